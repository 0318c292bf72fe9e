using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Settlement.Dues;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>What waits between invoice and settlement, bank accounts by office, and acts on record, within the post's sight.</summary>
public sealed class StageQueries(IDbContextFactory<UccmsDbContext> contexts, BankQueries bank)
{
    /// <summary>Every stage, in order, whether anything waits or not.</summary>
    public async Task<IReadOnlyList<StageSum>> StagesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var invoices = await db.Scoped<Consolidation>().AsNoTracking().Where(c => c.Status == ConsolidationStatus.Prepared)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Paise = 0L, Since = g.Min(c => (DateOnly?)c.BillingDate) }).SingleOrDefaultAsync(ct);
        var bills = await DuesQueries.Open(db).GroupBy(_ => 1).Select(g => new { Count = g.Count(), Paise = g.Sum(o => MoneySql.Paise(o.Owed)), Since = g.Min(o => (DateOnly?)o.Date) }).SingleOrDefaultAsync(ct);
        var lines = await OpenBankLines.Of(db).Where(l => l.Amount > Money.Zero)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Paise = g.Sum(l => MoneySql.Paise(l.Amount)), Since = g.Min(l => (DateOnly?)l.BookedOn) }).SingleOrDefaultAsync(ct);
        var entries = await db.Scoped<TransferEntry>().AsNoTracking()
            .Where(e => e.Status != TransferEntryStatus.Acknowledged && e.Status != TransferEntryStatus.Closed && e.Status != TransferEntryStatus.Rejected && e.Status != TransferEntryStatus.Withdrawn && e.Status != TransferEntryStatus.Reversed)
            .GroupBy(_ => 1).Select(g => new { Count = g.Count(), Paise = g.Sum(e => MoneySql.Paise(e.Total)), Since = g.Min(e => (DateTime?)e.PreparedAtUtc) }).SingleOrDefaultAsync(ct);
        return
        [
            new(MoneyStage.Invoice, invoices?.Count ?? 0, Money.Zero, invoices?.Since),
            new(MoneyStage.Payment, bills?.Count ?? 0, new(bills?.Paise ?? 0), bills?.Since),
            new(MoneyStage.Reconciliation, lines?.Count ?? 0, new(lines?.Paise ?? 0), lines?.Since),
            new(MoneyStage.Settlement, entries?.Count ?? 0, new(entries?.Paise ?? 0), entries?.Since is { } utc ? IndianTime.DateOf(utc) : null),
        ];
    }

    /// <summary>Offices that imported a statement, by name.</summary>
    public async Task<IReadOnlyList<AccountFigures>> AccountsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var statements = db.Scoped<BankStatement>().AsNoTracking();
        var last = statements.GroupBy(s => new { s.OwningOfficeId, s.Account }).Select(g => new { g.Key.OwningOfficeId, g.Key.Account, Day = g.Max(s => s.ToDay) });
        var closing = await statements.Join(last, s => new { s.OwningOfficeId, s.Account, Day = s.ToDay }, l => new { l.OwningOfficeId, l.Account, l.Day }, (s, _) => new { s.OwningOfficeId, s.Account, s.ToDay, s.ImportedAtUtc, s.Closing }).ToListAsync(ct);
        var credits = db.Scoped<BankLine>().AsNoTracking().Where(l => l.Amount > Money.Zero);
        var days = statements.GroupBy(s => s.OwningOfficeId).Select(g => new { Office = g.Key, Day = g.Max(s => s.ToDay) });
        var inflow = await credits.Join(days, l => new { Office = l.OwningOfficeId, Day = l.BookedOn }, d => new { d.Office, d.Day }, (l, d) => new { d.Office, l.Amount })
            .GroupBy(x => x.Office).Select(g => new { g.Key, Paise = g.Sum(x => MoneySql.Paise(x.Amount)) }).ToDictionaryAsync(x => x.Key, x => x.Paise, ct);
        var all = await credits.GroupBy(l => l.OwningOfficeId).Select(g => new { g.Key, Count = g.Count(), Paise = g.Sum(l => MoneySql.Paise(l.Amount)) }).ToDictionaryAsync(x => x.Key, ct);
        var standing = OpenBankLines.Standing(db);
        var cleared = await credits.Where(l => standing.Any(c => c.LineId == l.Id)).GroupBy(l => l.OwningOfficeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);
        List<OfficeId> ids = [.. closing.Select(s => s.OwningOfficeId).Distinct()];
        var names = await db.Set<Office>().Where(o => EF.Parameter(ids).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return
        [
            .. from office in closing.GroupBy(s => s.OwningOfficeId)
               let latest = office.GroupBy(s => s.Account, StringComparer.Ordinal).Select(g => g.OrderByDescending(s => s.ImportedAtUtc).First()).ToList()
               let lines = all.GetValueOrDefault(office.Key)
               orderby names[office.Key]
               select new AccountFigures(
                   office.Key, names[office.Key], latest.Max(s => s.ToDay), Money.Sum(latest.Select(s => s.Closing)), new(inflow.GetValueOrDefault(office.Key)),
                   new(lines?.Count ?? 0, new(lines?.Paise ?? 0)), cleared.GetValueOrDefault(office.Key)),
        ];
    }

    /// <summary>Receipts that should be on a statement by now and are on none.</summary>
    public async Task<int> MissingAsync(CancellationToken ct = default) => (await bank.MissingByOfficeAsync(ct)).Values.Sum();

    /// <summary>Acts by the day they count for; only for posts that see the audit trail.</summary>
    public async Task<AuditFigures> AuditAsync(DaySpan span, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, until) = (IndianTime.UtcOf(span.From.ToDateTime(TimeOnly.MinValue)), IndianTime.UtcOf(span.To.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        var records = db.Set<AuditRecord>().AsNoTracking();
        var outcomes = await records.Where(r => r.BusinessAtUtc >= from && r.BusinessAtUtc < until).GroupBy(r => r.Outcome).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var newest = await records.OrderByDescending(r => r.Sequence).Select(r => (DateTime?)r.RecordedAtUtc).FirstOrDefaultAsync(ct);
        return new(outcomes.Sum(o => o.Count), outcomes.Where(o => o.Key == AuditOutcome.Denied).Sum(o => o.Count), newest);
    }
}
