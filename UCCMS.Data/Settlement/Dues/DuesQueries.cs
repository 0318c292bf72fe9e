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
    /// <summary>Outstanding by customer, nodal office or circle. The ages of a row add up to what is outstanding.</summary>
    public async Task<AgedDues> AgedAsync(DuesGroup group, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = await ContractsAsync(db, ct);
        var rows = (await SumsAsync(db, ct)).Where(s => contracts.ContainsKey(s.Key))
            .GroupBy(s => KeyOf(contracts[s.Key], group))
            .Select(g => new DuesRow(g.Key.Key, g.Key.Name, g.Key.Place, [.. Enum.GetValues<DueAge>().Select(age => Money.Sum(g.Select(s => s.Value[(int)age])))], g.Count()))
            .Where(r => r.ByAge.Any(a => !a.IsZero) && (string.IsNullOrWhiteSpace(request.Search) || r.Name.Contains(request.Search.Trim(), StringComparison.OrdinalIgnoreCase))).ToList();
        var sums = Enum.GetValues<DueAge>().Select(age => Money.Sum(rows.Select(r => r.ByAge[(int)age]))).ToList();
        return new(new([.. Sorted(rows, request).Skip(request.Skip).Take(request.Take)], rows.Count), sums);
    }

    /// <summary>Contracts of a nodal office with something overdue, most first.</summary>
    public async Task<IReadOnlyList<OverdueContract>> OverdueAtAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = await ContractsAsync(db, ct);
        return
        [
            .. (await SumsAsync(db, ct)).Where(s => contracts.TryGetValue(s.Key, out var c) && c.Office == office)
                .Select(s => new OverdueContract(s.Key, contracts[s.Key].Number, contracts[s.Key].Customer, Money.Sum(s.Value.Skip(1)), Enum.GetValues<DueAge>().Last(a => a == DueAge.NotDue || s.Value[(int)a] > Money.Zero)))
                .Where(c => c.Overdue > Money.Zero).OrderByDescending(c => c.Overdue).Take(100),
        ];
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

    private async Task<Dictionary<ContractId, Money[]>> SumsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var (due, to30, to60, to90) = (DueAges.FirstBilled(DueAge.NotDue, today), DueAges.FirstBilled(DueAge.UpTo30, today), DueAges.FirstBilled(DueAge.UpTo60, today), DueAges.FirstBilled(DueAge.UpTo90, today));
        var sums = await Open(db).GroupBy(o => o.ContractId).Select(g => new
        {
            g.Key,
            NotDue = g.Sum(o => o.Date >= due ? MoneySql.Paise(o.Owed) : 0),
            UpTo30 = g.Sum(o => o.Date < due && o.Date >= to30 ? MoneySql.Paise(o.Owed) : 0),
            UpTo60 = g.Sum(o => o.Date < to30 && o.Date >= to60 ? MoneySql.Paise(o.Owed) : 0),
            UpTo90 = g.Sum(o => o.Date < to60 && o.Date >= to90 ? MoneySql.Paise(o.Owed) : 0),
            Over90 = g.Sum(o => o.Date < to90 ? MoneySql.Paise(o.Owed) : 0),
        }).ToListAsync(ct);
        return sums.ToDictionary(s => new ContractId(s.Key.Value), s => new[] { new Money(s.NotDue), new Money(s.UpTo30), new Money(s.UpTo60), new Money(s.UpTo90), new Money(s.Over90) });
    }

    private static async Task<Dictionary<ContractId, Owner>> ContractsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (from c in db.Scoped<Contract>()
                          where c.Payment == PaymentKind.Bnpl
                          join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                          join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                          select new { c.Id, Owner = new Owner(c.Number, c.CustomerId, k.Name, c.NodalOfficeId, o.Name, o.CircleId, db.Set<Office>().Where(x => x.Id == o.CircleId).Select(x => x.Name).FirstOrDefault()) }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => r.Owner);
    }

    private static (string Key, string Name, string Place) KeyOf(Owner owner, DuesGroup group) => group switch
    {
        DuesGroup.Customer => ($"{owner.CustomerId.Value}", owner.Customer, string.Empty),
        DuesGroup.NodalOffice => ($"{owner.Office.Value}", owner.OfficeName, owner.CircleName ?? string.Empty),
        _ => ($"{(owner.Circle ?? owner.Office).Value}", owner.CircleName ?? owner.OfficeName, string.Empty),
    };

    private static IEnumerable<DuesRow> Sorted(List<DuesRow> rows, PageRequest request)
    {
        IEnumerable<DuesRow> sorted = request.Sort switch
        {
            "name" => rows.OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase),
            "total" => rows.OrderBy(r => r.Total),
            "not-due" => rows.OrderBy(r => r.ByAge[0]),
            "30" => rows.OrderBy(r => r.ByAge[1]),
            "60" => rows.OrderBy(r => r.ByAge[2]),
            "90" => rows.OrderBy(r => r.ByAge[3]),
            "over" => rows.OrderBy(r => r.ByAge[4]),
            _ => rows.OrderBy(r => r.Overdue).ThenBy(r => r.Total),
        };
        return request.Descending ? sorted.Reverse() : sorted;
    }

    private sealed record Owner(string Number, CustomerId CustomerId, string Customer, OfficeId Office, string OfficeName, OfficeId? Circle, string? CircleName);
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
