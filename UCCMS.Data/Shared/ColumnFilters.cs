using System.Globalization;
using System.Linq.Expressions;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Shared;

/// <summary>
/// Filters by the expressions of columns, put on a query before it is counted, added up, sorted and paged. What cannot be
/// read narrows nothing.
/// </summary>
/// <typeparam name="TRow">What the query is of.</typeparam>
public sealed class ColumnFilters<TRow> : IColumnFilters
{
    private readonly List<ColumnFilter> all = [];
    private readonly Dictionary<string, Func<UccmsDbContext, ColumnWish, Expression<Func<TRow, bool>>?>> conditions = new(StringComparer.Ordinal);

    public IReadOnlyList<ColumnFilter> All => all;

    public ColumnFilters<TRow> Text(string key, string title, Expression<Func<TRow, string?>> value) => TextOf(key, title, _ => value);

    /// <summary>Text of another table: the name of an office.</summary>
    public ColumnFilters<TRow> TextOf(string key, string title, Func<UccmsDbContext, Expression<Func<TRow, string?>>> value) =>
        Add(new(key, title, ColumnKind.Text), (db, wish) => ColumnCondition.Contains(value(db), wish.Value));

    public ColumnFilters<TRow> Amount(string key, string title, Expression<Func<TRow, Money>> value) =>
        Add(new(key, title, ColumnKind.Amount), (_, wish) => ColumnCondition.Between(value, wish, Rupees));

    /// <summary>Paise; a row without is in no range.</summary>
    public ColumnFilters<TRow> Paise(string key, string title, Expression<Func<TRow, long?>> value) =>
        Add(new(key, title, ColumnKind.Amount), (_, wish) => ColumnCondition.Between(value, wish, text => Rupees(text)?.Paise));

    public ColumnFilters<TRow> Number(string key, string title, Expression<Func<TRow, long?>> value) =>
        Add(new(key, title, ColumnKind.Number), (_, wish) => ColumnCondition.Between(value, wish, Whole));

    /// <summary>A number with decimals.</summary>
    public ColumnFilters<TRow> Share(string key, string title, Expression<Func<TRow, decimal?>> value) =>
        Add(new(key, title, ColumnKind.Decimal), (_, wish) => ColumnCondition.Between(value, wish, Decimals));

    /// <summary>A rate in percent.</summary>
    public ColumnFilters<TRow> Rate(string key, string title, Expression<Func<TRow, Percent>> value) =>
        Add(new(key, title, ColumnKind.Decimal), (_, wish) => ColumnCondition.Between(value, wish, Percents));

    public ColumnFilters<TRow> Day(string key, string title, Expression<Func<TRow, DateOnly?>> value) =>
        Add(new(key, title, ColumnKind.Day), (_, wish) => ColumnCondition.Between(value, wish, DayOf));

    /// <summary>Days of a civil time.</summary>
    public ColumnFilters<TRow> Civil(string key, string title, Expression<Func<TRow, DateTime?>> value) =>
        Add(new(key, title, ColumnKind.Day), (_, wish) => ColumnCondition.Within(value, wish, day => day.ToDateTime(TimeOnly.MinValue)));

    /// <summary>Indian days of a time in UTC.</summary>
    public ColumnFilters<TRow> Instant(string key, string title, Expression<Func<TRow, DateTime?>> value) =>
        Add(new(key, title, ColumnKind.Day), (_, wish) => ColumnCondition.Within(value, wish, day => IndianTime.UtcOf(day.ToDateTime(TimeOnly.MinValue))));

    public ColumnFilters<TRow> Choice<TState>(string key, string title, Expression<Func<TRow, TState>> value)
        where TState : struct, Enum => Add(new(key, title, ColumnKind.Choice, typeof(TState)), (_, wish) => ColumnCondition.OneOf<TRow, TState, TState>(value, wish, s => s));

    /// <summary>A row without a state is in none of those chosen.</summary>
    public ColumnFilters<TRow> Choice<TState>(string key, string title, Expression<Func<TRow, TState?>> value)
        where TState : struct, Enum => Add(new(key, title, ColumnKind.Choice, typeof(TState)), (_, wish) => ColumnCondition.OneOf<TRow, TState, TState?>(value, wish, s => s));

    public ColumnFilters<TRow> YesNo(string key, string title, Expression<Func<TRow, bool>> value) =>
        Add(new(key, title, ColumnKind.Choice, typeof(YesNo)), (_, wish) => ColumnCondition.OneOf<TRow, YesNo, bool>(value, wish, s => s == Core.Shared.YesNo.Yes));

    /// <param name="db">For text of other tables.</param>
    /// <param name="rows">To narrow.</param>
    /// <param name="where">As in <see cref="PageRequest.Where"/>.</param>
    public IQueryable<TRow> Apply(UccmsDbContext db, IQueryable<TRow> rows, string? where) =>
        ColumnWish.Read(where).Select(w => conditions.GetValueOrDefault(w.Key)?.Invoke(db, w)).OfType<Expression<Func<TRow, bool>>>().Aggregate(rows, (narrowed, condition) => narrowed.Where(condition));

    internal static Money? Rupees(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var rupees) && Math.Abs(rupees) < 1_000_000_000_000m ? Money.FromRupees(rupees) : null;

    internal static decimal? Decimals(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number : null;

    // rates are whole hundredths: what is finer is rounded
    internal static Percent? Percents(string text) => Decimals(text) is { } number && Math.Abs(number) < 1_000_000m ? new((int)Math.Round(number * 100m)) : null;

    internal static long? Whole(string text) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static DateOnly? DayOf(string text) => ColumnCondition.DayOf(text);

    internal ColumnFilters<TRow> Add(ColumnFilter filter, Func<UccmsDbContext, ColumnWish, Expression<Func<TRow, bool>>?> condition)
    {
        conditions.Add(filter.Key, condition);
        all.Add(filter);
        return this;
    }
}
