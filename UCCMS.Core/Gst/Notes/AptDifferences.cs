using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// For a consolidation whose return was filed on APT's invoice: location by location the document that is due, under the
/// GSTIN that APT used, beside APT's rows of that location (SOP 4.A).
/// </summary>
public sealed class AptDifferences(IInvoicingStore invoicing, IGstStore gst, INotesStore notes, IContractsStore contracts, ICustomersStore customers, SupplyOfLocations supplies)
{
    /// <summary>Null where it is issued already, or no return was filed on APT's invoices.</summary>
    public async Task<AptImpact?> ReadAsync(ConsolidationId id, DateOnly today, bool roundToRupee, CancellationToken ct)
    {
        var consolidation = await invoicing.GetConsolidationAsync(id, ct);
        if (consolidation.Status != ConsolidationStatus.Prepared)
        {
            return null;
        }

        var apt = await invoicing.AptInvoicesAsync(consolidation.ContractId, consolidation.PeriodFrom, ct);
        var reported = AptReported.Among(apt, await gst.FiledMonthsAsync([.. apt.Select(i => i.SupplierGstin).Distinct(StringComparer.Ordinal)], ct));
        if (reported.Count == 0)
        {
            return null;
        }

        var contract = await contracts.GetAsync(consolidation.ContractId, ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        var offices = consolidation.Lines.Select(l => l.LocationOfficeId).Union(apt.SelectMany(i => i.Lines).Select(l => l.OwningOfficeId)).OrderBy(o => o.Value).ToList();
        var known = await contracts.OfficesAsync([consolidation.NodalOfficeId], ct);
        var context = new NoteContext(
            contract.Id, contract.Number, customer.Id, contract.Payment, consolidation.PeriodFrom, consolidation.PeriodTo, consolidation.NodalOfficeId, known[consolidation.NodalOfficeId].Name);
        var products = (await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var documents = new AptDocuments(context, customer, products);
        var issued = await notes.NotesOnAsync([], [.. apt.Select(i => i.Id)], ct);
        var impacts = new List<LocationImpact>();
        foreach (var supply in await supplies.OfAsync(contract, offices, consolidation.PeriodTo, today, ct))
        {
            var standings = documents.Of(apt, supply).Select(d => DocumentStanding.Of(d, issued)).ToList();
            var lines = consolidation.Lines.Where(l => l.LocationOfficeId == supply.OfficeId).Select(new PeriodLines(products, consolidation.PeriodTo).Of).ToList();
            impacts.Add(AptDifference.Of(supply, documents.DueAt(supply, standings[0].Document), standings, lines, roundToRupee));
        }

        var drafts = (await invoicing.DraftsAsync(consolidation.ContractId, consolidation.PeriodFrom, ct)).Where(d => d.Status == LocationDraftStatus.Accepted).Select(d => d.Id);
        return new(consolidation, reported, impacts, [.. drafts]);
    }
}
