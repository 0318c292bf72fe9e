using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Finds what is wrong with a stored invoice of APT, as the bookings, the schedule and the law stand now.</summary>
public sealed class AptInvoiceJudgement(IInvoicingStore invoicing, IBookingsStore bookings, IContractsStore contracts, SupplyOfLocations supplies)
{
    public async Task<IReadOnlyList<AptFinding>> OnAsync(AptInvoice invoice, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(invoice.ContractId, ct);
        var products = await supplies.ProductsAsync(invoice.PeriodTo, ct);
        var all = (await invoicing.AptInvoicesAsync(invoice.ContractId, invoice.PeriodFrom, ct)).SelectMany(i => i.Lines).ToList();
        var rates = ProvisionalRates.On(all.Select(l => (l.OwningOfficeId, new ClassFigures(l.Product, l.TrafficClass, l.ArticleCount, l.Gross, l.Vas))), await supplies.SchedulesAsync(contract, invoice.PeriodTo, ct), products, contract.IsAdvance);
        var own = await bookings.TotalsInAptAsync(invoice.ContractId, invoice.PeriodFrom, ct);
        var supply = await supplies.OfAsync(contract, [.. invoice.Lines.Select(l => l.OwningOfficeId).Distinct()], invoice.PeriodTo, invoice.PeriodTo, ct);
        return
        [
            .. supply.SelectMany(s => AptFindings.Of(
                [.. invoice.Lines.Where(l => l.OwningOfficeId == s.OfficeId).Select(l => new AptStatement(l.Figures, l.InvoiceNumber, l.SupplierGstin))],
                [.. own.Where(o => o.OfficeId == s.OfficeId).Select(o => new ClassFigures(o.Product, o.TrafficClass, o.Count, o.Gross, o.Vas))],
                new DraftTerms(s, products, rates))),
        ];
    }
}
