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
    /// <summary>Of locations that missed the period: the others were issued before.</summary>
    public bool IsLate { get; init; }

    public IReadOnlyCollection<string> SupplierGstins => [.. Drafts.Select(d => d.Supplier.Gstin).Distinct(StringComparer.Ordinal)];

    /// <summary>What they come to, to be compared with what was consolidated.</summary>
    public IReadOnlyList<ConsolidationDocument> Figures =>
        [.. Drafts.Select(d => ConsolidationDocument.Of(d.Location, d.Kind == DocumentKind.BillOfSupply, d.Supplier.StateCode, d.Totals(Issue.RoundToRupee)))];
}

/// <summary>Documents of locations that missed the period, as they would be issued on a day.</summary>
public sealed record LateDocuments(IReadOnlyList<GstDocumentDraft> Drafts, bool RoundToRupee);

/// <summary>Prepares the documents of a consolidation for the act of issue.</summary>
public sealed class GstDocuments(IContractsStore contracts, ICustomersStore customers, IInvoicingStore invoicing, GstLocations locations, DocumentDay documentDay, IGstStore gst)
{
    /// <exception cref="RuleViolation">See <see cref="GstLocations.OfAsync"/>; gst.month-filed, gst.recipient-address.</exception>
    public async Task<GstDocumentSet> PrepareAsync(Consolidation consolidation, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var terms = await TermsAsync(consolidation, consolidation.Lines, ct);
        var (date, drafts) = await DatedAsync(terms, IndianTime.DateOf(utcNow), ct);
        await RequireRecipientsAsync(drafts, date, ct);
        return new(date, await IssueAsync(terms, await ReferencesAsync(consolidation, ct), date, actor, utcNow, ct), drafts, terms.Customer);
    }

    /// <summary>
    /// The documents of locations that missed the period: dated on the day of issue whatever the setting, so that they come
    /// into the return of its month. They stand in for no invoice of APT.
    /// </summary>
    /// <exception cref="RuleViolation">See <see cref="GstLocations.OfAsync"/>; gst.month-filed, gst.recipient-address.</exception>
    public async Task<GstDocumentSet> PrepareLateAsync(Consolidation consolidation, IReadOnlyList<ConsolidationLine> lines, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var today = IndianTime.DateOf(utcNow);
        var terms = await TermsAsync(consolidation, lines, ct);
        var drafts = await DraftsAsync(terms, today, ct);
        RequireOpen(drafts, await gst.FiledMonthsAsync(SuppliersOf(drafts), ct), today);
        await RequireRecipientsAsync(drafts, today, ct);
        return new(today, await IssueAsync(terms, [], today, actor, utcNow, ct), drafts, terms.Customer) { IsLate = true };
    }

    /// <summary>What <see cref="PrepareLateAsync"/> would come to on a day.</summary>
    /// <exception cref="RuleViolation">See <see cref="GstLocations.OfAsync"/>; gst.recipient-address.</exception>
    public async Task<LateDocuments> LateAsync(Consolidation consolidation, IReadOnlyList<ConsolidationLine> lines, DateOnly day, CancellationToken ct)
    {
        var drafts = await DraftsAsync(await TermsAsync(consolidation, lines, ct), day, ct);
        await RequireRecipientsAsync(drafts, day, ct);
        return new(drafts, await documentDay.RoundsToRupeeAsync(day, ct));
    }

    private async Task<Terms> TermsAsync(Consolidation consolidation, IReadOnlyList<ConsolidationLine> lines, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(consolidation.ContractId, ct);
        return new(
            consolidation,
            lines,
            contract,
            await customers.GetAsync(contract.CustomerId, ct),
            (await contracts.ProductsAsync(ct)).ToDictionary(p => p.Code, StringComparer.Ordinal));
    }

    private async Task<GstIssue> IssueAsync(Terms terms, IReadOnlyList<GstInvoiceReference> references, DateOnly date, Actor actor, DateTime utcNow, CancellationToken ct) => new(
        terms.Consolidation,
        terms.Customer.Id,
        terms.Contract.Payment,
        (await contracts.OfficesAsync([terms.Consolidation.NodalOfficeId], ct))[terms.Consolidation.NodalOfficeId].Name,
        references,
        await documentDay.RoundsToRupeeAsync(date, ct),
        actor,
        utcNow);

    private async Task RequireRecipientsAsync(List<GstDocumentDraft> drafts, DateOnly date, CancellationToken ct)
    {
        var addressLimit = await documentDay.AddressLimitAsync(date, ct);
        drafts.ForEach(d => d.RequireRecipient(addressLimit));
    }

    // The billing date may turn out to be filed or before the series: then today it is, with today's suppliers.
    private async Task<(DateOnly Date, List<GstDocumentDraft> Drafts)> DatedAsync(Terms terms, DateOnly today, CancellationToken ct)
    {
        var consolidation = terms.Consolidation;
        var wanted = await documentDay.OfAsync(consolidation.BillingDate, consolidation.IssuedAtUtc, ct);
        var drafts = await DraftsAsync(terms, wanted, ct);
        var filed = await gst.FiledMonthsAsync(SuppliersOf(drafts), ct);
        var date = await DateAsync(consolidation, drafts, filed, wanted, today, ct);
        if (date != wanted)
        {
            drafts = await DraftsAsync(terms, date, ct);
            filed = await gst.FiledMonthsAsync(SuppliersOf(drafts), ct);
        }

        RequireOpen(drafts, filed, date);
        return (date, drafts);
    }

    private async Task<List<GstDocumentDraft>> DraftsAsync(Terms terms, DateOnly day, CancellationToken ct)
    {
        var (serviceEnds, lines) = (terms.Consolidation.PeriodTo, terms.Lines.ToLookup(l => l.LocationOfficeId));
        var places = await locations.OfAsync(terms.Contract, terms.Customer, [.. lines.Select(l => l.Key)], serviceEnds, day, ct);
        return [.. places.SelectMany(p => GstDocumentDraft.For(p, [.. lines[p.OfficeId]], terms.Products, serviceEnds))];
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

    private static void RequireOpen(List<GstDocumentDraft> drafts, IReadOnlyList<FiledMonth> filed, DateOnly date) =>
        SuppliersOf(drafts).ForEach(s => FiledMonth.RequireOpen(filed, s, date));

    private async Task<IReadOnlyList<GstInvoiceReference>> ReferencesAsync(Consolidation consolidation, CancellationToken ct) =>
        [.. (await invoicing.AptInvoicesAsync(consolidation.ContractId, consolidation.PeriodFrom, ct))
            .OrderBy(i => i.Number, StringComparer.Ordinal)
            .Select((i, at) => new GstInvoiceReference(at + 1, i.Number, i.InvoiceDate, i.Id))];

    private sealed record Terms(
        Consolidation Consolidation, IReadOnlyList<ConsolidationLine> Lines, Contract Contract, Customer Customer, IReadOnlyDictionary<string, Product> Products);
}
