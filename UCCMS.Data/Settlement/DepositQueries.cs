using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Deposits of Advance contracts, for the posts that see the books of the nodal office, which holds them.</summary>
public sealed class DepositQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    /// <summary>Contracts of which anything stands in the books, and what their deposits come to together.</summary>
    public async Task<DepositPage> PageAsync(DepositFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var low = await settings.ValueAsync(SettingKeys.LowDeposit, today, ct: ct);
        var heads = await HeadsAsync(db, request.Search, ct);
        var demands = await DemandsAsync(db, ct);
        var found = heads.Select(h => RowOf(h, demands[h.Contract.Id], today, low))
            .Where(r => (!filter.OnlyShort || r.Shortfall > Money.Zero) && (!filter.OnlyLow || r.IsLow)).ToList();
        var page = Sorted(found, request).Skip(request.Skip).Take(request.Take).ToList();
        return new(new(await WithTopUpsAsync(db, page, ct), found.Count), Money.Sum(found.Select(r => r.Balance)), Money.Sum(found.Select(r => r.Shortfall)));
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

    private static async Task<IReadOnlyList<Head>> HeadsAsync(UccmsDbContext db, string? search, CancellationToken ct)
    {
        var booked = (await db.Scoped<LedgerContractRow>().Where(c => c.IsAdvance).Select(c => c.Id).ToListAsync(ct)).ConvertAll(c => new ContractId(c.Value)).ToHashSet();
        var balances = (await db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Deposit).Select(b => new { b.ContractId, b.Amount }).ToListAsync(ct))
            .GroupBy(b => new ContractId(b.ContractId.Value)).ToDictionary(g => g.Key, g => -Money.Sum(g.Select(b => b.Amount)));
        var contracts = db.Scoped<Contract>().AsNoTracking().Where(c => c.Payment == PaymentKind.Advance);
        if (!string.IsNullOrWhiteSpace(search))
        {
            var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
            contracts = contracts.Where(c => EF.Functions.Like(c.Number, start, SearchPattern.Escape)
                || db.Scoped<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, anywhere, SearchPattern.Escape)));
        }

        var rows = await (from c in contracts
                          join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                          orderby c.Id
                          select new { Contract = c, Office = o.Name, Customer = db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault() ?? string.Empty }).ToListAsync(ct);
        return [.. rows.Where(r => booked.Contains(r.Contract.Id)).Select(r => new Head(r.Contract, r.Customer, r.Office, balances.GetValueOrDefault(r.Contract.Id)))];
    }

    private static async Task<ILookup<ContractId, OpenDemand>> DemandsAsync(UccmsDbContext db, CancellationToken ct) =>
        (await OpenDemands.Of(db.Scoped<LedgerDocumentRow>(), db.Scoped<LedgerBalanceRow>()).ToListAsync(ct)).ToLookup(d => new ContractId(d.Contract.Value));

    private static DepositRow RowOf(Head head, IEnumerable<OpenDemand> open, DateOnly today, Money low)
    {
        var (contract, next) = (head.Contract, head.Contract.Billing.NextBilled(today > head.Contract.From ? today : head.Contract.From).BillingDate);
        var due = Money.Sum(DepositClaim.Of(contract, open).Where(c => c.BillingDate <= next).Select(c => c.Owed));
        return new(contract.Id, contract.Number, head.Customer, head.Office, head.Balance, null, null, next, contract.IsInterimOn(next), due, low);
    }

    private static async Task<IReadOnlyList<DepositRow>> WithTopUpsAsync(UccmsDbContext db, List<DepositRow> rows, CancellationToken ct)
    {
        var contracts = rows.ConvertAll(r => r.Contract);
        var last = await (from r in db.Scoped<Receipt>()
                          where contracts.Contains(r.ContractId) && r.Purpose == ReceiptPurpose.Deposit && r.Status == ReceiptStatus.Recorded
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
            "next" => rows.OrderBy(r => r.NextBillingDate),
            _ => rows.OrderBy(r => r.ContractNumber, StringComparer.Ordinal),
        };
        return request.Descending ? sorted.Reverse() : sorted;
    }

    private sealed record Head(Contract Contract, string Customer, string Office, Money Balance);
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
