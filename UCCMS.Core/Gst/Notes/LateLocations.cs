using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// What late locations change for every location of an issued period: notes on what was billed, and an invoice of its own
/// for a location that was not billed at all (SOP 4.A).
/// </summary>
public sealed class LateLocations(LatePeriods periods, INotesStore notes, IGstStore gst, IContractsStore contracts, GstDocuments documents, TimeProvider time)
{
    /// <summary>Null where invoices are not issued, or no location is late.</summary>
    public async Task<LateImpact?> ReadAsync(ConsolidationId id, CancellationToken ct)
    {
        if (await periods.ReadAsync(id, ct) is not { } period)
        {
            return null;
        }

        var invoices = await gst.OfConsolidationAsync(id, ct);
        var issued = await notes.NotesOnAsync([.. invoices.Select(i => i.Id)], [], ct);
        var words = new PeriodLines((await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal), period.Consolidation.PeriodTo);
        var billed = invoices.Select(NotableDocument.Of).ToLookup(d => d.Key.Location);
        var impacts = new List<LocationImpact>();
        foreach (var location in period.Corrected.Locations)
        {
            var office = location.Supply.OfficeId;
            List<ConsolidationLine> lines = [.. period.Corrected.Lines.Where(l => l.LocationOfficeId == office)];
            impacts.Add(billed.Contains(office)
                ? new LateDifference(location, [.. billed[office]], issued).Of(lines, words, period.Corrected.Basis.RoundToRupee)
                : await UnbilledAsync(location, lines, period.Consolidation, ct));
        }

        return new(await ContextAsync(period.Consolidation, ct), period.Consolidation, period.Late, period.Corrected, impacts);
    }

    // What stands in the way is shown beside the location instead of in place of the whole period.
    private async Task<LocationImpact> UnbilledAsync(LocationPreview location, List<ConsolidationLine> lines, Consolidation consolidation, CancellationToken ct)
    {
        var impact = new LocationImpact(location.Supply.OfficeId, location.Supply.OfficeName, Money.Zero, location.Payable, []);
        if (lines.Count == 0)
        {
            return impact;
        }

        try
        {
            var late = await documents.LateAsync(consolidation, lines, IndianTime.Today(time), ct);
            List<ProposedInvoice> invoices = [.. late.Drafts.Select(d => ProposedInvoice.Of(d, late.RoundToRupee))];
            return impact with { Invoices = invoices, After = Money.Sum(invoices.Select(i => i.Payable)) };
        }
        catch (RuleViolation obstacle)
        {
            return impact with { Obstacle = obstacle.Message };
        }
    }

    private async Task<NoteContext> ContextAsync(Consolidation consolidation, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(consolidation.ContractId, ct);
        var nodal = (await contracts.OfficesAsync([consolidation.NodalOfficeId], ct))[consolidation.NodalOfficeId];
        return new(contract.Id, contract.Number, contract.CustomerId, contract.Payment, consolidation.PeriodFrom, consolidation.PeriodTo, nodal.Id, nodal.Name);
    }
}
