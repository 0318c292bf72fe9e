using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Apportionment;

/// <summary>A pending apportionment of an earlier month in the list.</summary>
/// <param name="Left">What of it is still accounted at the nodal office.</param>
public sealed record PendingApportionmentRow(
    PendingApportionmentId Id, string AptInvoiceNumber, string CustomerName, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, string NodalName, string LocationName, DateOnly SettledOn,
    Money Net, Money Cgst, Money Sgst, Money Igst, Money Left, DateTime EnteredAtUtc)
{
    public Money Total => Net + Cgst + Sgst + Igst;
}

/// <summary>Pending apportionments of months before UCCMS, within the post's sight, and what of them is worked off.</summary>
public sealed class PendingApportionmentQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of pending apportionments can be filtered.</summary>
    public static ColumnFilters<PendingApportionment> Columns { get; } = new ColumnFilters<PendingApportionment>()
        .Text("invoice", "APT invoice", p => p.AptInvoiceNumber)
        .CustomerName("customer", "Customer", p => p.CustomerId)
        .Text("contract", "Contract", p => p.ContractNumber)
        .Day("period", "Period from", p => p.PeriodFrom)
        .OfficeName("nodal", "Accounted at", p => p.OwningOfficeId)
        .OfficeName("location", "Location", p => p.CounterpartOfficeId)
        .Day("settled", "Settled", p => p.SettledOn)
        .Amount("net", "Net ₹", p => p.Net)
        .Amount("cgst", "CGST ₹", p => p.Cgst)
        .Amount("sgst", "SGST/UTGST ₹", p => p.Sgst)
        .Amount("igst", "IGST ₹", p => p.Igst);

    public async Task<Page<PendingApportionmentRow>> PendingAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = Found(db, request.Search, request.Where);
        var rows = await found.OrderByDescending(f => f.Pending.SettledOn).ThenBy(f => f.Pending.AptInvoiceNumber).ThenBy(f => f.Pending.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var left = await LeftAsync(db, [.. rows.Select(r => new LedgerDocumentId(r.Pending.Id.Value))], ct);
        return new Page<PendingApportionmentRow>([.. rows.Select(r => RowOf(r, left.GetValueOrDefault((new(r.Pending.Id.Value), r.Pending.OwningOfficeId))))], await found.CountAsync(ct));
    }

    /// <summary>What was entered, of all the search leaves.</summary>
    public async Task<Money> EnteredAsync(string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await Found(db, search, where).SumAsync(f => MoneySql.Paise(f.Pending.Net) + MoneySql.Paise(f.Pending.Cgst) + MoneySql.Paise(f.Pending.Sgst) + MoneySql.Paise(f.Pending.Igst), ct));
    }

    private static IQueryable<FoundPending> Found(UccmsDbContext db, string? search, string? where)
    {
        var pendings = Columns.Apply(db, db.Scoped<PendingApportionment>().AsNoTracking(), where);
        var found = from pending in pendings
                    join customer in db.Scoped<Customer>() on pending.CustomerId equals customer.Id
                    join nodal in db.Set<Office>() on pending.OwningOfficeId equals nodal.Id
                    join location in db.Set<Office>() on pending.CounterpartOfficeId equals location.Id
                    select new FoundPending { Pending = pending, Customer = customer.Name, Nodal = nodal.Name, Location = location.Name };
        if (string.IsNullOrWhiteSpace(search))
        {
            return found;
        }

        var pattern = SearchPattern.Anywhere(search);
        return found.Where(f => EF.Functions.Like(f.Pending.AptInvoiceNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Pending.ContractNumber, pattern, SearchPattern.Escape)
            || EF.Functions.Like(f.Customer, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Location, pattern, SearchPattern.Escape));
    }

    private static async Task<Dictionary<(LedgerDocumentId Document, OfficeId Office), Money>> LeftAsync(UccmsDbContext db, IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        var left = await db.Scoped<LedgerBalanceRow>().AsNoTracking()
            .Where(b => EF.Parameter(documents).Contains(b.DocumentId) && (b.Account == LedgerAccount.Revenue || b.Account == LedgerAccount.GstPayable))
            .GroupBy(b => new { b.DocumentId, b.OfficeId }).Select(g => new { g.Key, Paise = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync(ct);
        return left.ToDictionary(l => (l.Key.DocumentId, l.Key.OfficeId), l => new Money(-l.Paise));
    }

    private static PendingApportionmentRow RowOf(FoundPending f, Money left)
    {
        var p = f.Pending;
        return new(p.Id, p.AptInvoiceNumber, f.Customer, p.ContractNumber, p.PeriodFrom, p.PeriodTo, f.Nodal, f.Location, p.SettledOn, p.Net, p.Cgst, p.Sgst, p.Igst, left, p.EnteredAtUtc);
    }

    private sealed class FoundPending
    {
        public required PendingApportionment Pending { get; init; }

        public required string Customer { get; init; }

        public required string Nodal { get; init; }

        public required string Location { get; init; }
    }
}
