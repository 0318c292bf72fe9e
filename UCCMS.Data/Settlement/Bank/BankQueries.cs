using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>The lines of an office's bank account as pages show them, within the post's sight.</summary>
public sealed class BankQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    /// <summary>Offices in sight that imported a statement, by name.</summary>
    public async Task<IReadOnlyList<BankOffice>> OfficesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var offices = db.Scoped<BankStatement>().Select(s => s.OwningOfficeId).Distinct();
        return await db.Set<Office>().Where(o => offices.Contains(o.Id)).OrderBy(o => o.Name).Select(o => new BankOffice(o.Id, o.Name)).ToListAsync(ct);
    }

    /// <summary>Balance, inflow and buckets of an office; the same lines are counted in one bucket each.</summary>
    public async Task<BankFigures> FiguresAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var accounts = await db.Scoped<BankStatement>().AsNoTracking().Where(s => s.OwningOfficeId == office).ToListAsync(ct);
        var latest = accounts.GroupBy(s => s.Account, StringComparer.Ordinal).Select(g => g.OrderByDescending(s => s.ToDay).ThenByDescending(s => s.ImportedAtUtc).First()).ToList();
        DateOnly? on = latest.Count == 0 ? null : latest.Max(s => s.ToDay);
        var lines = db.Scoped<BankLine>().Where(l => l.OwningOfficeId == office && l.Amount > Money.Zero);
        var inflow = await lines.Where(l => l.BookedOn == on).SumAsync(l => MoneySql.Paise(l.Amount), ct);
        var open = await OpenAsync(db, office, ct);
        var decided = await (from c in OpenBankLines.Standing(db)
                             join l in lines on c.LineId equals l.Id
                             group l by c.Kind into kind
                             select new { kind.Key, Count = kind.Count(), Paise = kind.Sum(l => MoneySql.Paise(l.Amount)) }).ToListAsync(ct);
        BankSum Decided(BankClearingKind kind) => decided.Where(d => d.Key == kind).Select(d => new BankSum(d.Count, new(d.Paise))).FirstOrDefault() ?? new(0, Money.Zero);
        BankSum Of(BankBucket bucket) => new(open.Count(r => r.Bucket == bucket && r.Amount > Money.Zero), Money.Sum(open.Where(r => r.Bucket == bucket && r.Amount > Money.Zero).Select(r => r.Amount)));
        var all = await lines.GroupBy(l => 1).Select(g => new { Count = g.Count(), Paise = g.Sum(l => MoneySql.Paise(l.Amount)) }).SingleOrDefaultAsync(ct);
        return new(
            office, await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Name).FirstOrDefaultAsync(ct) ?? office.ToString(), on, Money.Sum(latest.Select(s => s.Closing)), new(inflow),
            new(all?.Count ?? 0, new(all?.Paise ?? 0)), Of(BankBucket.Matched), Of(BankBucket.Partly), Of(BankBucket.Unmatched),
            Decided(BankClearingKind.Receipt), Decided(BankClearingKind.NotOurs), await (await MissingAsync(db, ct)).CountAsync(r => r.OwningOfficeId == office, ct));
    }

    /// <summary>How many lines of an office nobody decided about, and since when the oldest is there.</summary>
    public async Task<(int Count, DateTime SinceUtc)> OpenAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = from l in OpenBankLines.Of(db)
                   where l.OwningOfficeId == office
                   join s in db.Scoped<BankStatement>() on l.StatementId equals s.Id
                   select s.ImportedAtUtc;
        var count = await open.CountAsync(ct);
        return (count, count == 0 ? default : await open.MinAsync(ct));
    }

    /// <summary>Lines of an office: open ones with their proposals, oldest first, or decided ones, latest first.</summary>
    public async Task<BankPage> LinesAsync(OfficeId office, BankFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return filter.Show switch
        {
            BankShow.Every => await EveryAsync(db, office, filter, request, ct),
            BankShow.Accepted or BankShow.NotOurs => await DecidedAsync(db, office, filter, request, ct),
            _ => await OpenPageAsync(db, office, filter, request, ct),
        };
    }

    /// <summary>Null when the post sees no such line.</summary>
    public async Task<BankLineDetail?> LineAsync(BankLineId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var line = await db.Scoped<BankLine>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, ct);
        if (line is null)
        {
            return null;
        }

        var history = await db.Scoped<BankClearing>().AsNoTracking().Where(c => c.LineId == id).OrderBy(c => c.MadeAtUtc).ThenBy(c => c.Id).ToListAsync(ct);
        var row = history.Find(c => c.Status == BankClearingStatus.Standing) is { } standing
            ? Decided(line, standing, standing.ReceiptId is { } r ? (await TitlesAsync(db, [r], ct)).GetValueOrDefault(r) ?? string.Empty : string.Empty)
            : (await OpenAsync(db, line.OwningOfficeId, ct)).Single(l => l.Id == id);
        return new(
            line, row, await db.Scoped<BankStatement>().AsNoTracking().SingleAsync(s => s.Id == line.StatementId, ct),
            await db.Set<Office>().Where(o => o.Id == line.OwningOfficeId).Select(o => o.Name).SingleAsync(ct), history,
            row.Receipt is { } receipt ? await db.Scoped<Receipt>().AsNoTracking().FirstOrDefaultAsync(x => x.Id == receipt, ct) : null);
    }

    /// <summary>Receipts of the line's office that no line has, those that agree best first: at most twenty.</summary>
    public async Task<IReadOnlyList<BankCandidate>> CandidatesAsync(BankLineId id, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Scoped<BankLine>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, ct) is not { } line)
        {
            return [];
        }

        var receipts = OpenBankLines.ReceiptsWithoutLine(db).Where(r => r.OwningOfficeId == line.OwningOfficeId);
        if (!string.IsNullOrWhiteSpace(search))
        {
            var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
            receipts = receipts.Where(r => EF.Functions.Like(r.Reference!, anywhere, SearchPattern.Escape) || EF.Functions.Like(r.ContractNumber, start, SearchPattern.Escape) || EF.Functions.Like(r.Payer, anywhere, SearchPattern.Escape));
        }

        var open = OpenLine.Of(line);
        var found = (await receipts.ToListAsync(ct)).Select(r => (Receipt: r, Agreement: BankAgreement.Of(open, OpenReceipt.Of(r))))
            .OrderByDescending(f => f.Agreement.IsExact).ThenByDescending(f => f.Agreement.HasReference).ThenByDescending(f => f.Agreement.HasAmount).ThenBy(f => f.Agreement.Days).ThenBy(f => f.Receipt.Id.Value).Take(20).ToList();
        List<CustomerId> ids = [.. found.Select(f => f.Receipt.CustomerId).Distinct()];
        var customers = await db.Scoped<Customer>().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return [.. found.Select(f => new BankCandidate(
            f.Receipt.Id, f.Receipt.Mode, f.Receipt.Reference, f.Receipt.Payer, customers.GetValueOrDefault(f.Receipt.CustomerId, string.Empty), f.Receipt.ContractNumber, f.Receipt.Amount, f.Receipt.ReceivedOn, f.Agreement.Sentence))];
    }

    /// <summary>Statements in sight, latest first.</summary>
    public async Task<Page<BankStatementRow>> StatementsAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = from s in BankColumns.Statements.Apply(db, db.Scoped<BankStatement>().AsNoTracking(), request.Where)
                    join o in db.Set<Office>() on s.OwningOfficeId equals o.Id
                    select new { Statement = s, o.Name };
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var pattern = SearchPattern.Anywhere(request.Search.Trim());
            found = found.Where(f => EF.Functions.Like(f.Statement.Account, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Statement.Number, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Name, pattern, SearchPattern.Escape));
        }

        var page = await found.OrderByDescending(f => f.Statement.ToDay).ThenBy(f => f.Statement.Account).ThenBy(f => f.Statement.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new(
            [.. page.Select(f => new BankStatementRow(
                f.Statement.Id, f.Name, f.Statement.Account, f.Statement.Number, f.Statement.FromDay, f.Statement.ToDay, f.Statement.Opening, f.Statement.Closing,
                f.Statement.LineCount, f.Statement.KnownCount, f.Statement.FileName, f.Statement.ImportedByName, f.Statement.ImportedAtUtc))],
            await found.CountAsync(ct));
    }

    /// <summary>Receipts that should be on a statement by now and are on none, oldest first.</summary>
    public async Task<Page<MissingReceiptRow>> MissingAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = BankColumns.Missing.Apply(db, await MissingAsync(db, ct), request.Where);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var pattern = SearchPattern.Anywhere(request.Search.Trim());
            found = found.Where(r => EF.Functions.Like(r.Reference!, pattern, SearchPattern.Escape) || EF.Functions.Like(r.ContractNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(r.Payer, pattern, SearchPattern.Escape));
        }

        var statements = db.Scoped<BankStatement>();
        var rows = from r in found
                   join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
                   orderby r.ReceivedOn, r.Id
                   select new MissingReceiptRow(
                       r.Id, r.ReceivedOn, r.Mode, r.Reference, db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? r.Payer, r.ContractNumber, o.Name, r.Amount,
                       statements.Where(s => s.OwningOfficeId == r.OwningOfficeId).Max(s => (DateOnly?)s.ToDay));
        return new(await rows.Skip(request.Skip).Take(request.Take).ToListAsync(ct), await found.CountAsync(ct));
    }

    /// <summary>How many such receipts each office has; none where it has none.</summary>
    public async Task<IReadOnlyDictionary<OfficeId, int>> MissingByOfficeAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (await MissingAsync(db, ct)).GroupBy(r => r.OwningOfficeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    private async Task<IQueryable<Receipt>> MissingAsync(UccmsDbContext db, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var since = today.AddDays(-await settings.ValueAsync(SettingKeys.BankMissingDays, today, ct: ct));
        return OpenBankLines.ReceiptsWithoutLine(db).Where(r => r.ReceivedOn <= since);
    }

    /// <summary>All open lines of an office with their proposals.</summary>
    private async Task<List<BankLineRow>> OpenAsync(UccmsDbContext db, OfficeId office, CancellationToken ct)
    {
        var lines = await OpenBankLines.Of(db).Where(l => l.OwningOfficeId == office).ToListAsync(ct);
        var receipts = lines.Count == 0 ? [] : await OpenBankLines.ReceiptsWithoutLine(db).Where(r => r.OwningOfficeId == office).ToListAsync(ct);
        var near = await settings.ValueAsync(SettingKeys.BankNearDays, IndianTime.Today(time), ct: ct);
        var proposals = BankMatching.Of(lines.Select(OpenLine.Of), receipts.Select(OpenReceipt.Of), near);
        var titles = receipts.ToDictionary(r => r.Id, TitleOf);
        return [.. from l in lines
                   let p = proposals[l.Id]
                   select new BankLineRow(l.Id, l.BookedOn, l.ValueDate, l.Amount, l.Reference, l.Payer, l.Narration, p.Bucket, p.Receipt, p.Receipt is { } r ? titles[r] : string.Empty, p.Reason, null, null)];
    }

    private async Task<BankPage> OpenPageAsync(UccmsDbContext db, OfficeId office, BankFilter filter, PageRequest request, CancellationToken ct)
    {
        var taken = request.Where is null ? null : (await BankColumns.Lines.Apply(db, OpenBankLines.Of(db).Where(l => l.OwningOfficeId == office), request.Where).Select(l => l.Id).ToListAsync(ct)).ToHashSet();
        var found = (await OpenAsync(db, office, ct)).Where(r => filter.Takes(r) && Says(r, request.Search) && taken?.Contains(r.Id) != false).ToList();
        IEnumerable<BankLineRow> sorted = request.Sort == "amount" ? found.OrderBy(r => r.Amount) : found.OrderBy(r => r.BookedOn).ThenBy(r => r.Amount).ThenBy(r => r.Id.Value);
        sorted = request.Descending ? sorted.Reverse() : sorted;
        return new(new([.. sorted.Skip(request.Skip).Take(request.Take)], found.Count), Money.Sum(found.Select(r => r.Amount)));
    }

    private async Task<BankPage> EveryAsync(UccmsDbContext db, OfficeId office, BankFilter filter, PageRequest request, CancellationToken ct)
    {
        var found = BankColumns.Lines.Apply(db, db.Scoped<BankLine>().AsNoTracking(), request.Where)
            .Where(l => l.OwningOfficeId == office && (!filter.IsIn || l.Amount > Money.Zero) && (filter.From == null || l.BookedOn >= filter.From) && (filter.To == null || l.BookedOn <= filter.To));
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var pattern = SearchPattern.Anywhere(request.Search.Trim());
            found = found.Where(l => EF.Functions.Like(l.Reference, pattern, SearchPattern.Escape) || EF.Functions.Like(l.Payer, pattern, SearchPattern.Escape) || EF.Functions.Like(l.Narration, pattern, SearchPattern.Escape));
        }

        var sorted = (request.Sort, request.Descending) switch
        {
            ("amount", false) => found.OrderBy(l => l.Amount).ThenBy(l => l.Id),
            ("amount", true) => found.OrderByDescending(l => l.Amount).ThenBy(l => l.Id),
            (_, true) => found.OrderByDescending(l => l.BookedOn).ThenByDescending(l => l.Id),
            _ => found.OrderBy(l => l.BookedOn).ThenBy(l => l.Id),
        };
        var page = await sorted.Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        List<BankLineId> ids = [.. page.Select(l => l.Id)];
        var decided = await OpenBankLines.Standing(db).AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.LineId)).ToDictionaryAsync(c => c.LineId, ct);
        var titles = await TitlesAsync(db, [.. decided.Values.Select(c => c.ReceiptId).OfType<ReceiptId>()], ct);
        var open = decided.Count == page.Count ? [] : (await OpenAsync(db, office, ct)).ToDictionary(r => r.Id);
        return new(
            new([.. page.Select(l => decided.TryGetValue(l.Id, out var c) ? Decided(l, c, c.ReceiptId is { } r ? titles.GetValueOrDefault(r, string.Empty) : string.Empty) : open[l.Id])], await found.CountAsync(ct)),
            new(await found.SumAsync(l => MoneySql.Paise(l.Amount), ct)));
    }

    private static async Task<BankPage> DecidedAsync(UccmsDbContext db, OfficeId office, BankFilter filter, PageRequest request, CancellationToken ct)
    {
        var kind = filter.Show == BankShow.Accepted ? BankClearingKind.Receipt : BankClearingKind.NotOurs;
        var found = from c in OpenBankLines.Standing(db).AsNoTracking()
                    where c.Kind == kind
                    join l in BankColumns.Lines.Apply(db, db.Scoped<BankLine>().AsNoTracking(), request.Where) on c.LineId equals l.Id
                    where l.OwningOfficeId == office && (!filter.IsIn || l.Amount > Money.Zero) && (filter.From == null || l.BookedOn >= filter.From) && (filter.To == null || l.BookedOn <= filter.To)
                    select new { Line = l, Clearing = c };
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var pattern = SearchPattern.Anywhere(request.Search.Trim());
            found = found.Where(f => EF.Functions.Like(f.Line.Reference, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Line.Payer, pattern, SearchPattern.Escape) || EF.Functions.Like(f.Line.Narration, pattern, SearchPattern.Escape));
        }

        var sorted = (request.Sort, request.Descending) switch
        {
            ("amount", false) => found.OrderBy(f => f.Line.Amount).ThenBy(f => f.Line.Id),
            ("amount", true) => found.OrderByDescending(f => f.Line.Amount).ThenBy(f => f.Line.Id),
            (_, true) => found.OrderByDescending(f => f.Line.BookedOn).ThenByDescending(f => f.Line.Id),
            _ => found.OrderBy(f => f.Line.BookedOn).ThenBy(f => f.Line.Id),
        };
        var page = await sorted.Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var titles = await TitlesAsync(db, [.. page.Select(f => f.Clearing.ReceiptId).OfType<ReceiptId>()], ct);
        return new(
            new([.. page.Select(f => Decided(f.Line, f.Clearing, f.Clearing.ReceiptId is { } r ? titles.GetValueOrDefault(r, string.Empty) : string.Empty))], await found.CountAsync(ct)),
            new(await found.SumAsync(f => MoneySql.Paise(f.Line.Amount), ct)));
    }

    private static BankLineRow Decided(BankLine l, BankClearing c, string title) =>
        new(l.Id, l.BookedOn, l.ValueDate, l.Amount, l.Reference, l.Payer, l.Narration, null, c.ReceiptId, title, c.Reason, c.MadeByName, c.MadeAtUtc);

    private static async Task<Dictionary<ReceiptId, string>> TitlesAsync(UccmsDbContext db, IReadOnlyCollection<ReceiptId> ids, CancellationToken ct) =>
        await db.Scoped<Receipt>().AsNoTracking().Where(r => EF.Parameter(ids).Contains(r.Id)).ToDictionaryAsync(r => r.Id, TitleOf, ct);

    private static string TitleOf(Receipt r) =>
        $"{ReceiptModes.NameOf(r.Mode)} {r.Reference} of {r.Payer}, {r.Amount} on {IndianTime.Show(r.ReceivedOn)}{(r.Status == ReceiptStatus.Reversed ? " (reversed: undo the match)" : string.Empty)}";

    private static bool Says(BankLineRow row, string? search) => string.IsNullOrWhiteSpace(search)
        || new[] { row.Reference, row.Payer, row.Narration, row.ReceiptTitle }.Any(t => t.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase));
}

/// <summary>Which lines the list shows.</summary>
public sealed record BankFilter(BankShow Show = BankShow.Open, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Only lines by which money came in.</summary>
    public bool IsIn { get; init; }

    /// <summary>Whether an open line is among them.</summary>
    public bool Takes(BankLineRow row) =>
        (Show == BankShow.Open || row.Bucket == Show switch { BankShow.Matched => BankBucket.Matched, BankShow.Partly => BankBucket.Partly, _ => BankBucket.Unmatched })
        && (!IsIn || row.Amount > Money.Zero) && (From is null || row.BookedOn >= From) && (To is null || row.BookedOn <= To);
}
