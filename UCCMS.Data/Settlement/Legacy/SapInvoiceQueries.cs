using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Legacy;

/// <summary>Which invoices of SAP the list shows.</summary>
public enum SapShow
{
    All,

    /// <summary>Taken over, whether owed or paid by now.</summary>
    Here,

    ClearedByF32,

    PaidInSap,

    /// <summary>Cleared in SAP, and not in e-Lekha; nobody intimated it yet.</summary>
    Missing,

    /// <summary>Intimated to the PAO, not acknowledged.</summary>
    Intimated,
}

/// <summary>An invoice of SAP in the list.</summary>
/// <param name="Owed">Now; nothing of what SAP cleared.</param>
/// <param name="Gap">None where nothing was intimated.</param>
public sealed record SapInvoiceRow(
    SapInvoiceId Id, string SapDocument, string InvoiceNumber, DateOnly InvoiceDate, string CustomerName, string ContractNumber, OfficeId OfficeId, string OfficeName, OfficeId NodalOfficeId,
    LedgerDocumentId? Document, SapSettlement Settlement, bool IsInElekha, Money Total, Money Owed, SapGapStatus? Gap, OfficeId? Pao, string? Answer, DateTime? IntimatedAtUtc);

/// <summary>One of them whole.</summary>
/// <param name="Row">As the list has it.</param>
/// <param name="Invoice">With its lines.</param>
/// <param name="Gap">None where nothing was intimated.</param>
public sealed record SapInvoiceDetail(SapInvoiceRow Row, SapInvoice Invoice, SapRevenueGap? Gap);

/// <summary>A page of them, and what all of the filter come to.</summary>
public sealed record SapInvoicePage(Page<SapInvoiceRow> Rows, Money Total);

/// <summary>Revenue of an office that SAP cleared and e-Lekha lacks, not intimated yet.</summary>
public sealed record SapMissing(OfficeId Office, int Count, Money Total, DateTime SinceUtc);

/// <summary>Invoices of SAP as pages show them, within the post's sight.</summary>
public sealed class SapInvoiceQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of invoices of SAP can be filtered.</summary>
    public static ColumnFilters<SapInvoice> Columns { get; } = new ColumnFilters<SapInvoice>()
        .Text("sap", "SAP document", i => i.SapDocument)
        .Text("invoice", "Invoice", i => i.InvoiceNumber)
        .Day("date", "Date", i => i.InvoiceDate)
        .CustomerName("customer", "Customer", i => i.CustomerId)
        .Text("contract", "Contract", i => i.ContractNumber)
        .OfficeName("office", "Office", i => i.OwningOfficeId)
        .Choice("settled", "Settled", i => i.Settlement)
        .Amount("amount", "Amount ₹", i => i.Total)
        .YesNo("elekha", "In e-Lekha", i => i.IsInElekha);

    public async Task<SapInvoicePage> PageAsync(SapShow show, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = Searched(Found(db, show, request.Where), request.Search);
        var page = await found.OrderByDescending(f => f.Invoice.InvoiceDate).ThenBy(f => f.Invoice.SapDocument).ThenBy(f => f.Invoice.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(new(await RowsAsync(db, page, ct), await found.CountAsync(ct)), new(await found.SumAsync(f => MoneySql.Paise(f.Invoice.Total), ct)));
    }

    /// <summary>One with its lines; none where the post sees no such invoice.</summary>
    public async Task<SapInvoiceDetail?> OneAsync(SapInvoiceId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await Found(db, SapShow.All).Where(f => f.Invoice.Id == id).ToListAsync(ct);
        return found.Count == 0 ? null : new((await RowsAsync(db, found, ct))[0], found[0].Invoice, found[0].Gap);
    }

    /// <summary>What waits for a PAO to be acknowledged, oldest first: at most a hundred.</summary>
    public async Task<IReadOnlyList<SapRevenueGap>> WaitingAsync(OfficeId pao, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<SapRevenueGap>().AsNoTracking().Where(g => g.CounterpartOfficeId == pao && g.Status == SapGapStatus.Intimated).OrderBy(g => g.MarkedAtUtc).ThenBy(g => g.Id).Take(100).ToListAsync(ct);
    }

    /// <summary>What an office has cleared in SAP without revenue in e-Lekha, and did not intimate; since when the oldest stands here.</summary>
    public async Task<SapMissing?> MissingAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Missing(db).Where(i => i.OwningOfficeId == office).GroupBy(i => i.OwningOfficeId)
            .Select(g => new SapMissing(g.Key, g.Count(), new Money(g.Sum(i => MoneySql.Paise(i.Total))), DateTime.SpecifyKind(g.Min(i => i.EnteredAtUtc), DateTimeKind.Utc))).FirstOrDefaultAsync(ct);
    }

    internal static IQueryable<SapInvoice> Missing(UccmsDbContext db) =>
        db.Scoped<SapInvoice>().AsNoTracking().Where(i => i.Settlement != SapSettlement.Here && !i.IsInElekha && !db.Scoped<SapRevenueGap>().Any(g => g.Id == i.Id));

    private static IQueryable<FoundSap> Found(UccmsDbContext db, SapShow show, string? where = null)
    {
        var gaps = db.Scoped<SapRevenueGap>().AsNoTracking();
        var invoices = Columns.Apply(db, db.Scoped<SapInvoice>().AsNoTracking(), where);
        var found = from i in invoices
                    join o in db.Set<Office>() on i.OwningOfficeId equals o.Id
                    select new FoundSap
                    {
                        Invoice = i,
                        Office = o.Name,
                        Customer = db.Scoped<Customer>().Where(c => c.Id == i.CustomerId).Select(c => c.Name).FirstOrDefault() ?? string.Empty,
                        Gap = gaps.FirstOrDefault(g => g.Id == i.Id),
                    };
        return show switch
        {
            SapShow.Here => found.Where(f => f.Invoice.Settlement == SapSettlement.Here),
            SapShow.ClearedByF32 => found.Where(f => f.Invoice.Settlement == SapSettlement.ClearedByF32),
            SapShow.PaidInSap => found.Where(f => f.Invoice.Settlement == SapSettlement.PaidInSap),
            SapShow.Missing => found.Where(f => f.Invoice.Settlement != SapSettlement.Here && !f.Invoice.IsInElekha && !gaps.Any(g => g.Id == f.Invoice.Id)),
            SapShow.Intimated => found.Where(f => gaps.Any(g => g.Id == f.Invoice.Id && g.Status == SapGapStatus.Intimated)),
            _ => found,
        };
    }

    private static IQueryable<FoundSap> Searched(IQueryable<FoundSap> found, string? search)
    {
        if (string.IsNullOrWhiteSpace(search))
        {
            return found;
        }

        var pattern = SearchPattern.Anywhere(search.Trim());
        return found.Where(f => EF.Functions.Like(f.Invoice.SapDocument, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Invoice.InvoiceNumber, pattern, SearchPattern.Escape)
            || EF.Functions.Like(f.Invoice.ContractNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Customer, pattern, SearchPattern.Escape));
    }

    private static async Task<IReadOnlyList<SapInvoiceRow>> RowsAsync(UccmsDbContext db, IReadOnlyList<FoundSap> found, CancellationToken ct)
    {
        List<LedgerDocumentId> documents = [.. found.Select(f => f.Invoice.LedgerDocumentId).OfType<LedgerDocumentId>()];
        var owed = await db.Scoped<LedgerBalanceRow>().Where(b => EF.Parameter(documents).Contains(b.DocumentId) && b.Account == LedgerAccount.Receivable)
            .Select(b => new { b.DocumentId, b.Amount }).ToDictionaryAsync(b => b.DocumentId, b => b.Amount, ct);
        return [.. found.Select(f => RowOf(f, f.Invoice.LedgerDocumentId is { } d ? owed.GetValueOrDefault(d) : Money.Zero))];
    }

    private static SapInvoiceRow RowOf(FoundSap f, Money owed)
    {
        var i = f.Invoice;
        return new(i.Id, i.SapDocument, i.InvoiceNumber, i.InvoiceDate, f.Customer, i.ContractNumber, i.OwningOfficeId, f.Office, i.NodalOfficeId, i.LedgerDocumentId, i.Settlement, i.IsInElekha, i.Total, owed, f.Gap?.Status, f.Gap?.CounterpartOfficeId, f.Gap?.Answer, f.Gap?.MarkedAtUtc);
    }

    private sealed class FoundSap
    {
        public required SapInvoice Invoice { get; init; }

        public required string Office { get; init; }

        public required string Customer { get; init; }

        public SapRevenueGap? Gap { get; init; }
    }
}
