using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>What an act of issue will issue: its date, what is common, and each document without its number.</summary>
public sealed record GstDocumentSet(DateOnly Date, GstIssue Issue, IReadOnlyList<GstDocumentDraft> Drafts, Customer Customer)
{
    public IReadOnlyCollection<string> SupplierGstins => [.. Drafts.Select(d => d.Supplier.Gstin).Distinct(StringComparer.Ordinal)];

    public Money Payable => Money.Sum(Drafts.Select(d => d.Totals(Issue.RoundToRupee).Payable));
}

/// <summary>Prepares the documents of a consolidation, for the act of issue and for whoever wants to see them before.</summary>
public sealed class GstDocuments(IContractsStore contracts, ICustomersStore customers, IInvoicingStore invoicing, GstLocations locations, IGstStore gst, ISettings settings)
{
    /// <exception cref="RuleViolation">See <see cref="GstLocations.OfAsync"/>; gst.month-filed.</exception>
    public async Task<GstDocumentSet> PrepareAsync(Consolidation consolidation, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(consolidation.ContractId, ct);
        var customer = await customers.GetAsync(contract.CustomerId, ct);
        var today = IndianTime.DateOf(utcNow);
        var offices = consolidation.Lines.Select(l => l.LocationOfficeId).Distinct().ToList();
        var places = await locations.OfAsync(contract, customer, offices, consolidation.PeriodTo, today, ct);
        var products = (await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal);
        var drafts = places.SelectMany(p => GstDocumentDraft.For(p, [.. consolidation.Lines.Where(l => l.LocationOfficeId == p.OfficeId)], products)).ToList();
        var issue = new GstIssue(
            consolidation,
            customer.Id,
            contract.Payment,
            (await contracts.OfficesAsync([consolidation.NodalOfficeId], ct))[consolidation.NodalOfficeId].Name,
            await ReferencesAsync(consolidation, ct),
            await settings.ValueAsync(SettingKeys.InvoiceRoundOff, today, null, ct),
            actor,
            utcNow);
        return new(await DateAsync(consolidation, drafts, today, ct), issue, drafts, customer);
    }

    private async Task<DateOnly> DateAsync(Consolidation consolidation, List<GstDocumentDraft> drafts, DateOnly today, CancellationToken ct)
    {
        var suppliers = drafts.Select(d => d.Supplier.Gstin).Distinct(StringComparer.Ordinal).ToList();
        var filed = await gst.FiledMonthsAsync(suppliers, ct);
        var billing = consolidation.BillingDate;
        var series = await gst.TakeSeriesAsync(suppliers, FinancialYear.Of(billing), ct);
        var last = series.Where(s => drafts.Any(d => d.Kind == s.Kind && d.Supplier.Gstin == s.SupplierGstin)).Select(s => s.LastDate).OfType<DateOnly>();
        var rule = await settings.ValueAsync(SettingKeys.InvoiceDate, today, null, ct);
        var date = InvoiceDating.Choose(rule, today, billing, last, suppliers.Any(s => FiledMonth.IsFiled(filed, s, billing)));
        suppliers.ForEach(s => FiledMonth.RequireOpen(filed, s, date));
        return date;
    }

    private async Task<IReadOnlyList<GstInvoiceReference>> ReferencesAsync(Consolidation consolidation, CancellationToken ct) =>
        [.. (await invoicing.AptInvoicesAsync(consolidation.ContractId, consolidation.PeriodFrom, ct))
            .OrderBy(i => i.Number, StringComparer.Ordinal)
            .Select((i, at) => new GstInvoiceReference(at + 1, i.Number, i.InvoiceDate, i.Id))];
}
