using System.Globalization;
using System.Linq.Expressions;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Shared;

/// <summary>Turns what was typed for a column into a condition on its expression; what was typed goes to the database as parameters. Null where nothing of it can be read.</summary>
internal static class ColumnCondition
{
    private static readonly DateOnly LastDay = new(9000, 1, 1);

    public static Expression<Func<TRow, bool>>? Contains<TRow>(Expression<Func<TRow, string?>> value, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }

        var upper = Expression.Call(Expression.Coalesce(value.Body, Expression.Constant(string.Empty)), nameof(string.ToUpper), []);
        return Expression.Lambda<Func<TRow, bool>>(Expression.Call(upper, nameof(string.Contains), [], Given(words.Trim().ToUpperInvariant())), value.Parameters);
    }

    public static Expression<Func<TRow, bool>>? Between<TRow, TValue, TGiven>(Expression<Func<TRow, TValue>> value, ColumnWish wish, Func<string, TGiven?> read)
        where TGiven : struct
    {
        var (from, to) = wish.Ends;
        var least = from is not null && read(from) is { } a ? Expression.GreaterThanOrEqual(value.Body, Given<TValue>(a)) : null;
        var most = to is not null && read(to) is { } b ? Expression.LessThanOrEqual(value.Body, Given<TValue>(b)) : null;
        return Both(value, least, most);
    }

    /// <summary>From the beginning of the first day to the beginning of the day after the last.</summary>
    public static Expression<Func<TRow, bool>>? Within<TRow>(Expression<Func<TRow, DateTime?>> value, ColumnWish wish, Func<DateOnly, DateTime> begins)
    {
        var (from, to) = wish.Ends;
        var least = from is not null && DayOf(from) is { } a ? Expression.GreaterThanOrEqual(value.Body, Given<DateTime?>(begins(a))) : null;
        var end = to is not null && DayOf(to) is { } b ? Expression.LessThan(value.Body, Given<DateTime?>(begins(b.AddDays(1)))) : null;
        return Both(value, least, end);
    }

    public static Expression<Func<TRow, bool>>? OneOf<TRow, TState, TValue>(Expression<Func<TRow, TValue>> value, ColumnWish wish, Func<TState, TValue> valueOf)
        where TState : struct, Enum
    {
        var states = wish.Choices.Select(c => Enum.TryParse<TState>(c, out var state) && Enum.IsDefined(state) ? state : (TState?)null).OfType<TState>().Distinct().ToList();
        return states.Count == 0 ? null
            : Expression.Lambda<Func<TRow, bool>>(states.Select(s => (Expression)Expression.Equal(value.Body, Given(valueOf(s)))).Aggregate(Expression.OrElse), value.Parameters);
    }

    /// <summary>What is looked up by a key, of the row's own expression of the key.</summary>
    public static Expression<Func<TRow, string?>> Through<TRow, TKey>(Expression<Func<TRow, TKey>> key, Expression<Func<TKey, string?>> found) =>
        Expression.Lambda<Func<TRow, string?>>(new Instead(found.Parameters[0], key.Body).Visit(found.Body), key.Parameters);

    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year >= 1900 && day < LastDay ? day : null;

    private static Expression<Func<TRow, bool>>? Both<TRow, TValue>(Expression<Func<TRow, TValue>> value, Expression? least, Expression? most) =>
        (least, most) switch
        {
            (null, null) => null,
            ({ } a, { } b) => Expression.Lambda<Func<TRow, bool>>(Expression.AndAlso(a, b), value.Parameters),
            _ => Expression.Lambda<Func<TRow, bool>>(least ?? most!, value.Parameters),
        };

    private static MemberExpression Given<TValue>(object value) => Given((TValue)value);

    // read through a field, as a captured variable is, so that the text of the statement is the same for every value
    private static MemberExpression Given<TValue>(TValue value) => Expression.Property(Expression.Constant(new Held<TValue>(value)), nameof(Held<TValue>.Value));

    private sealed class Instead(ParameterExpression of, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == of ? by : node;
    }

    private sealed record Held<TValue>(TValue Value);
}
