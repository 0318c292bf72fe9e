using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>The month of the accounts side as it goes to e-Lekha: by DDO, circle and head, of the offices in the post's reach.</summary>
public sealed class MonthSummaryQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>By DDO, circle and head; over all offices debits and credits are equal.</summary>
    public async Task<IReadOnlyList<MonthSummaryRow>> OfMonthAsync(ElekhaMonth month, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await SumsAsync(db, month, ct);
        var offices = await new AccountingOfficesStore(db).OfAsync([.. sums.Select(s => s.Office).Distinct()], month.To, ct);
        var ids = offices.Values.SelectMany(o => new[] { o.Ddo, o.CircleId }).OfType<OfficeId>().Distinct().ToList();
        var names = await db.Set<Office>().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return
        [
            .. sums.GroupBy(s => (offices[s.Office].Ddo, offices[s.Office].CircleId, s.Head, s.Account))
                .Select(g => new MonthSummaryRow(
                    g.Key.Ddo, NameOf(g.Key.Ddo, names, "Nobody assigned"), g.Key.CircleId, NameOf(g.Key.CircleId, names, "Directorate"), g.Key.Head, g.Key.Account,
                    g.Select(s => s.Office).Distinct().Count(), Money.Sum(g.Where(s => s.Amount < Money.Zero).Select(s => -s.Amount)), Money.Sum(g.Where(s => s.Amount > Money.Zero).Select(s => s.Amount))))
                .OrderBy(r => r.CircleName, StringComparer.Ordinal).ThenBy(r => r.DdoName, StringComparer.Ordinal).ThenBy(r => r.Account).ThenBy(r => r.Head, StringComparer.Ordinal),
        ];
    }

    // by the heads of the day: a month in which a head changes is added up in parts
    private static async Task<List<HeadSum>> SumsAsync(UccmsDbContext db, ElekhaMonth month, CancellationToken ct)
    {
        var heads = await db.Set<AccountHead>().AsNoTracking().ToListAsync(ct);
        List<DateOnly> starts = [month.From, .. heads.Select(h => h.From).Where(d => d > month.From && d <= month.To).Distinct().Order()];
        var all = new List<HeadSum>();
        foreach (var (at, from) in starts.Index())
        {
            var to = at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : month.To;
            var sums = await DayBookQueries.InReach(db).Where(p => DayBookQueries.AccountsSide.Contains(p.Account) && p.Date >= from && p.Date <= to)
                .GroupBy(p => new { p.OfficeId, p.Account, p.Component, IsDebit = p.Amount > Money.Zero })
                .Select(g => new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
            all.AddRange(sums.Select(s => new HeadSum(s.Key.OfficeId, s.Key.Account, HeadOf(heads, s.Key.Account, s.Key.Component, from), new Money(s.Sum))));
        }

        return all;
    }

    private static string HeadOf(List<AccountHead> heads, LedgerAccount account, string component, DateOnly day) =>
        AccountHead.On(heads, account, component.Length == 0 ? null : Component.FromCode(component), day)?.Code ?? $"No head: {LedgerChart.NameOf(account)}";

    private static string NameOf(OfficeId? office, Dictionary<OfficeId, string> names, string none) => office is { } id ? names.GetValueOrDefault(id, id.ToString()) : none;

    private sealed record HeadSum(OfficeId Office, LedgerAccount Account, string Head, Money Amount);
}
