using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// Daily Transaction Reports tie to the books: every line bears the day of its journal, the accounts of all offices are nil
/// together on every day, and what the days of an office come to is what its accounts stand at.
/// </summary>
public sealed class DayBookCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Daily Transaction Reports";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var postings = db.Scoped<LedgerPostingRow>().Where(p => DayBookQueries.AccountsSide.Contains(p.Account));
        var strays = await postings.Join(db.Set<LedgerJournalRow>(), p => p.JournalId, j => j.Id, (p, j) => new { p.JournalId, Line = p.Date, j.Date })
            .Where(x => x.Line != x.Date).OrderBy(x => x.JournalId).Take(IntegrityResult.MostNamed).ToListAsync(ct);
        var days = await postings.GroupBy(p => p.Date).Select(g => new { Day = g.Key, Count = g.Count(), Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        var booked = await postings.GroupBy(p => new { p.OfficeId, p.Account }).Select(g => new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToDictionaryAsync(g => (g.Key.OfficeId, g.Key.Account), g => g.Sum, ct);
        var standing = await db.Scoped<LedgerBalanceRow>().Where(b => DayBookQueries.AccountsSide.Contains(b.Account)).GroupBy(b => new { b.OfficeId, b.Account })
            .Select(g => new { g.Key, Sum = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToDictionaryAsync(g => (g.Key.OfficeId, g.Key.Account), g => g.Sum, ct);
        string[] broken =
        [
            .. strays.Select(s => $"Journal {s.JournalId.Value} of {IndianTime.Show(s.Date)} has a line of {IndianTime.Show(s.Line)}."),
            .. days.Where(d => d.Sum != 0).Select(d => $"The accounts of all offices on {IndianTime.Show(d.Day)} come to {new Money(d.Sum)}."),
            .. booked.Keys.Union(standing.Keys).Where(k => booked.GetValueOrDefault(k) != standing.GetValueOrDefault(k))
                .Select(k => $"{Core.Ledger.LedgerChart.NameOf(k.Account)} at {k.OfficeId} stands at {new Money(standing.GetValueOrDefault(k))}, its days come to {new Money(booked.GetValueOrDefault(k))}."),
        ];
        return new IntegrityResult(days.Sum(d => (long)d.Count), [.. broken.Take(IntegrityResult.MostNamed)]);
    }
}
