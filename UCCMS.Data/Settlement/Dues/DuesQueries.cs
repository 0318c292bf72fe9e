using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>What BNPL customers owe, by age, from the kept balances; within the post's sight.</summary>
public sealed class DuesQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    internal static readonly ColumnFilters<DuesEntry> Entries = new ColumnFilters<DuesEntry>()
        .Text("name", "Name", e => e.Name)
        .Paise("not-due", "Not due ₹", e => e.NotDue)
        .Paise("30", "1–30 days ₹", e => e.UpTo30)
        .Paise("60", "31–60 ₹", e => e.UpTo60)
        .Paise("90", "61–90 ₹", e => e.UpTo90)
        .Paise("over", "Over 90 ₹", e => e.Over90)
        .Paise("overdue", "Overdue ₹", e => e.UpTo30 + e.UpTo60 + e.UpTo90 + e.Over90)
        .Number("contracts", "Contracts", e => e.Contracts);

    /// <summary>Columns by which the list of dues can be filtered.</summary>
    public static IColumnFilters Columns => Entries;

    /// <summary>Outstanding by customer, nodal office or circle. The ages of a row add up to what is outstanding.</summary>
    public async Task<AgedDues> AgedAsync(DuesGroup group, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = DuesEntries.Of(db, group, IndianTime.Today(time)).Where(e => e.NotDue != 0 || e.UpTo30 != 0 || e.UpTo60 != 0 || e.UpTo90 != 0 || e.Over90 != 0);
        entries = Entries.Apply(db, entries, request.Where);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var pattern = SearchPattern.Anywhere(request.Search.Trim());
            entries = entries.Where(e => EF.Functions.Like(e.Name, pattern, SearchPattern.Escape));
        }

        var sums = await entries.GroupBy(_ => 1).Select(g => new { Count = g.Count(), NotDue = g.Sum(e => e.NotDue), UpTo30 = g.Sum(e => e.UpTo30), UpTo60 = g.Sum(e => e.UpTo60), UpTo90 = g.Sum(e => e.UpTo90), Over90 = g.Sum(e => e.Over90) }).SingleOrDefaultAsync(ct);
        var page = await entries.Sorted(request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(
            new(page.ConvertAll(e => new DuesRow(e.Key, e.Name, e.Place ?? string.Empty, [new(e.NotDue), new(e.UpTo30), new(e.UpTo60), new(e.UpTo90), new(e.Over90)], e.Contracts)), sums?.Count ?? 0),
            [new(sums?.NotDue ?? 0), new(sums?.UpTo30 ?? 0), new(sums?.UpTo60 ?? 0), new(sums?.UpTo90 ?? 0), new(sums?.Over90 ?? 0)]);
    }

    /// <summary>Contracts of a nodal office with something overdue, most first.</summary>
    public async Task<IReadOnlyList<OverdueContract>> OverdueAtAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var due = DueAges.FirstBilled(DueAge.NotDue, today);
        var rows = await (
            from o in Open(db)
            where o.Date < due
            join c in db.Scoped<Contract>() on o.ContractId equals LedgerSql.AccountOf(c.Id)
            where c.NodalOfficeId == office && c.Payment == PaymentKind.Bnpl
            join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
            group o by new { c.Id, c.Number, k.Name } into contract
            where contract.Sum(o => MoneySql.Paise(o.Owed)) > 0
            select new { contract.Key, Paise = contract.Sum(o => MoneySql.Paise(o.Owed)), Oldest = contract.Min(o => o.Owed > Money.Zero ? (DateOnly?)o.Date : null) })
            .OrderByDescending(r => r.Paise).Take(100).ToListAsync(ct);
        return rows.ConvertAll(r => new OverdueContract(r.Key.Id, r.Key.Number, r.Key.Name, new(r.Paise), Enum.GetValues<DueAge>().First(a => r.Oldest >= DueAges.FirstBilled(a, today))));
    }

    /// <summary>BNPL contracts on which something is owed, for the run of reminders.</summary>
    public async Task<IReadOnlyList<OwingContract>> OwingAsync(IReadOnlyCollection<DateOnly> dueOn, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var months = dueOn.Select(d => (From: DueDay.FirstBilledDueBy(d), To: d)).Where(m => DueDay.Of(m.To) == m.To).ToList();
        var accounts = new HashSet<LedgerContractId>();
        foreach (var (from, to) in months)
        {
            accounts.UnionWith(await Open(db).Where(o => o.Date >= from && o.Date <= to).Select(o => o.ContractId).Distinct().ToListAsync(ct));
        }

        List<ContractId> ids = [.. accounts.Select(a => new ContractId(a.Value))];
        return await db.Scoped<Contract>().Where(c => EF.Parameter(ids).Contains(c.Id)).OrderBy(c => c.Id).Select(c => new OwingContract(c.Id, c.Number, c.NodalOfficeId)).ToListAsync(ct);
    }

    /// <summary>Reminders of a contract, the latest first.</summary>
    public async Task<IReadOnlyList<DuesReminder>> RemindersAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<DuesReminder>().AsNoTracking().Where(r => r.ContractId == contract).OrderByDescending(r => r.RemindedAtUtc).ThenBy(r => r.Key).Take(50).ToListAsync(ct);
    }

    internal static IQueryable<OpenBillRow> Open(UccmsDbContext db) =>
        from b in db.Scoped<LedgerBalanceRow>()
        where b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero
        join d in db.Scoped<LedgerDocumentRow>() on b.DocumentId equals d.Id
        where !d.IsAdvance
        select new OpenBillRow { Id = d.Id, ContractId = d.ContractId, Kind = d.Kind, Number = d.Number, Date = d.Date, Location = d.OwningOfficeId, NodalOffice = d.NodalOfficeId, Owed = b.Amount };
}

/// <summary>By what outstanding amounts are summed up.</summary>
public enum DuesGroup
{
    Customer,
    NodalOffice,
    Circle,
}

/// <summary>A document on which something is owed, or is to be given back.</summary>
internal sealed class OpenBillRow
{
    public LedgerDocumentId Id { get; init; }

    public LedgerContractId ContractId { get; init; }

    public LedgerDocumentKind Kind { get; init; }

    public string Number { get; init; } = string.Empty;

    public DateOnly Date { get; init; }

    public OfficeId Location { get; init; }

    public OfficeId NodalOffice { get; init; }

    public Money Owed { get; init; }
}

/// <summary>A page of outstanding amounts with the sums of all rows, by age.</summary>
public sealed record AgedDues(Page<DuesRow> Rows, IReadOnlyList<Money> Sums)
{
    public Money Total => Money.Sum(Sums);

    public Money Overdue => Money.Sum(Sums.Skip(1));
}

/// <summary>What a customer, the customers of a nodal office, or those of a circle owe.</summary>
/// <param name="Key">Of the customer or office.</param>
/// <param name="Name">Its name.</param>
/// <param name="Place">Circle of an office.</param>
/// <param name="ByAge">One amount for each <see cref="DueAge"/>.</param>
/// <param name="Contracts">How many.</param>
public sealed record DuesRow(string Key, string Name, string Place, IReadOnlyList<Money> ByAge, int Contracts)
{
    public Money Total => Money.Sum(ByAge);

    public Money Overdue => Money.Sum(ByAge.Skip(1));
}

/// <summary>A contract with overdue bills.</summary>
public sealed record OverdueContract(ContractId Contract, string Number, string CustomerName, Money Overdue, DueAge Oldest);

/// <summary>A contract on which something is owed.</summary>
public sealed record OwingContract(ContractId Id, string Number, OfficeId NodalOffice);
