using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// The rupee trail set-wise: what is earned and not yet accounted, by stage, circle and age, and the documents behind each
/// figure. Read from the index of stages, which the database keeps with its balances.
/// </summary>
public sealed class TrailQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    private static readonly RupeeStage[] Waiting = [.. Enum.GetValues<RupeeStage>().Where(s => s < RupeeStage.RoundOffKept)];

    /// <summary>What waits, each stage, circle and age that has any. The sum is the Directorate's headline.</summary>
    public async Task<IReadOnlyList<WaitingSum>> WaitingAsync(TrailFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var (week, month, quarter) = (today.AddDays(-7), today.AddDays(-30), today.AddDays(-90));
        var crossed = await DocumentTrails.CrossedAsync(db, ct);
        var sums = await (
            from b in await RowsAsync(db, filter, today, crossed, ct)
            join o in db.Set<Office>() on b.CounterpartOfficeId equals (OfficeId?)o.Id
            group b by new { b.Stage, o.CircleId, Age = b.Since >= week ? 0 : b.Since >= month ? 1 : b.Since >= quarter ? 2 : 3 } into g
            select new { g.Key, Sum = g.Sum(b => b.Stage == RupeeStage.Owed ? MoneySql.Paise(b.Amount) : -MoneySql.Paise(b.Amount)), Documents = g.Select(b => b.DocumentId).Distinct().Count() }).ToListAsync(ct);
        var rest = await CrossedRowsAsync(db, filter, today, crossed, ct);
        return
        [
            .. sums.Select(s => new WaitingSum(s.Key.Stage!.Value, s.Key.CircleId, (WaitingAge)s.Key.Age, new Money(s.Sum), s.Documents))
                .Concat(rest.SelectMany(r => AmountsOf(r, filter, today).Select(s => new WaitingSum(s.Stage, r.Circle, WaitingAges.Of(s.Since ?? today, today), s.Amount, 1))))
                .GroupBy(s => (s.Stage, s.Circle, s.Age))
                .Select(g => new WaitingSum(g.Key.Stage, g.Key.Circle, g.Key.Age, Money.Sum(g.Select(s => s.Amount)), g.Sum(s => s.Documents))),
        ];
    }

    /// <summary>The documents behind a figure, longest waiting first; of a customer or contract all, newest first, also those that have arrived.</summary>
    public async Task<Page<TrailRow>> ListAsync(TrailFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return filter is { IsNarrow: true, Stage: null, Age: null } ? await WholeAsync(db, filter, request, ct) : await WaitingPageAsync(db, filter, request, ct);
    }

    /// <summary>One document; none when the post does not see it.</summary>
    public async Task<TrailRow?> OneAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await DocumentTrails.LoadAsync(db, [document], ct) is [var row] ? row : null;
    }

    private async Task<Page<TrailRow>> WaitingPageAsync(UccmsDbContext db, TrailFilter filter, PageRequest request, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var crossed = await DocumentTrails.CrossedAsync(db, ct);
        var first = (await CrossedRowsAsync(db, filter, today, crossed, ct)).Where(r => AmountsOf(r, filter, today).Any() && IsFound(r, request.Search)).ToList();
        var rows = await RowsAsync(db, filter, today, crossed, ct);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var start = SearchPattern.AtStart(request.Search.Trim());
            var found = db.Scoped<LedgerDocumentRow>().Where(d => EF.Functions.Like(d.Number, start, SearchPattern.Escape)).Select(d => d.Id);
            rows = rows.Where(b => found.Contains(b.DocumentId));
        }

        var documents = rows.GroupBy(b => b.DocumentId).Select(g => new { Id = g.Key, Since = g.Min(b => b.Since) });
        var skip = Math.Max(0, request.Skip - first.Count);
        var page = first.Skip(request.Skip).Take(request.Take).ToList();
        var ids = await documents.OrderBy(d => d.Since).ThenBy(d => d.Id).Skip(skip).Take(request.Take - page.Count).Select(d => d.Id).ToListAsync(ct);
        page.AddRange(await DocumentTrails.LoadAsync(db, ids, ct));
        return new(page, first.Count + await documents.CountAsync(ct));
    }

    private static async Task<Page<TrailRow>> WholeAsync(UccmsDbContext db, TrailFilter filter, PageRequest request, CancellationToken ct)
    {
        var contracts = await ContractsAsync(db, filter, ct);
        var documents = db.Scoped<LedgerDocumentRow>().Where(d => contracts.Contains(d.ContractId) && d.Kind != LedgerDocumentKind.AptInvoice);
        documents = filter.PeriodFrom is { } from ? documents.Where(d => d.PeriodFrom == from) : documents;
        documents = filter.Circle is { } circle ? documents.Where(d => db.Set<Office>().Any(o => o.Id == d.OwningOfficeId && o.CircleId == circle)) : documents;
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var start = SearchPattern.AtStart(request.Search.Trim());
            documents = documents.Where(d => EF.Functions.Like(d.Number, start, SearchPattern.Escape));
        }

        var ids = await documents.OrderByDescending(d => d.Date).ThenBy(d => d.Number).ThenBy(d => d.Id).Skip(request.Skip).Take(request.Take).Select(d => d.Id).ToListAsync(ct);
        return new(await DocumentTrails.LoadAsync(db, ids, ct), await documents.CountAsync(ct));
    }

    // rows that wait, without the documents whose rows cross
    private static async Task<IQueryable<LedgerBalanceRow>> RowsAsync(UccmsDbContext db, TrailFilter filter, DateOnly today, List<LedgerDocumentId> crossed, CancellationToken ct)
    {
        var rows = db.Scoped<LedgerBalanceRow>();
        rows = filter.Stage is { } stage ? rows.Where(b => b.Stage == stage) : rows.Where(b => Waiting.Contains(b.Stage!.Value));
        rows = filter.Circle is { } circle ? rows.Where(b => db.Set<Office>().Any(o => o.Id == b.CounterpartOfficeId && o.CircleId == circle)) : rows;
        rows = filter.Age is { } young && WaitingAges.SinceAtLeast(young, today) is { } first ? rows.Where(b => b.Since >= first) : rows;
        rows = filter.Age is { } old && WaitingAges.SinceAtMost(old, today) is { } last ? rows.Where(b => b.Since <= last) : rows;
        rows = crossed.Count > 0 ? rows.Where(b => !crossed.Contains(b.DocumentId)) : rows;
        if (filter.IsNarrow)
        {
            var contracts = await ContractsAsync(db, filter, ct);
            rows = rows.Where(b => contracts.Contains(b.ContractId));
        }

        return filter.PeriodFrom is { } period ? rows.Where(b => db.Set<LedgerDocumentRow>().Any(d => d.Id == b.DocumentId && d.PeriodFrom == period)) : rows;
    }

    private static async Task<List<LedgerContractId>> ContractsAsync(UccmsDbContext db, TrailFilter filter, CancellationToken ct)
    {
        var contracts = db.Scoped<Contract>();
        contracts = filter.Customer is { } customer ? contracts.Where(c => c.CustomerId == customer) : contracts;
        contracts = filter.Contract is { } contract ? contracts.Where(c => c.Id == contract) : contracts;
        return [.. (await contracts.Select(c => c.Id).ToListAsync(ct)).Select(c => new LedgerContractId(c.Value))];
    }

    private static async Task<List<TrailRow>> CrossedRowsAsync(UccmsDbContext db, TrailFilter filter, DateOnly today, List<LedgerDocumentId> crossed, CancellationToken ct)
    {
        var contracts = filter.IsNarrow ? (await ContractsAsync(db, filter, ct)).ToHashSet() : null;
        var rows = await DocumentTrails.LoadAsync(db, crossed, ct);
        return
        [
            .. rows.Where(r => r.Document.Kind != LedgerDocumentKind.AptInvoice
                && (filter.Circle is null || r.Circle == filter.Circle)
                && (filter.PeriodFrom is null || r.Document.PeriodFrom == filter.PeriodFrom)
                && (contracts is null || contracts.Contains(r.Document.Contract.Id))
                && AmountsOf(r, filter, today).Any())
                .OrderBy(r => r.Oldest?.Since),
        ];
    }

    private static IEnumerable<StageAmount> AmountsOf(TrailRow row, TrailFilter filter, DateOnly today) => row.Stages.Where(s =>
        s.Stage < RupeeStage.RoundOffKept && (filter.Stage is null || s.Stage == filter.Stage) && (filter.Age is null || WaitingAges.Of(s.Since ?? today, today) == filter.Age));

    private static bool IsFound(TrailRow row, string? search) => string.IsNullOrWhiteSpace(search) || row.Document.Number.StartsWith(search.Trim(), StringComparison.OrdinalIgnoreCase);
}
