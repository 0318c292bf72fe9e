using System.Linq.Expressions;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>A column by the expression of its value, so that the database sorts and adds up by it.</summary>
/// <typeparam name="TRow">A row as the query gives it.</typeparam>
public sealed class ReportColumn<TRow> : IReportColumn
{
    private readonly Lazy<Func<TRow, object?>> value;
    private readonly Func<long, object>? shown;
    private bool isFiltered = true;
    private bool isText;

    private ReportColumn(string title, LambdaExpression key, Func<long, object>? shown, bool isTotalled)
    {
        (Title, Key, this.shown, IsTotalled) = (title, key, shown, isTotalled);
        value = new(() => Expression.Lambda<Func<TRow, object?>>(Expression.Convert(key.Body, typeof(object)), key.Parameters).Compile());
    }

    public string Title { get; }

    public bool IsFigure => (shown is not null && !isText) || Key.ReturnType == typeof(Percent) || Key.ReturnType == typeof(decimal);

    public bool IsTotalled { get; }

    internal LambdaExpression Key { get; }

    private bool IsAmount => shown?.Invoke(100) is Money;

    /// <summary>What is added up; only of totalled columns.</summary>
    internal Expression<Func<TRow, long>> Summed => (Expression<Func<TRow, long>>)Key;

    public static ReportColumn<TRow> Of<TValue>(string title, Expression<Func<TRow, TValue>> value) => new(title, value, null, isTotalled: false);

    /// <summary>An amount in paise.</summary>
    public static ReportColumn<TRow> Amount(string title, Expression<Func<TRow, long>> paise, bool total = true) => new(title + " ₹", paise, p => new Money(p), total);

    public static ReportColumn<TRow> Number(string title, Expression<Func<TRow, long>> number, bool total = true) => new(title, number, n => n, total);

    /// <summary>A number by its tenths.</summary>
    public static ReportColumn<TRow> Tenths(string title, Expression<Func<TRow, long>> tenths) => new(title, tenths, n => n / 10m, isTotalled: false) { isFiltered = false };

    /// <summary>How much one number is of another, in percent with one place, half away from zero; none where that other is nil, as for growth from nothing.</summary>
    public static ReportColumn<TRow> PerCent(string title, Expression<Func<TRow, long>> part, Expression<Func<TRow, long>> whole)
    {
        // in whole numbers, since both databases cut what is left of a division of them
        Expression<Func<long, long, long?>> tenths = (p, w) => w == 0 ? null : ((p * 2000) + (p < 0 ? -w : w)) / (w * 2);
        var row = part.Parameters[0];
        var body = new Replaced([(tenths.Parameters[0], part.Body), (tenths.Parameters[1], new Replaced([(whole.Parameters[0], row)]).Visit(whole.Body))]).Visit(tenths.Body);
        return new(title, Expression.Lambda<Func<TRow, long?>>(body, row), n => n / 10m, isTotalled: false) { isFiltered = false };
    }

    /// <summary>A month by its number: twelve times the year and the months before it in the year.</summary>
    public static ReportColumn<TRow> Month(string title, Expression<Func<TRow, long>> number) =>
        new(title, number, n => ReturnPeriod.Of(new DateOnly((int)(n / 12), (int)(n % 12) + 1, 1)), isTotalled: false) { isFiltered = false, isText = true };

    /// <summary>Adds the filter that fits the kind of value; none where there is no such.</summary>
    internal ColumnFilters<TRow> FilterBy(ColumnFilters<TRow> filters, string key) => Key switch
    {
        _ when !isFiltered => filters,
        Expression<Func<TRow, long>> number => IsAmount ? filters.Paise(key, Title, Lifted<long>(number)) : filters.Number(key, Title, Lifted<long>(number)),
        Expression<Func<TRow, string>> text => filters.Text(key, Title, text!),
        Expression<Func<TRow, DateOnly>> day => filters.Day(key, Title, Lifted<DateOnly>(day)),
        Expression<Func<TRow, DateOnly?>> day => filters.Day(key, Title, day),
        Expression<Func<TRow, DateTime>> time => filters.Instant(key, Title, Lifted<DateTime>(time)),
        Expression<Func<TRow, DateTime?>> time => filters.Instant(key, Title, time),
        Expression<Func<TRow, bool>> mark => filters.YesNo(key, Title, mark),
        Expression<Func<TRow, decimal>> share => filters.Share(key, Title, Lifted<decimal>(share)),
        Expression<Func<TRow, decimal?>> share => filters.Share(key, Title, share),
        Expression<Func<TRow, Percent>> rate => filters.Rate(key, Title, rate),
        { ReturnType.IsEnum: true } state => Choice(filters, key, state, state.ReturnType, isNullable: false),
        _ when Nullable.GetUnderlyingType(Key.ReturnType) is { IsEnum: true } type => Choice(filters, key, Key, type, isNullable: true),
        _ => filters,
    };

    private ColumnFilters<TRow> Choice(ColumnFilters<TRow> filters, string key, LambdaExpression state, Type type, bool isNullable) =>
        (ColumnFilters<TRow>)typeof(ColumnFilters<TRow>).GetMethods().Where(m => m.Name == nameof(ColumnFilters<>.Choice)).Select(m => m.MakeGenericMethod(type))
            .Single(m => m.GetParameters()[2].ParameterType == typeof(Expression<>).MakeGenericType(typeof(Func<,>).MakeGenericType(typeof(TRow), isNullable ? typeof(Nullable<>).MakeGenericType(type) : type)))
            .Invoke(filters, [key, Title, state])!;

    private static Expression<Func<TRow, TValue?>> Lifted<TValue>(LambdaExpression of)
        where TValue : struct => Expression.Lambda<Func<TRow, TValue?>>(Expression.Convert(of.Body, typeof(TValue?)), of.Parameters);

    internal object? Cell(TRow row) => value.Value(row) is var raw && shown is not null && raw is long number ? shown(number) : raw;

    internal object? Total(long sum) => shown?.Invoke(sum);

    internal IOrderedQueryable<TRow> Order(IQueryable<TRow> rows, bool descending, bool isFirst)
    {
        var method = (isFirst, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            _ => nameof(Queryable.ThenByDescending),
        };
        return (IOrderedQueryable<TRow>)rows.Provider.CreateQuery<TRow>(Expression.Call(typeof(Queryable), method, [typeof(TRow), Key.ReturnType], rows.Expression, Expression.Quote(Key)));
    }

    private sealed class Replaced((ParameterExpression From, Expression To)[] with) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => with.FirstOrDefault(w => w.From == node).To ?? node;
    }
}
