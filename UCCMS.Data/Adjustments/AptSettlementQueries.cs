using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>A settlement by APT in the list.</summary>
/// <param name="HasDocuments">Invoices or notes of the period stand in the ledger, so that it can be compared.</param>
public sealed record AptSettlementRow(
    AptSettlementId Id, AptSettlementStatus Status, string CustomerName, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, DateOnly SettledOn, Money Amount, Money? Difference, AptVoucher? Voucher, DateTime RecordedAtUtc, bool HasDocuments, PaymentKind Payment)
{
    /// <summary>APT settles an Advance customer on the billing date, the day after the period (letter of 24-12-2025, paragraph 2.5).</summary>
    public bool IsOffDate => Payment == PaymentKind.Advance && SettledOn != PeriodTo.AddDays(1);
}

/// <summary>A contract's period with invoices of APT that are not recorded as settled.</summary>
public sealed record UnsettledAptPeriod(
    ContractId ContractId, string ContractNumber, string CustomerName, PaymentKind Payment, DateOnly PeriodFrom, DateOnly PeriodTo, DateOnly BillingDate, IReadOnlyList<string> Invoices, Money Total, DateTime SinceUtc);

/// <summary>What the list narrows by; empty values narrow nothing.</summary>
public sealed record AptSettlementFilter(AptSettlementStatus? Status = null, AptVoucher? Voucher = null, DateOnly? From = null, DateOnly? To = null, bool OnlyOffDate = false);

/// <summary>Sums over all that a filter leaves.</summary>
public sealed record AptSettlementSums(Money Amount, Money Difference);

/// <summary>Settlements by APT as pages show them, within the post's sight (SOP 4.B).</summary>
public sealed class AptSettlementQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of settlements by APT can be filtered.</summary>
    public static ColumnFilters<AptSettlement> Columns { get; } = new ColumnFilters<AptSettlement>()
        .Text("customer", "Customer", s => s.CustomerName)
        .Text("contract", "Contract", s => s.ContractNumber)
        .Day("period", "Period from", s => s.PeriodFrom)
        .Day("settled", "Settled on", s => s.SettledOn)
        .Amount("amount", "APT took ₹", s => s.Amount)
        .Choice("voucher", "Voucher", s => s.Voucher)
        .Choice("state", "State", s => s.Status);

    private const int MostWaiting = 100;

    public async Task<Page<AptSettlementRow>> ListAsync(AptSettlementFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = Filtered(db, filter, request.Search, request.Where);
        var rows = await Sorted(all, request).Skip(request.Skip).Take(request.Take)
            .Select(s => new { s.ContractId, Row = new AptSettlementRow(s.Id, s.Status, s.CustomerName, s.ContractNumber, s.PeriodFrom, s.PeriodTo, s.SettledOn, s.Amount, s.Difference, s.Voucher, s.RecordedAtUtc, false, db.Scoped<Contract>().Where(c => c.Id == s.ContractId).Select(c => c.Payment).FirstOrDefault()) })
            .ToListAsync(ct);
        var booked = await BookedAsync(db, [.. rows.Select(r => BookedContract.IdOf(r.ContractId)).Distinct()], ct);
        return new([.. rows.Select(r => r.Row with { HasDocuments = booked.Contains((BookedContract.IdOf(r.ContractId), r.Row.PeriodFrom)) })], await all.CountAsync(ct));
    }

    public async Task<AptSettlementSums> SumsAsync(AptSettlementFilter filter, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Filtered(db, filter, search, where).GroupBy(_ => 1)
            .Select(g => new { Amount = g.Sum(s => MoneySql.Paise(s.Amount)), Difference = g.Where(s => s.Difference != null).Sum(s => MoneySql.Paise(s.Difference!.Value)) })
            .SingleOrDefaultAsync(ct);
        return new(new(sums?.Amount ?? 0), new(sums?.Difference ?? 0));
    }

    public async Task<AptSettlement?> FindAsync(AptSettlementId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<AptSettlement>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct);
    }

    /// <summary>Periods of contracts of this payment whose invoices of APT are not recorded as settled; the latest first.</summary>
    public async Task<IReadOnlyList<UnsettledAptPeriod>> UnsettledAsync(PaymentKind payment, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var invoices = await (
            from invoice in db.Scoped<AptInvoice>()
            join contract in db.Scoped<Contract>() on invoice.ContractId equals contract.Id
            where contract.Payment == payment && !db.Scoped<AptSettlement>().Any(s => s.Invoices.Any(i => i.AptInvoiceId == invoice.Id))
            orderby invoice.PeriodFrom descending, invoice.ContractNumber
            select new { invoice.ContractId, invoice.PeriodFrom, invoice.PeriodTo, invoice.Number, invoice.ImportedAtUtc, Paise = invoice.Lines.Sum(l => MoneySql.Paise(l.Total)) })
            .Take(5 * MostWaiting).ToListAsync(ct);
        List<ContractId> ids = [.. invoices.Select(i => i.ContractId).Distinct()];
        var contracts = await db.Scoped<Contract>().AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        List<CustomerId> customerIds = [.. contracts.Values.Select(c => c.CustomerId).Distinct()];
        var customers = await db.Scoped<Customer>().Where(c => customerIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return
        [
            .. from period in invoices.GroupBy(i => (i.ContractId, i.PeriodFrom, i.PeriodTo)).Take(MostWaiting)
               let contract = contracts[period.Key.ContractId]
               select new UnsettledAptPeriod(
                   contract.Id, contract.Number, customers.GetValueOrDefault(contract.CustomerId, string.Empty), payment, period.Key.PeriodFrom, period.Key.PeriodTo, contract.PeriodContaining(period.Key.PeriodFrom).BillingDate,
                   [.. period.Select(i => i.Number).Order(StringComparer.Ordinal)], new(period.Sum(i => i.Paise)), DateTime.SpecifyKind(period.Max(i => i.ImportedAtUtc), DateTimeKind.Utc)),
        ];
    }

    private static async Task<HashSet<(LedgerContractId Contract, DateOnly PeriodFrom)>> BookedAsync(UccmsDbContext db, List<LedgerContractId> contracts, CancellationToken ct)
    {
        var found = await db.Scoped<LedgerDocumentRow>()
            .Where(d => contracts.Contains(d.ContractId) && d.Kind == LedgerDocumentKind.Invoice && d.PeriodFrom != null)
            .Select(d => new { d.ContractId, d.PeriodFrom }).Distinct().ToListAsync(ct);
        return [.. found.Select(d => (d.ContractId, d.PeriodFrom!.Value))];
    }

    private static IQueryable<AptSettlement> Filtered(UccmsDbContext db, AptSettlementFilter filter, string? search, string? where)
    {
        var all = Columns.Apply(db, db.Scoped<AptSettlement>().AsNoTracking(), where)
            .Where(s => (filter.Status == null || s.Status == filter.Status) && (filter.Voucher == null || s.Voucher == filter.Voucher))
            .Where(s => (filter.From == null || s.SettledOn >= filter.From) && (filter.To == null || s.SettledOn <= filter.To));
        all = filter.OnlyOffDate ? all.Where(s => s.SettledOn != s.PeriodTo.AddDays(1) && db.Scoped<Contract>().Any(c => c.Id == s.ContractId && c.Payment == PaymentKind.Advance)) : all;
        if (search is not { Length: > 0 } words)
        {
            return all;
        }

        var pattern = SearchPattern.Anywhere(words);
        return all.Where(s => EF.Functions.Like(s.CustomerName, pattern, SearchPattern.Escape) || EF.Functions.Like(s.ContractNumber, pattern, SearchPattern.Escape) || s.Invoices.Any(i => EF.Functions.Like(i.Number, pattern, SearchPattern.Escape)));
    }

    private static IQueryable<AptSettlement> Sorted(IQueryable<AptSettlement> all, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("customer", false) => all.OrderBy(s => s.CustomerName).ThenBy(s => s.Id),
        ("customer", true) => all.OrderByDescending(s => s.CustomerName).ThenBy(s => s.Id),
        ("amount", false) => all.OrderBy(s => s.Amount).ThenBy(s => s.Id),
        ("amount", true) => all.OrderByDescending(s => s.Amount).ThenBy(s => s.Id),
        ("settled", false) => all.OrderBy(s => s.SettledOn).ThenBy(s => s.Id),
        _ => all.OrderByDescending(s => s.SettledOn).ThenBy(s => s.Id),
    };
}
