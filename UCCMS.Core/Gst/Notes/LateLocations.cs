using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Finds locations that were invoiced on APT's figures and whose own have come since, and what that changes for every
/// location of the period (SOP 4.A).
/// </summary>
public sealed class LateLocations(
    IInvoicingStore invoicing, ConsolidationSheets sheets, DraftFigures figures, INotesStore notes, IGstStore gst, IContractsStore contracts)
{
    /// <summary>Null where invoices are not issued, or no location is late.</summary>
    public async Task<LateImpact?> ReadAsync(ConsolidationId id, CancellationToken ct)
    {
        var consolidation = await invoicing.GetConsolidationAsync(id, ct);
        if (consolidation.Status != ConsolidationStatus.Issued)
        {
            return null;
        }

        var drafts = (await invoicing.DraftsAsync(consolidation.ContractId, consolidation.PeriodFrom, ct)).ToDictionary(d => d.OwningOfficeId);
        var onTime = consolidation.Lines.Where(l => !l.FromAptFigures).Select(l => l.LocationOfficeId).ToHashSet();
        if (!drafts.Values.Any(d => d.Status != LocationDraftStatus.Invoiced && !onTime.Contains(d.OwningOfficeId)))
        {
            return null;
        }

        var sheet = await sheets.ReadAsync(consolidation.ContractId, consolidation.PeriodFrom, ct);
        var late = sheet.Locations.Where(l => !onTime.Contains(l.OfficeId) && drafts.TryGetValue(l.OfficeId, out var d) && d.Status != LocationDraftStatus.Invoiced)
            .Select(l => new LateLocation(l.OfficeId, l.OfficeName, drafts[l.OfficeId].Id, drafts[l.OfficeId].Status)).ToList();
        var basis = late.Any(l => l.IsReady) ? sheet.Basis : await IfTheyCameNowAsync(sheet.Basis, late, drafts, ct);
        var corrected = ConsolidationPreview.Compute(basis);
        return new(consolidation, late, corrected, await LocationsAsync(consolidation, corrected, ct));
    }

    // While a location drafts its figures are live; once submitted they are frozen.
    private async Task<ConsolidationBasis> IfTheyCameNowAsync(ConsolidationBasis basis, List<LateLocation> late, Dictionary<OfficeId, LocationDraft> drafts, CancellationToken ct)
    {
        var own = new Dictionary<OfficeId, IReadOnlyList<ClassFigures>>();
        foreach (var location in late)
        {
            var draft = drafts[location.OfficeId];
            var lines = draft.Status == LocationDraftStatus.Drafting ? (await figures.CompareAsync(draft, ct)).Lines : draft.Lines;
            own[location.OfficeId] = [.. lines.Select(l => l.Own).Where(o => o.Count != 0 || !o.Gross.IsZero || !o.Vas.IsZero)];
        }

        return basis with
        {
            Locations =
            [
                .. basis.Locations.Select(l => own.TryGetValue(l.Supply.OfficeId, out var lines)
                    ? l with { DraftId = drafts[l.Supply.OfficeId].Id, Figures = lines, FromAptFigures = false }
                    : l),
            ],
        };
    }

    private async Task<IReadOnlyList<LocationImpact>> LocationsAsync(Consolidation consolidation, ConsolidationPreview corrected, CancellationToken ct)
    {
        var invoices = await gst.OfConsolidationAsync(consolidation.Id, ct);
        var issued = await notes.NotesOnAsync([.. invoices.Select(i => i.Id)], [], ct);
        var lines = new PeriodLines((await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal), consolidation.PeriodTo);
        var documents = invoices.Select(NotableDocument.Of).ToLookup(d => d.Key.Location);
        return
        [
            .. corrected.Locations.Select(l => new LateDifference(l, [.. documents[l.Supply.OfficeId]], issued)
                .Of([.. corrected.Lines.Where(c => c.LocationOfficeId == l.Supply.OfficeId)], lines, corrected.Basis.RoundToRupee)),
        ];
    }
}
