using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>
/// A report by one query. Rows come from the database or are put together in memory where they are few; sorting, paging,
/// counting and adding up are the same for all.
/// </summary>
/// <typeparam name="TRow">A row as the query gives it; amounts in paise.</typeparam>
public abstract class Report<TRow>(IDbContextFactory<UccmsDbContext> contexts) : IReport
{
    public abstract ReportHead Head { get; }

    IReadOnlyList<IReportColumn> IReport.Columns => Shape;

    public IColumnFilters Filters => ByColumn;

    private ColumnFilters<TRow> ByColumn => field ??= Shape.Index().Aggregate(new ColumnFilters<TRow>(), (filters, c) => c.Item.FilterBy(filters, (c.Index + 1).ToString(CultureInfo.InvariantCulture)));

    protected abstract IReadOnlyList<ReportColumn<TRow>> Shape { get; }

    /// <summary>Columns that put the rows in order, so that no two stand alike; counted from 1, minus where the greatest comes first.</summary>
    protected abstract IReadOnlyList<int> Order { get; }

    public async Task<ReportPart> ReadAsync(ReportFilter filter, PageRequest request, bool totals = true, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await RowsAsync(db, await AskAsync(db, filter, ct), ct);
        var fromDatabase = all is IAsyncEnumerable<TRow>;
        var rows = ByColumn.Apply(db, all, request.Where);
        var count = fromDatabase ? await rows.CountAsync(ct) : rows.Count();
        var page = Sorted(rows, request).Skip(request.Skip).Take(request.Take);
        var items = fromDatabase ? await page.ToListAsync(ct) : [.. page];
        var sums = new List<object?>();
        foreach (var column in Shape.Where(_ => totals))
        {
            sums.Add(column.IsTotalled ? column.Total(fromDatabase ? await rows.SumAsync(column.Summed, ct) : rows.Sum(column.Summed)) : null);
        }

        return new ReportPart([.. items.Select(r => new ReportRow(KeyOf(r), [.. Shape.Select(c => c.Cell(r))]))], count, sums);
    }

    protected abstract Task<IQueryable<TRow>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct);

    /// <summary>What a row opens.</summary>
    protected virtual object? KeyOf(TRow row) => null;

    private IQueryable<TRow> Sorted(IQueryable<TRow> rows, PageRequest request)
    {
        List<int> order = [.. Order];
        if (int.TryParse(request.Sort, NumberStyles.None, CultureInfo.InvariantCulture, out var chosen) && chosen >= 1 && chosen <= Shape.Count)
        {
            order.Insert(0, request.Descending ? -chosen : chosen);
        }

        return order.Index().Aggregate(rows, (sorted, by) => Shape[Math.Abs(by.Item) - 1].Order(sorted, by.Item < 0, by.Index == 0));
    }

    private static async Task<ReportAsk> AskAsync(UccmsDbContext db, ReportFilter filter, CancellationToken ct)
    {
        var path = filter.Office is { } office ? await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Path).FirstOrDefaultAsync(ct) ?? "none" : null;
        var contract = filter.Contract is { } number ? await db.Scoped<Contract>().Where(c => c.Number == number).Select(c => (ContractId?)c.Id).FirstOrDefaultAsync(ct) ?? new ContractId(-1) : (ContractId?)null;
        return new(filter, path, contract);
    }
}

/// <summary>A filter with its office and contract looked up.</summary>
/// <param name="Filter">As asked.</param>
/// <param name="Path">Offices whose path begins so; null for all.</param>
/// <param name="Contract">None that is there where the number is nobody's in sight.</param>
public sealed record ReportAsk(ReportFilter Filter, string? Path, ContractId? Contract)
{
    public DateOnly From => Filter.From;

    public DateOnly To => Filter.To;

    /// <summary>The beginning of the first day.</summary>
    public DateTime FromUtc => IndianTime.UtcOf(Filter.From.ToDateTime(TimeOnly.MinValue));

    /// <summary>The end of the last day, excluded.</summary>
    public DateTime UntilUtc => IndianTime.UtcOf(Filter.To.AddDays(1).ToDateTime(TimeOnly.MinValue));

    /// <summary>Ids of the offices asked for.</summary>
    internal IQueryable<OfficeId> Offices(UccmsDbContext db) => db.Set<Office>().Where(o => o.Path.StartsWith(Path!)).Select(o => o.Id);
}
