using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The custom cycle of a customer who pays later: a period begins on each of these days of every month and runs to the day
/// before the next. Only days that every month has can be chosen, so that no month is without its period.
/// </summary>
public sealed record BillingDays
{
    /// <summary>The most periods a month.</summary>
    public const int Most = 4;

    private readonly int[] days;

    private BillingDays(int[] days) => this.days = days;

    /// <summary>As it is kept and shown: “5, 20”.</summary>
    public string Text => string.Join(", ", days);

    /// <exception cref="RuleViolation">contract.billing-days</exception>
    public static BillingDays Parse(string? text)
    {
        var words = (text ?? string.Empty).Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        int[] found = [.. words.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : 0).Distinct().Order()];
        RuleViolation.Unless(
            found.Length is > 0 and <= Most && found.Length == words.Length && found.All(d => d is >= 1 and <= 28),
            "contract.billing-days",
            $"Enter one to {Most} different days of the month from 1 to 28 on which a billing period begins, such as 5, 20.",
            nameof(BillingDays));
        return new(found);
    }

    /// <summary>Billed on the day after it ends, as every period of a customer who pays later.</summary>
    public BillingPeriod PeriodContaining(DateOnly date)
    {
        var begun = days.LastOrDefault(d => d <= date.Day);
        var from = begun > 0 ? new DateOnly(date.Year, date.Month, begun) : In(date, -1, days[^1]);
        var next = days.FirstOrDefault(d => d > date.Day);
        var after = next > 0 ? new DateOnly(date.Year, date.Month, next) : In(date, 1, days[0]);
        return new(from, after.AddDays(-1), after);
    }

    public bool Equals(BillingDays? other) => other is not null && days.AsSpan().SequenceEqual(other.days);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    private static DateOnly In(DateOnly date, int months, int day) => new DateOnly(date.Year, date.Month, day).AddMonths(months);
}
