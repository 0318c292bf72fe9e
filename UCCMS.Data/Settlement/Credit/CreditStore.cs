using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Credit in the database. Limits and guarantees are written within the actor's reach; what a contract owes counts whole, whoever acts.</summary>
public sealed class CreditStore(UccmsDbContext db) : ICreditStore
{
    public void Add(CreditLimit limit) => db.Add(limit);

    public void Add(Guarantee guarantee) => db.Add(guarantee);

    public void Add(CreditCrossing crossing) => db.Add(crossing);

    public void Add(DepositThreshold threshold) => db.Add(threshold);

    public async Task<CreditLimit> GetLimitAsync(CreditLimitId id, CancellationToken ct) =>
        await db.Scoped<CreditLimit>().FirstOrDefaultAsync(l => l.Id == id, ct)
        ?? throw new RuleViolation("credit.not-found", "There is no such credit limit, or it belongs to offices outside your post's reach.");

    public async Task<Guarantee> GetGuaranteeAsync(GuaranteeId id, CancellationToken ct) =>
        await db.Scoped<Guarantee>().FirstOrDefaultAsync(g => g.Id == id, ct)
        ?? throw new RuleViolation("guarantee.not-found", "There is no such guarantee, or it belongs to offices outside your post's reach.");

    public Task<bool> IsProposedAsync(ContractId contract, CancellationToken ct) =>
        db.Scoped<CreditLimit>().AnyAsync(l => l.ContractId == contract && l.Status == CreditLimitStatus.Proposed, ct);

    public async Task<IReadOnlyList<(string Number, CreditStanding Standing)>> StandingsAsync(CustomerId customer, DateOnly today, CancellationToken ct)
    {
        var contracts = await Whole<Contract>().AsNoTracking()
            .Where(c => c.CustomerId == customer && c.Payment == PaymentKind.Bnpl && c.Status == ContractStatus.Active)
            .OrderBy(c => c.Number).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        var ids = contracts.ConvertAll(c => c.Id);
        var limits = (await Whole<CreditLimit>().Where(l => ids.Contains(l.ContractId)).ToListAsync(ct)).ToLookup(l => l.ContractId);
        var guarantees = (await Whole<Guarantee>().Where(g => ids.Contains(g.ContractId)).ToListAsync(ct)).ToLookup(g => g.ContractId);
        var figures = await FiguresAsync(ids, ct);
        return [.. contracts.Select(c => (c.Number, CreditStanding.Of(CreditLimit.On(limits[c.Id], today), figures.GetValueOrDefault(c.Id), [.. guarantees[c.Id]], today)))];
    }

    public async Task<IReadOnlyList<WatchedContract>> WatchedAsync(IReadOnlyCollection<LedgerContractId> contracts, DateOnly today, CancellationToken ct)
    {
        List<ContractId> ids = [.. contracts.Select(c => new ContractId(c.Value))];
        var known = await Whole<Contract>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Number, c.Payment }).ToListAsync(ct);
        var limits = await LimitsAsync([.. known.Where(c => c.Payment == PaymentKind.Bnpl).Select(c => c.Id)], today, ct);
        var advance = known.Where(c => c.Payment == PaymentKind.Advance).Select(c => c.Id).ToList();
        var deposits = await DepositsAsync(advance.ConvertAll(BookedContract.IdOf), ct);
        var lows = await ThresholdsAsync(advance, ct);
        var figures = await FiguresAsync([.. limits.Keys], ct);
        return
        [
            .. from c in known
               let deposit = deposits.TryGetValue(c.Id, out var d) ? d : (Money?)null
               where deposit is not null || limits.ContainsKey(c.Id)
               select new WatchedContract(c.Id, c.Number, limits.TryGetValue(c.Id, out var limit) ? limit : null, figures.GetValueOrDefault(c.Id), lows.TryGetValue(c.Id, out var low) ? low : null, deposit),
        ];
    }

    public async Task<IReadOnlyList<CreditCrossing>> LatestCrossingsAsync(IReadOnlyCollection<ContractId> contracts, CancellationToken ct)
    {
        var all = db.Set<CreditCrossing>();
        var kept = await all.Where(c => contracts.Contains(c.ContractId) && !all.Any(later => later.ContractId == c.ContractId && later.Kind == c.Kind && later.Number > c.Number)).ToListAsync(ct);
        return [.. kept.Union(db.Set<CreditCrossing>().Local.Where(c => contracts.Contains(c.ContractId)))];
    }

    public async Task<IReadOnlyList<UntoldCrossing>> UntoldAsync(int most, CancellationToken ct)
    {
        var rows = await (from x in db.Set<CreditCrossing>()
                          where x.LetterQueuedAtUtc == null
                          join c in db.Scoped<Contract>() on x.ContractId equals c.Id
                          join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
                          join o in db.Set<Office>() on c.NodalOfficeId equals o.Id
                          orderby x.CrossedAtUtc, x.Id
                          select new { Crossing = x, c.NodalOfficeId, Office = o.Name, k.Name, k.Email }).Take(most).ToListAsync(ct);
        return [.. rows.Select(r => new UntoldCrossing(r.Crossing, r.NodalOfficeId, r.Office, r.Name, r.Email))];
    }

    public Task MarkWatchedAsync(IReadOnlyList<ContractId> contracts, CancellationToken ct) => new BookedSumsBulk(db).MarkWatchedAsync(contracts, ct);

    public async Task<IReadOnlyList<EndingGuarantee>> EndingAsync(DateOnly until, CancellationToken ct) =>
        await (from g in db.Scoped<Guarantee>().AsNoTracking()
               where g.Status == GuaranteeStatus.InForce && g.To <= until
               join c in db.Scoped<Contract>() on g.ContractId equals c.Id
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
               orderby g.To, g.Id
               select new EndingGuarantee(g, k.Name, c.ApprovingOfficeId, c.ApprovingLevel == ApprovingLevel.Division ? Role.DivisionalOffice : Role.CircleOffice)).ToListAsync(ct);

    // what this act has decided or entered counts, saved or not
    private async Task<Dictionary<ContractId, Money>> LimitsAsync(List<ContractId> contracts, DateOnly today, CancellationToken ct)
    {
        var limits = contracts.Count == 0 ? [] : await Whole<CreditLimit>().Where(l => contracts.Contains(l.ContractId)).ToListAsync(ct);
        return limits.GroupBy(l => l.ContractId).Select(g => CreditLimit.On(g, today)).OfType<CreditLimit>().ToDictionary(l => l.ContractId, l => l.Amount);
    }

    private async Task<Dictionary<ContractId, Money>> ThresholdsAsync(List<ContractId> contracts, CancellationToken ct)
    {
        var kept = contracts.Count == 0 ? [] : await Whole<DepositThreshold>().Where(t => contracts.Contains(t.ContractId)).ToListAsync(ct);
        return kept.Union(db.Set<DepositThreshold>().Local.Where(t => contracts.Contains(t.ContractId)))
            .GroupBy(t => t.ContractId).ToDictionary(g => g.Key, g => g.MaxBy(t => t.SetAtUtc)!.Amount);
    }

    private async Task<Dictionary<ContractId, Money>> DepositsAsync(List<LedgerContractId> accounts, CancellationToken ct)
    {
        var rows = accounts.Count == 0 ? [] : await Whole<LedgerBalanceRow>().Where(b => accounts.Contains(b.ContractId) && b.Account == LedgerAccount.Deposit).Select(b => new { b.ContractId, b.Amount }).ToListAsync(ct);
        return rows.GroupBy(r => r.ContractId).ToDictionary(g => new ContractId(g.Key.Value), g => -Money.Sum(g.Select(r => r.Amount)));
    }

    private async Task<Dictionary<ContractId, CreditFigures>> FiguresAsync(List<ContractId> contracts, CancellationToken ct) =>
        contracts.Count == 0 ? [] : await CreditSums.OfAsync(db, Whole<LedgerBalanceRow>(), contracts, ct);

    private IQueryable<T> Whole<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
}
