using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>An issued period, its late locations, and what it comes to with their own figures.</summary>
public sealed record LatePeriod(Consolidation Consolidation, IReadOnlyList<LateLocation> Late, ConsolidationPreview Corrected);

/// <summary>Finds the locations of an issued period whose own figures have come since, or are still to come (SOP 4.A).</summary>
public sealed class LatePeriods(IInvoicingStore invoicing, ConsolidationSheets sheets, DraftFigures figures)
{
    /// <summary>Null where invoices are not issued, or no location is late.</summary>
    public async Task<LatePeriod?> ReadAsync(ConsolidationId id, CancellationToken ct)
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
        return new(consolidation, late, ConsolidationPreview.Compute(basis));
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
}
