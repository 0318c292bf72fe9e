using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>What is owed on a bill changed on a day: plus when it was issued, minus when it was paid.</summary>
/// <param name="Day">Of the accounts.</param>
/// <param name="Amount">By which.</param>
/// <param name="IsNote">A note took it off: it was never due, so it counts from the bill date.</param>
public readonly record struct OwedChange(DateOnly Day, Money Amount, bool IsNote = false);

/// <summary>
/// Interest on a bill paid late: what was not paid by its last day bears interest from the bill date to the day before it is
/// paid, by days of 365; what was paid in time bears none. It is rounded once, half up to the paisa.
/// </summary>
public sealed record LateInterest(DateOnly BilledOn, Percent Rate, IReadOnlyList<OwedChange> Changes)
{
    public DateOnly DueOn => DueDay.Of(BilledOn);

    /// <summary>Interest up to a day, as if the rest were paid on it; nothing until the last day of payment is over.</summary>
    public Money Until(DateOnly day) => day <= DueOn ? Money.Zero : Rounded(PaiseDays(day));

    /// <summary>Owed when a day was over.</summary>
    public Money OwedAfter(DateOnly day) => Money.Sum(Changes.Where(c => c.IsNote || c.Day <= day).Select(c => c.Amount));

    // Days from the bill date to the due date bear interest on what was left when the latter was over; then every day on what is left.
    private Int128 PaiseDays(DateOnly until)
    {
        Int128 sum = 0;
        var (from, owed) = (BilledOn, OwedAfter(DueOn));
        foreach (var change in Changes.Where(c => !c.IsNote && c.Day > DueOn && c.Day < until).GroupBy(c => c.Day).OrderBy(g => g.Key))
        {
            sum += Product(owed, change.Key.DayNumber - from.DayNumber);
            (from, owed) = (change.Key, owed + Money.Sum(change.Select(c => c.Amount)));
        }

        return sum + Product(owed, until.DayNumber - from.DayNumber);
    }

    private static Int128 Product(Money owed, int days) => owed > Money.Zero ? (Int128)owed.Paise * days : 0;

    private Money Rounded(Int128 paiseDays)
    {
        var (share, whole) = (paiseDays * Rate.BasisPoints, (Int128)365 * 10_000);
        return new Money((long)(((2 * share) + whole) / (2 * whole)));
    }
}
