using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Deposits of Advance contracts, for the posts that see the books of the nodal office, which holds them.</summary>
public sealed class DepositQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    /// <summary>
    /// Contracts of which anything stands in the books, and what their deposits come to together. The database gives the page;
    /// what is due is worked out for its rows, and for the few contracts on which something is open.
    /// </summary>
    public async Task<DepositPage> PageAsync(DepositFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var low = await settings.ValueAsync(SettingKeys.LowDeposit, IndianTime.Today(time), ct: ct);
        var heads = DepositHeads.Of(db, request.Search);
        var open = await RowsAsync(db, await heads.Where(h => h.HasOpen).ToListAsync(ct), low, ct);
        if (filter.OnlyShort || filter.OnlyLow)
        {
            var others = filter.OnlyShort ? [] : await RowsAsync(db, await LowHeadsAsync(db, heads, low, ct), low, ct);
            var found = open.Concat(others).Where(r => filter.OnlyShort ? r.Shortfall > Money.Zero : r.IsLow).ToList();
            var chosen = Sorted(found, request).Skip(request.Skip).Take(request.Take).ToList();
            return new(new(await WithTopUpsAsync(db, chosen, ct), found.Count), Money.Sum(found.Select(r => r.Balance)), Money.Sum(found.Select(r => r.Shortfall)));
        }

        var (total, balance) = (await heads.CountAsync(ct), await BalanceAsync(db, heads, ct));
        var page = request.Sort is "due" or "shortfall" ? await ByDueAsync(db, heads, open, request, low, ct) : await RowsAsync(db, await heads.Sorted(request).Skip(request.Skip).Take(request.Take).ToListAsync(ct), low, ct);
        return new(new(await WithTopUpsAsync(db, page, ct), total), new Money(balance), Money.Sum(open.Select(r => r.Shortfall)));
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

    private static async Task<long> BalanceAsync(UccmsDbContext db, IQueryable<DepositHead> heads, CancellationToken ct) =>
        -await db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Deposit && heads.Any(h => LedgerSql.AccountOf(h.Id) == b.ContractId)).SumAsync(b => MoneySql.Paise(b.Amount), ct);

    // those without anything open owe nothing: they stand behind the others, or before them
    private async Task<List<DepositRow>> ByDueAsync(UccmsDbContext db, IQueryable<DepositHead> heads, List<DepositRow> open, PageRequest request, Money low, CancellationToken ct)
    {
        var rest = heads.Where(h => !h.HasOpen);
        var before = request.Descending ? 0 : await rest.CountAsync(ct);
        var sorted = Sorted(open, request).Skip(Math.Max(0, request.Skip - before)).Take(request.Descending ? request.Take : Math.Max(0, request.Skip + request.Take - Math.Max(before, request.Skip))).ToList();
        var skip = request.Descending ? Math.Max(0, request.Skip - open.Count) : request.Skip;
        var others = sorted.Count == request.Take ? [] : await RowsAsync(db, await rest.OrderBy(h => h.Number).Skip(skip).Take(request.Take - sorted.Count).ToListAsync(ct), low, ct);
        return request.Descending ? [.. sorted, .. others] : [.. others, .. sorted];
    }

    private static async Task<List<DepositHead>> LowHeadsAsync(UccmsDbContext db, IQueryable<DepositHead> heads, Money low, CancellationToken ct)
    {
        var own = await db.Scoped<DepositThreshold>().Select(t => t.Amount).ToListAsync(ct);
        var most = own.Append(low).Max().Paise;
        return await heads.Where(h => !h.HasOpen && h.Paise < most).ToListAsync(ct);
    }

    private async Task<List<DepositRow>> RowsAsync(UccmsDbContext db, List<DepositHead> heads, Money low, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var ids = heads.ConvertAll(h => h.Id);
        var accounts = ids.ConvertAll(BookedContract.IdOf);
        var contracts = await db.Scoped<Contract>().AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        var demands = (await OpenDemands.Of(db.Scoped<LedgerDocumentRow>().Where(d => EF.Parameter(accounts).Contains(d.ContractId)), db.Scoped<LedgerBalanceRow>().Where(b => EF.Parameter(accounts).Contains(b.ContractId))).ToListAsync(ct)).ToLookup(d => new ContractId(d.Contract.Value));
        var own = (await db.Scoped<DepositThreshold>().AsNoTracking().Where(t => EF.Parameter(ids).Contains(t.ContractId)).ToListAsync(ct))
            .GroupBy(t => t.ContractId).ToDictionary(g => g.Key, g => g.MaxBy(t => t.SetAtUtc)!.Amount);
        return heads.ConvertAll(h => RowOf(h, contracts[h.Id], demands[h.Id], today, own.TryGetValue(h.Id, out var set) ? set : low));
    }

    private static DepositRow RowOf(DepositHead head, Contract contract, IEnumerable<OpenDemand> open, DateOnly today, Money low)
    {
        var next = contract.Billing.NextBilled(today > contract.From ? today : contract.From).BillingDate;
        var due = Money.Sum(DepositClaim.Of(contract, open).Where(c => c.BillingDate <= next).Select(c => c.Owed));
        return new(contract.Id, contract.Number, head.Customer, head.Office, new Money(head.Paise), null, null, next, contract.IsInterimOn(next), due, low);
    }

    private static async Task<IReadOnlyList<DepositRow>> WithTopUpsAsync(UccmsDbContext db, List<DepositRow> rows, CancellationToken ct)
    {
        // what was paid in elsewhere counts once the nodal office has accepted it
        var contracts = rows.ConvertAll(r => r.Contract);
        var last = await (from r in db.Scoped<Receipt>()
                          where contracts.Contains(r.ContractId) && r.Purpose == ReceiptPurpose.Deposit && r.Status == ReceiptStatus.Recorded
                              && (r.OwningOfficeId == r.NodalOfficeId || db.Scoped<Intimation>().Any(i => i.Status == IntimationStatus.Accepted && i.Lines.Any(l => l.ReceiptId == r.Id)))
                          group r by new { r.ContractId, r.ReceivedOn } into day
                          select new { day.Key.ContractId, day.Key.ReceivedOn, Paise = day.Sum(r => MoneySql.Paise(r.Amount)) }).ToListAsync(ct);
        var latest = last.GroupBy(l => l.ContractId).ToDictionary(g => g.Key, g => g.MaxBy(l => l.ReceivedOn)!);
        return [.. rows.Select(r => latest.GetValueOrDefault(r.Contract) is { } top ? r with { LastTopUpOn = top.ReceivedOn, LastTopUp = new Money(top.Paise) } : r)];
    }

    private static IEnumerable<DepositRow> Sorted(List<DepositRow> rows, PageRequest request)
    {
        IEnumerable<DepositRow> sorted = request.Sort switch
        {
            "balance" => rows.OrderBy(r => r.Balance),
            "due" => rows.OrderBy(r => r.Due),
            "shortfall" => rows.OrderBy(r => r.Shortfall),
            "customer" => rows.OrderBy(r => r.CustomerName, StringComparer.OrdinalIgnoreCase),
            _ => rows.OrderBy(r => r.ContractNumber, StringComparer.Ordinal),
        };
        return request.Descending ? sorted.Reverse() : sorted;
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
/// <param name="NextBillingDate">Today or later.</param>
/// <param name="IsByApt">On that day APT settles its own invoice.</param>
/// <param name="Due">Open by then and settled by UCCMS; less open credit notes.</param>
/// <param name="Low">What should be left.</param>
public sealed record DepositRow(
    ContractId Contract, string ContractNumber, string CustomerName, string OfficeName, Money Balance, DateOnly? LastTopUpOn, Money? LastTopUp, DateOnly NextBillingDate, bool IsByApt, Money Due, Money Low)
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
