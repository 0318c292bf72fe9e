using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>GST documents as pages show them, within the post's sight.</summary>
public sealed class GstQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the register of invoices can be filtered.</summary>
    public static ColumnFilters<GstInvoice> Columns { get; } = new ColumnFilters<GstInvoice>()
        .Text("number", "Number", i => i.Number)
        .Day("date", "Date", i => i.InvoiceDate)
        .Text("customer", "Customer", i => i.RecipientName)
        .Text("gstin", "GSTIN of the customer", i => i.RecipientGstin)
        .Text("location", "Booking location", i => i.LocationName)
        .Text("contract", "Contract", i => i.ContractNumber)
        .Day("period", "Period from", i => i.PeriodFrom)
        .Paise("value", "Value ₹", i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt))
        .Amount("tax", "GST ₹", i => i.Tax)
        .Amount("payable", "Payable ₹", i => i.Payable)
        .Choice("kind", "Kind", i => i.Kind)
        .Choice("payment", "Payment", i => i.Payment);

    public async Task<Page<GstInvoiceRow>> InvoicesAsync(GstInvoiceFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var invoices = Filtered(db, filter, request.Search);
        var total = await invoices.CountAsync(ct);
        var rows = await Sorted(invoices, request).Skip(request.Skip).Take(request.Take)
            .Select(i => new GstInvoiceRow(
                i.Id, i.Kind, i.Number, i.InvoiceDate, i.SupplierGstin, i.CustomerId, i.RecipientName, i.RecipientGstin, i.ContractNumber,
                i.LocationName, i.PeriodFrom, i.PeriodTo, i.Taxable, i.Exempt, i.Tax, i.Payable))
            .ToListAsync(ct);
        return new Page<GstInvoiceRow>(rows, total);
    }

    /// <summary>Of all that the filter leaves, not only of the page.</summary>
    public async Task<GstInvoiceSums> SumsAsync(GstInvoiceFilter filter, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Filtered(db, filter, search).GroupBy(_ => 1)
            .Select(g => new GstInvoiceSums(
                g.Count(),
                new Money(g.Sum(i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt))),
                new Money(g.Sum(i => MoneySql.Paise(i.Tax))),
                new Money(g.Sum(i => MoneySql.Paise(i.Payable)))))
            .SingleOrDefaultAsync(ct) ?? new GstInvoiceSums(0, Money.Zero, Money.Zero, Money.Zero);
    }

    /// <summary>How many of what the filter leaves are in each state of settlement; the state of the filter itself narrows nothing.</summary>
    public async Task<IReadOnlyDictionary<SettlementState, int>> StatesAsync(GstInvoiceFilter filter, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter with { Settlement = null }, search);
        var counts = new Dictionary<SettlementState, int>();
        foreach (var state in new[] { SettlementState.Pending, SettlementState.Processing, SettlementState.Short })
        {
            counts[state] = await all.In(db, state).CountAsync(ct);
        }

        counts[SettlementState.Completed] = await all.CountAsync(ct) - counts.Values.Sum();
        return counts;
    }

    public async Task<GstInvoice?> InvoiceAsync(GstInvoiceId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstInvoice>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct);
    }

    /// <summary>In the order of locations; those of a consolidation that the post sees whole.</summary>
    public async Task<IReadOnlyList<GstInvoice>> OfConsolidationAsync(ConsolidationId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstInvoice>().AsNoTracking().Where(i => i.ConsolidationId == id)
            .OrderBy(i => i.OwningOfficeId).ThenBy(i => i.Kind).ToListAsync(ct);
    }

    public async Task<Consolidation?> ConsolidationAsync(ConsolidationId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<Consolidation>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, ct);
    }

    private static IQueryable<GstInvoice> Filtered(UccmsDbContext db, GstInvoiceFilter filter, string? search)
    {
        var invoices = Columns.Apply(db, db.Scoped<GstInvoice>().AsNoTracking(), filter.Where);
        if (filter.From is { } from)
        {
            invoices = invoices.Where(i => i.InvoiceDate >= from);
        }

        if (filter.To is { } to)
        {
            invoices = invoices.Where(i => i.InvoiceDate <= to);
        }

        if (filter.Customer is { } customer)
        {
            invoices = invoices.Where(i => i.CustomerId == customer);
        }

        if (filter.Gstin is { Length: > 0 } gstin)
        {
            invoices = invoices.Where(i => i.SupplierGstin == gstin || i.RecipientGstin == gstin);
        }

        if (filter.Kind is { } kind)
        {
            invoices = invoices.Where(i => i.Kind == kind);
        }

        if (filter.Payment is { } payment)
        {
            invoices = invoices.Where(i => i.Payment == payment);
        }

        invoices = filter.Settlement is { } state ? invoices.In(db, state) : invoices;
        return search is { Length: > 0 } words
            ? invoices.Where(i => i.Number.Contains(words) || i.RecipientName.Contains(words) || i.LocationName.Contains(words) || i.ContractNumber.Contains(words))
            : invoices;
    }

    private static IOrderedQueryable<GstInvoice> Sorted(IQueryable<GstInvoice> invoices, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("number", false) => invoices.OrderBy(i => i.Number).ThenBy(i => i.Id),
        ("number", true) => invoices.OrderByDescending(i => i.Number).ThenBy(i => i.Id),
        ("payable", false) => invoices.OrderBy(i => i.Payable).ThenBy(i => i.Id),
        ("payable", true) => invoices.OrderByDescending(i => i.Payable).ThenBy(i => i.Id),
        ("date", false) => invoices.OrderBy(i => i.InvoiceDate).ThenBy(i => i.Number),
        _ => invoices.OrderByDescending(i => i.InvoiceDate).ThenByDescending(i => i.Number),
    };
}

/// <summary>Which documents a list shows.</summary>
public sealed record GstInvoiceFilter(DateOnly? From = null, DateOnly? To = null, CustomerId? Customer = null, string? Gstin = null, DocumentKind? Kind = null, PaymentKind? Payment = null, SettlementState? Settlement = null)
{
    /// <summary>Filters on columns, as in <see cref="Core.Shared.PageRequest.Where"/>.</summary>
    public string? Where { get; init; }
}

/// <summary>A document of the list; the value is what bears tax and what does not together.</summary>
public sealed record GstInvoiceRow(
    GstInvoiceId Id,
    DocumentKind Kind,
    string Number,
    DateOnly InvoiceDate,
    string SupplierGstin,
    CustomerId CustomerId,
    string RecipientName,
    string? RecipientGstin,
    string ContractNumber,
    string LocationName,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    Money Taxable,
    Money Exempt,
    Money Tax,
    Money Payable)
{
    public Money Value => Taxable + Exempt;
}

/// <summary>Sums over a filtered list.</summary>
public sealed record GstInvoiceSums(int Count, Money Value, Money Tax, Money Payable);
