using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>
/// What the accounts side has under each e-Lekha head against the latest extract of each PAO, within the post's sight:
/// value, tax and round-off always, other accounts where an extract has their head.
/// </summary>
public sealed class ElekhaQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int MostPostings = 500;

    private static readonly LedgerAccount[] Always = [LedgerAccount.Revenue, LedgerAccount.GstPayable, LedgerAccount.RoundOff];

    /// <summary>Newest month first.</summary>
    public async Task<IReadOnlyList<ElekhaExtractRow>> ExtractsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await (
            from e in db.Scoped<ElekhaExtract>()
            join o in db.Set<Office>() on e.NodalOfficeId equals o.Id
            orderby e.Month descending, o.Name, e.EnteredAtUtc descending
            select new { e.Id, e.Month, e.NodalOfficeId, o.Name, e.FileName, e.Rows, e.Total, e.PersonName, e.EnteredAtUtc }).ToListAsync(ct);
        var latest = rows.GroupBy(r => (r.Month, r.NodalOfficeId)).Select(g => g.First().Id).ToHashSet();
        return [.. rows.Select(r => new ElekhaExtractRow(r.Id, new(r.Month), r.NodalOfficeId, r.Name, r.FileName, r.Rows, r.Total, r.PersonName, r.EnteredAtUtc, latest.Contains(r.Id)))];
    }

    /// <summary>Which offices of these codes the post keeps the accounts of, for the preview.</summary>
    public async Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ElekhaStore.OfficesAsync(db, codes, ct);
    }

    /// <summary>The month compared; of one office, or of all in sight.</summary>
    public async Task<ElekhaReconciliation> MonthAsync(ElekhaMonth month, OfficeId? office = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (extracts, compared) = await ComparedAsync(db, month, office, ct);
        return new(month, extracts, await NamedAsync(db, month, compared, ct));
    }

    /// <summary>How many extracts the month rests on, and each office and head compared.</summary>
    internal static async Task<(int Extracts, IReadOnlyList<ElekhaCompared> Compared)> ComparedAsync(UccmsDbContext db, ElekhaMonth month, OfficeId? office, CancellationToken ct)
    {
        var (lines, extracts) = await LinesAsync(db, month, office, ct);
        var elekha = lines.GroupBy(l => (l.NodalOfficeId, l.Head)).Select(g => new HeadAmount(g.Key.NodalOfficeId, g.Key.Head, Money.Sum(g.Select(l => l.Amount))));
        return (extracts, ElekhaCompared.Of(await AccountedAsync(db, month, office, lines, ct), elekha));
    }

    /// <summary>Both sides of an office and head in a month, voucher by voucher.</summary>
    public async Task<ElekhaBothSides> BothSidesAsync(ElekhaMonth month, OfficeId office, string head, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var heads = await db.Set<AccountHead>().AsNoTracking().ToListAsync(ct);
        var (lines, _) = await LinesAsync(db, month, office, ct);
        var (from, to) = (month.From, month.To);
        var accounts = heads.Where(h => string.Equals(h.Code, head, StringComparison.OrdinalIgnoreCase)).Select(h => h.Account).Distinct().ToList();
        var postings = await (
            from p in db.Scoped<LedgerPostingRow>()
            join j in db.Set<LedgerJournalRow>() on p.JournalId equals j.Id
            join d in db.Scoped<LedgerDocumentRow>() on p.DocumentId equals d.Id into documents
            from document in documents.DefaultIfEmpty()
            where p.OfficeId == office && accounts.Contains(p.Account) && p.Date >= @from && p.Date <= to
            orderby p.Date, j.PostedAtUtc, p.Line
            select new { p.Account, Row = new ElekhaPosting(p.Date, j.Id, j.Act, j.Voucher, p.DocumentId, document!.Number, p.Component, p.Amount) }).ToListAsync(ct);
        var name = await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Name).SingleOrDefaultAsync(ct);
        return new(
            name ?? office.ToString(),
            [.. postings.Where(p => Is(heads, p.Account, p.Row.Component, p.Row.Date, head)).Take(MostPostings).Select(p => p.Row with { Amount = -p.Row.Amount })],
            [.. lines.Where(l => string.Equals(l.Head, head, StringComparison.OrdinalIgnoreCase)).OrderBy(l => l.Voucher, StringComparer.Ordinal)]);
    }

    /// <summary>Where and in which month a document was accounted, and whether e-Lekha shows it; no standing as long as the month has no extract.</summary>
    public async Task<IReadOnlyList<ElekhaReflection>> OfDocumentAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        List<ElekhaReflection> accounted;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var heads = await db.Set<AccountHead>().AsNoTracking().ToListAsync(ct);
            var postings = await db.Scoped<LedgerPostingRow>().AsNoTracking().Where(p => p.DocumentId == document && Always.Contains(p.Account)).ToListAsync(ct);
            accounted =
            [
                .. postings.GroupBy(p => (p.OfficeId, Month: ElekhaMonth.Of(p.Date), Head: HeadOf(heads, p.Account, p.Component, p.Date)))
                    .Select(g => new ElekhaReflection(g.Key.OfficeId, g.Key.Month, g.Key.Head, Money.Sum(g.Select(p => -p.Amount)), null))
                    .Where(r => !r.Amount.IsZero)
                    .OrderBy(r => r.Month).ThenBy(r => r.Office.Value).ThenBy(r => r.Head, StringComparer.Ordinal),
            ];
        }

        var standings = new List<ElekhaReflection>();
        foreach (var place in accounted.GroupBy(r => (r.Month, r.Office)))
        {
            var month = await MonthAsync(place.Key.Month, place.Key.Office, ct);
            standings.AddRange(place.Select(r => r with
            {
                Standing = month.Extracts == 0 ? null : month.Rows.FirstOrDefault(c => string.Equals(c.Compared.Head, r.Head, StringComparison.OrdinalIgnoreCase))?.Compared.Standing ?? ElekhaStanding.NotReflected,
            }));
        }

        return standings;
    }

    // with its DDO as it was when the month's accounts closed
    private static async Task<IReadOnlyList<ElekhaComparedRow>> NamedAsync(UccmsDbContext db, ElekhaMonth month, IReadOnlyList<ElekhaCompared> compared, CancellationToken ct)
    {
        var offices = await new AccountingOfficesStore(db).OfAsync([.. compared.Select(c => c.Office).Distinct()], month.To, ct);
        var ddos = offices.Values.Select(o => o.Ddo).OfType<OfficeId>().Distinct().ToList();
        var names = await db.Set<Office>().Where(o => ddos.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var explained = await ExplanationsAsync(db, month, ct);
        return
        [
            .. from c in compared
               let office = offices[c.Office]
               let said = explained[(c.Office, c.Head)].FirstOrDefault()
               select new ElekhaComparedRow(c, office.Name, office.Ddo, office.Ddo is { } ddo ? $"DDO {names[ddo]}" : "No DDO", office.Pao, said?.Holds(c) == true && c.Standing != ElekhaStanding.Match ? said : null),
        ];
    }

    // the latest of each head first
    private static async Task<ILookup<(OfficeId Office, string Head), ElekhaExplanation>> ExplanationsAsync(UccmsDbContext db, ElekhaMonth month, CancellationToken ct)
    {
        var yearMonth = month.YearMonth;
        var said = await db.Scoped<ElekhaExplanation>().AsNoTracking().Where(e => e.Month == yearMonth).ToListAsync(ct);
        return said.OrderByDescending(e => e.Id.Value).ToLookup(e => (e.NodalOfficeId, e.Head));
    }

    // the latest extract of each PAO; of one office the latest that names it
    private static async Task<(List<ElekhaLine> Lines, int Extracts)> LinesAsync(UccmsDbContext db, ElekhaMonth month, OfficeId? office, CancellationToken ct)
    {
        var yearMonth = month.YearMonth;
        var visible = db.Scoped<ElekhaLine>().AsNoTracking().Where(l => l.Month == yearMonth);
        visible = office is { } id ? visible.Where(l => l.NodalOfficeId == id) : visible;
        var latest = (await visible.Select(l => new { l.ExtractId, l.NodalOfficeId }).Distinct().ToListAsync(ct)).GroupBy(l => l.NodalOfficeId)
            .ToDictionary(g => g.Key, g => g.MaxBy(l => l.ExtractId.Value)!.ExtractId); // keys are made in the order of time
        var extracts = latest.Values.Distinct().ToList();
        var lines = await visible.Where(l => extracts.Contains(l.ExtractId)).ToListAsync(ct);
        return ([.. lines.Where(l => latest[l.NodalOfficeId] == l.ExtractId)], extracts.Count);
    }

    // by the heads of the day: a month in which a head changes is added up in parts
    private static async Task<List<HeadAmount>> AccountedAsync(UccmsDbContext db, ElekhaMonth month, OfficeId? office, List<ElekhaLine> lines, CancellationToken ct)
    {
        var heads = await db.Set<AccountHead>().AsNoTracking().ToListAsync(ct);
        var named = lines.Select(l => l.Head).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var accounts = Always.Concat(heads.Where(h => named.Contains(h.Code)).Select(h => h.Account)).Distinct().ToList();
        List<DateOnly> starts = [month.From, .. heads.Select(h => h.From).Where(d => d > month.From && d <= month.To).Distinct().Order()];
        var amounts = new List<HeadAmount>();
        foreach (var (at, from) in starts.Index())
        {
            var to = at + 1 < starts.Count ? starts[at + 1].AddDays(-1) : month.To;
            var postings = db.Scoped<LedgerPostingRow>().Where(p => accounts.Contains(p.Account) && p.Date >= from && p.Date <= to);
            postings = office is { } id ? postings.Where(p => p.OfficeId == id) : InSight(db, postings);
            var sums = await postings.GroupBy(p => new { p.OfficeId, p.Account, p.Component }).Select(g => new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) }).ToListAsync(ct);
            amounts.AddRange(sums.Select(s => new HeadAmount(s.Key.OfficeId, HeadOf(heads, s.Key.Account, s.Key.Component, from), new Money(-s.Sum))));
        }

        return amounts;
    }

    // only accounts of the post's own offices: of another office's it sees single lines, never the whole
    private static IQueryable<LedgerPostingRow> InSight(UccmsDbContext db, IQueryable<LedgerPostingRow> postings)
    {
        var scope = db.Scope;
        var (owning, nodal) = (scope.OwningReach, scope.NodalReach);
        return scope.SeesAll ? postings : postings.Where(p => db.OfficeReaches.Any(r => (r.ReachId == owning || r.ReachId == nodal) && r.OfficeId == p.OfficeId));
    }

    private static bool Is(List<AccountHead> heads, LedgerAccount account, string component, DateOnly day, string head) =>
        string.Equals(HeadOf(heads, account, component, day), head, StringComparison.OrdinalIgnoreCase);

    private static string HeadOf(List<AccountHead> heads, LedgerAccount account, string component, DateOnly day) =>
        AccountHead.On(heads, account, component.Length == 0 ? null : Component.FromCode(component), day)?.Code ?? $"No head: {LedgerChart.NameOf(account)}";
}
