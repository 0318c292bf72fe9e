using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Deposits of Advance contracts, for the posts that see the books of the nodal office, which holds them.</summary>
public sealed class DepositQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    internal static readonly ColumnFilters<DepositEntry> Entries = new ColumnFilters<DepositEntry>()
        .Text("contract", "Contract", e => e.Number)
        .Text("customer", "Customer", e => e.Customer)
        .Text("office", "Nodal office", e => e.Office)
        .Paise("deposit", "Deposit ₹", e => e.Balance)
        .Day("next", "Next billing date", e => e.Next)
        .Paise("due", "Due by then ₹", e => e.Due)
        .Paise("short", "Shortfall ₹", e => e.Due > e.Balance ? e.Due - e.Balance : 0);

    /// <summary>Columns by which the list of deposits can be filtered.</summary>
    public static IColumnFilters Columns => Entries;

    /// <summary>Contracts of which anything stands in the books, and what their deposits come to together.</summary>
    public async Task<DepositPage> PageAsync(DepositFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var entries = DepositEntries.Of(db, request.Search, today, await settings.ValueAsync(SettingKeys.LowDeposit, today, ct: ct)).Where(filter);
        entries = Entries.Apply(db, entries, request.Where);
        var sums = await entries.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Balance = g.Sum(e => e.Balance), Short = g.Sum(e => e.Due > e.Balance ? e.Due - e.Balance : 0) }).SingleOrDefaultAsync(ct);
        var page = await entries.Sorted(request).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var topUps = await TopUpsAsync(db, page.ConvertAll(e => e.Id), ct);
        return new(new(page.ConvertAll(e => RowOf(e, topUps)), sums?.Count ?? 0), new Money(sums?.Balance ?? 0), new Money(sums?.Short ?? 0));
    }

    /// <summary>Settlements at an office in which something waits for money, oldest first: at most a hundred.</summary>
    public async Task<IReadOnlyList<ShortSettlement>> ShortAtAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from s in db.Scoped<DepositSettlement>()
                      where s.OwningOfficeId == office && s.ShortSince != null
                      join c in db.Scoped<Contract>() on s.ContractId equals c.Id
                      join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                      orderby s.ShortSince, s.ContractNumber
                      select new ShortSettlement(s.ContractId, s.ContractNumber, k.Name, s.BillingDate, s.ShortSince!.Value, s.Waiting, s.Lines.Count(l => l.SettledOn == null))).Take(100).ToListAsync(ct);
    }

    private static DepositRow RowOf(DepositEntry entry, Dictionary<ContractId, (DateOnly On, long Paise)> topUps)
    {
        var top = topUps.TryGetValue(entry.Id, out var latest) ? latest : ((DateOnly On, long Paise)?)null;
        return new(
            entry.Id, entry.Number, entry.Customer, entry.Office, new Money(entry.Balance), top?.On, top is { } paid ? new Money(paid.Paise) : null,
            entry.Next, entry.IsByApt, new Money(entry.Due), new Money(entry.Low));
    }

    // what was paid in elsewhere counts once the nodal office has accepted it
    private static async Task<Dictionary<ContractId, (DateOnly On, long Paise)>> TopUpsAsync(UccmsDbContext db, List<ContractId> contracts, CancellationToken ct)
    {
        var counted = db.Scoped<Receipt>().Where(r => EF.Parameter(contracts).Contains(r.ContractId) && r.Purpose == ReceiptPurpose.Deposit && r.Status == ReceiptStatus.Recorded
            && (r.OwningOfficeId == r.NodalOfficeId || db.Scoped<Intimation>().Any(i => i.Status == IntimationStatus.Accepted && i.Lines.Any(l => l.ReceiptId == r.Id))));
        var last = await (from r in counted
                          group r by new { r.ContractId, r.ReceivedOn } into day
                          select new { day.Key.ContractId, day.Key.ReceivedOn, Paise = day.Sum(r => MoneySql.Paise(r.Amount)) }).ToListAsync(ct);
        return last.GroupBy(l => l.ContractId).ToDictionary(g => g.Key, g => g.MaxBy(l => l.ReceivedOn) is var top ? (top!.ReceivedOn, top.Paise) : default);
    }
}

/// <summary>Which deposits the list shows.</summary>
public sealed record DepositFilter(bool OnlyShort = false, bool OnlyLow = false);

/// <summary>A page of deposits.</summary>
/// <param name="Rows">The rows, and how many there are in all.</param>
/// <param name="Balance">Of all rows.</param>
/// <param name="Shortfall">Of all rows.</param>
public sealed record DepositPage(Page<DepositRow> Rows, Money Balance, Money Shortfall);

/// <summary>The deposit of one contract.</summary>
/// <param name="Contract">Its key.</param>
/// <param name="ContractNumber">Its number.</param>
/// <param name="CustomerName">Whose money.</param>
/// <param name="OfficeName">The nodal office, which holds it.</param>
/// <param name="Balance">Now.</param>
/// <param name="LastTopUpOn">The last day on which money was paid in.</param>
/// <param name="LastTopUp">What was paid in on that day.</param>
/// <param name="NextBillingDate">Today or later; none where the calendar is not kept so far.</param>
/// <param name="IsByApt">On that day APT settles its own invoice.</param>
/// <param name="Due">Open by then and settled by UCCMS; less open credit notes.</param>
/// <param name="Low">What should be left.</param>
public sealed record DepositRow(
    ContractId Contract, string ContractNumber, string CustomerName, string OfficeName, Money Balance, DateOnly? LastTopUpOn, Money? LastTopUp, DateOnly? NextBillingDate, bool IsByApt, Money Due, Money Low)
{
    /// <summary>What the customer has to pay in.</summary>
    public Money Shortfall => Due > Balance ? Due - Balance : Money.Zero;

    public bool IsLow => Balance - Due < Low;
}

/// <summary>A billing date of a contract on which the deposit did not suffice.</summary>
/// <param name="Contract">Its key.</param>
/// <param name="ContractNumber">Its number.</param>
/// <param name="CustomerName">Who has to pay in.</param>
/// <param name="BillingDate">Of the period.</param>
/// <param name="Since">When money was missing for the first time.</param>
/// <param name="Waiting">What the documents that wait come to.</param>
/// <param name="Documents">How many wait.</param>
public sealed record ShortSettlement(ContractId Contract, string ContractNumber, string CustomerName, DateOnly BillingDate, DateOnly Since, Money Waiting, int Documents);
