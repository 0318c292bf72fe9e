using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// Daily Transaction Report and cash book of the offices whose accounts lie in the post's reach. An office is shown whole or
/// not at all: single lines that a post sees at other offices make no report.
/// </summary>
public sealed class DayBookQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the journals of a day can be filtered.</summary>
    public static ColumnFilters<LedgerJournalRow> Columns { get; } = new ColumnFilters<LedgerJournalRow>()
        .Choice("act", "Act", j => j.Act)
        .Text("voucher", "Voucher", j => j.Voucher)
        .Text("officer", "Officer", j => j.PersonName);

    internal static readonly LedgerAccount[] AccountsSide = [.. Enum.GetValues<LedgerAccount>().Where(a => LedgerChart.SideOf(a) == LedgerSide.Accounts)];

    /// <summary>Every office in reach that stands at something or moved something, by name.</summary>
    public async Task<IReadOnlyList<OfficeDay>> OfDayAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var openings = await OpeningsAsync(InReach(db), day, ct);
        var movements = await MovementsAsync(db, InReach(db), day, day, ct);
        var ids = openings.Select(o => o.Office).Concat(movements.Select(m => m.Office)).Distinct().ToList();
        var names = await db.Set<Office>().Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return
        [
            .. ids.Select(id => new OfficeDay(id, names.GetValueOrDefault(id, id.ToString()), day, BookOf(openings.Where(o => o.Office == id), movements.Where(m => m.Office == id))))
                .OrderBy(o => o.OfficeName, StringComparer.Ordinal).ThenBy(o => o.Office.Value),
        ];
    }

    /// <summary>The day of one office; none when its accounts are not in reach.</summary>
    public async Task<OfficeDay?> OfOfficeAsync(OfficeId office, DateOnly day, CancellationToken ct = default) =>
        (await DaysAsync(office, day, day, ct))?[0];

    /// <summary>Every day of an office's month up to a day, each opening as the day before closed; none when its accounts are not in reach.</summary>
    public Task<IReadOnlyList<OfficeDay>?> OfMonthAsync(OfficeId office, ElekhaMonth month, DateOnly until, CancellationToken ct = default) =>
        DaysAsync(office, month.From, until < month.To ? until : month.To, ct);

    /// <summary>The journals of an office's day, in the order they were posted, all or those of one part.</summary>
    public async Task<Page<DayJournal>> JournalsAsync(OfficeId office, DateOnly day, DayPart? part, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var postings = InReach(db).Where(p => p.OfficeId == office && AccountsSide.Contains(p.Account) && p.Date == day);
        var acts = Enum.GetValues<LedgerAct>().Where(a => part is null || DayBook.PartOf(a) == part).ToArray();
        var journals =
            from j in Columns.Apply(db, db.Set<LedgerJournalRow>(), request.Where)
            join r in db.Set<LedgerJournalRow>() on j.ReversesId equals (JournalId?)r.Id into undone
            from r in undone.DefaultIfEmpty()
            where postings.Any(p => p.JournalId == j.Id) && ((j.ReversesId == null && acts.Contains(j.Act)) || (j.ReversesId != null && acts.Contains(r!.Act)))
            orderby j.PostedAtUtc, j.Id
            select j;
        var page = await journals.AsNoTracking().Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var ids = page.Select(j => j.Id).ToList();
        var sums = await postings.Where(p => ids.Contains(p.JournalId)).GroupBy(p => new { p.JournalId, p.Account })
            .Select(g => new { g.Key.JournalId, g.Key.Account, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        var documents = await (
            from p in postings
            join d in db.Scoped<LedgerDocumentRow>() on p.DocumentId equals d.Id
            where ids.Contains(p.JournalId)
            select new { p.JournalId, d.Id, d.Number }).Distinct().ToListAsync(ct);
        return new(
            [
                .. page.Select(j => new DayJournal(
                    j.Id, j.Act, j.Cause, j.Voucher, j.PersonName, j.PostedAtUtc,
                    sums.Where(s => s.JournalId == j.Id).Aggregate(DayFigures.Nil, (sum, s) => sum + DayFigures.Of(s.Account, new Money(s.Sum))),
                    [.. documents.Where(d => d.JournalId == j.Id).OrderBy(d => d.Number, StringComparer.Ordinal).Select(d => new DayDocument(d.Id, d.Number))])),
            ],
            await journals.CountAsync(ct));
    }

    /// <summary>Postings at the offices whose accounts are the post's to see, whosever contract they are of: a cash book has no gaps.</summary>
    internal static IQueryable<LedgerPostingRow> InReach(UccmsDbContext db)
    {
        var (owning, nodal) = (db.Scope.OwningReach, db.Scope.NodalReach);
        var postings = db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
        return db.Scope.SeesAll ? postings : postings.Where(p => db.OfficeReaches.Any(r => (r.ReachId == owning || r.ReachId == nodal) && r.OfficeId == p.OfficeId));
    }

    private static async Task<List<OfficeOpening>> OpeningsAsync(IQueryable<LedgerPostingRow> postings, DateOnly day, CancellationToken ct)
    {
        var sums = await postings.Where(p => AccountsSide.Contains(p.Account) && p.Date < day).GroupBy(p => new { p.OfficeId, p.Account })
            .Select(g => new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
        return [.. sums.Where(s => s.Sum != 0).Select(s => new OfficeOpening(s.Key.OfficeId, new(s.Key.Account, new Money(s.Sum))))];
    }

    private static async Task<List<OfficeMovement>> MovementsAsync(UccmsDbContext db, IQueryable<LedgerPostingRow> postings, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var lines =
            from p in postings
            join j in db.Set<LedgerJournalRow>() on p.JournalId equals j.Id
            join r in db.Set<LedgerJournalRow>() on j.ReversesId equals (JournalId?)r.Id into undone
            from r in undone.DefaultIfEmpty()
            where AccountsSide.Contains(p.Account) && p.Date >= @from && p.Date <= to
            group p by new { p.OfficeId, p.Date, p.Account, j.Act, Undone = (LedgerAct?)r!.Act, IsDebit = p.Amount > Money.Zero } into g
            select new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) };
        var sums = await lines.ToListAsync(ct);
        return
        [
            .. sums.GroupBy(s => (s.Key.OfficeId, s.Key.Date, s.Key.Account, Act: s.Key.Undone ?? s.Key.Act)).Select(g => new OfficeMovement(g.Key.OfficeId, g.Key.Date, new(
                g.Key.Account, g.Key.Act, new Money(g.Where(s => s.Sum > 0).Sum(s => s.Sum)), new Money(-g.Where(s => s.Sum < 0).Sum(s => s.Sum))))),
        ];
    }

    private async Task<IReadOnlyList<OfficeDay>?> DaysAsync(OfficeId office, DateOnly from, DateOnly to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (owning, nodal) = (db.Scope.OwningReach, db.Scope.NodalReach);
        var name = await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Name).SingleOrDefaultAsync(ct);
        if (name is null || !(db.Scope.SeesAll || await db.OfficeReaches.AnyAsync(r => (r.ReachId == owning || r.ReachId == nodal) && r.OfficeId == office, ct)))
        {
            return null;
        }

        var postings = InReach(db).Where(p => p.OfficeId == office);
        var openings = await OpeningsAsync(postings, from, ct);
        var movements = (await MovementsAsync(db, postings, from, to, ct)).ToLookup(m => m.Day);
        var days = new List<OfficeDay>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            var book = BookOf(openings, movements[day]);
            days.Add(new(office, name, day, book));
            openings = [.. book.Accounts.Select(a => new OfficeOpening(office, new(a.Account, a.Closing)))];
        }

        return days;
    }

    private static DayBook BookOf(IEnumerable<OfficeOpening> openings, IEnumerable<OfficeMovement> movements) =>
        new([.. openings.Select(o => o.Opening)], [.. movements.Select(m => m.Movement)]);

    private sealed record OfficeOpening(OfficeId Office, DayOpening Opening);

    private sealed record OfficeMovement(OfficeId Office, DateOnly Day, DayMovement Movement);
}
