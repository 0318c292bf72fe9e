using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>What an act of issue will issue: its date, what is common, and each document without its number.</summary>
public sealed record GstDocumentSet(DateOnly Date, GstIssue Issue, IReadOnlyList<GstDocumentDraft> Drafts, Customer Customer)
{
    public IReadOnlyCollection<string> SupplierGstins => [.. Drafts.Select(d => d.Supplier.Gstin).Distinct(StringComparer.Ordinal)];

    /// <summary>What they come to, to be compared with what was consolidated.</summary>
    public IReadOnlyList<ConsolidationDocument> Figures =>
        [.. Drafts.Select(d => ConsolidationDocument.Of(d.Location, d.Kind == DocumentKind.BillOfSupply, d.Supplier.StateCode, d.Totals(Issue.RoundToRupee)))];
}

/// <summary>Prepares the documents of a consolidation for the act of issue.</summary>
public sealed class GstDocuments(IContractsStore contracts, ICustomersStore customers, IInvoicingStore invoicing, GstLocations locations, DocumentDay documentDay, IGstStore gst)
{
    /// <exception cref="RuleViolation">See <see cref="GstLocations.OfAsync"/>; gst.month-filed.</exception>
    public async Task<GstDocumentSet> PrepareAsync(Consolidation consolidation, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(consolidation.ContractId, ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        var products = (await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var (date, drafts) = await DatedAsync(consolidation, contract, customer, products, IndianTime.DateOf(utcNow), ct);
        var issue = new GstIssue(
            consolidation,
            customer.Id,
            contract.Payment,
            (await contracts.OfficesAsync([consolidation.NodalOfficeId], ct))[consolidation.NodalOfficeId].Name,
            await ReferencesAsync(consolidation, ct),
            await documentDay.RoundsToRupeeAsync(date, ct),
            actor,
            utcNow);
        var addressLimit = await documentDay.AddressLimitAsync(date, ct);
        drafts.ForEach(d => d.RequireRecipient(addressLimit));
        return new(date, issue, drafts, customer);
    }

    // The billing date may turn out to be filed or before the series: then today it is, with today's suppliers.
    private async Task<(DateOnly Date, List<GstDocumentDraft> Drafts)> DatedAsync(
        Consolidation consolidation, Contract contract, Customer customer, Dictionary<string, Product> products, DateOnly today, CancellationToken ct)
    {
        var wanted = await documentDay.OfAsync(consolidation.BillingDate, consolidation.IssuedAtUtc, ct);
        var drafts = await DraftsAsync(consolidation, contract, customer, products, wanted, ct);
        var filed = await gst.FiledMonthsAsync(SuppliersOf(drafts), ct);
        var date = await DateAsync(consolidation, drafts, filed, wanted, today, ct);
        if (date != wanted)
        {
            drafts = await DraftsAsync(consolidation, contract, customer, products, date, ct);
            filed = await gst.FiledMonthsAsync(SuppliersOf(drafts), ct);
        }

        SuppliersOf(drafts).ForEach(s => FiledMonth.RequireOpen(filed, s, date));
        return (date, drafts);
    }

    private async Task<List<GstDocumentDraft>> DraftsAsync(
        Consolidation consolidation, Contract contract, Customer customer, Dictionary<string, Product> products, DateOnly day, CancellationToken ct)
    {
        var offices = consolidation.Lines.Select(l => l.LocationOfficeId).Distinct().ToList();
        var places = await locations.OfAsync(contract, customer, offices, consolidation.PeriodTo, day, ct);
        return [.. places.SelectMany(p => GstDocumentDraft.For(p, [.. consolidation.Lines.Where(l => l.LocationOfficeId == p.OfficeId)], products, consolidation.PeriodTo))];
    }

    private async Task<DateOnly> DateAsync(
        Consolidation consolidation, List<GstDocumentDraft> drafts, IReadOnlyList<FiledMonth> filed, DateOnly wanted, DateOnly today, CancellationToken ct)
    {
        var billing = consolidation.BillingDate;
        var suppliers = SuppliersOf(drafts);
        var series = await gst.TakeSeriesAsync(suppliers, FinancialYear.Of(billing), ct);
        var last = series.Where(s => drafts.Any(d => d.Kind == s.Kind && d.Supplier.Gstin == s.SupplierGstin)).Select(s => s.LastDate).OfType<DateOnly>();
        var rule = wanted == today ? InvoiceDateRule.Issue : InvoiceDateRule.Billing;
        return InvoiceDating.Choose(rule, today, billing, last, suppliers.Any(s => FiledMonth.IsFiled(filed, s, billing)));
    }

    private static List<string> SuppliersOf(List<GstDocumentDraft> drafts) => [.. drafts.Select(d => d.Supplier.Gstin).Distinct(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<GstInvoiceReference>> ReferencesAsync(Consolidation consolidation, CancellationToken ct) =>
        [.. (await invoicing.AptInvoicesAsync(consolidation.ContractId, consolidation.PeriodFrom, ct))
            .OrderBy(i => i.Number, StringComparer.Ordinal)
            .Select((i, at) => new GstInvoiceReference(at + 1, i.Number, i.InvoiceDate, i.Id))];
}
