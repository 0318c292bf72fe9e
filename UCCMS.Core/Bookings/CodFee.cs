using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// The fee for collecting on delivery, a value-added service billed monthly, tax extra: a rate up to a limit, above it a fixed
/// amount and a lower rate on the excess, so that it drops just above the limit.
/// </summary>
/// <param name="From">In force from this day.</param>
/// <param name="FirstUpTo">Up to here the first rate.</param>
/// <param name="FirstRate">On the whole amount.</param>
/// <param name="Fixed">Above the limit, whatever the amount.</param>
/// <param name="ExcessRate">On what lies above the limit.</param>
/// <param name="Most">No more is collected on one article.</param>
/// <param name="Basis">The order.</param>
public sealed record CodFee(DateOnly From, Money FirstUpTo, Percent FirstRate, Money Fixed, Percent ExcessRate, Money Most, string Basis)
{
    /// <summary>As ordered until November 2026.</summary>
    public static IReadOnlyList<CodFee> Delivered { get; } =
    [
        new(new(2022, 6, 21), Money.FromRupees(6_500), Percent.Of(1.6m), Money.FromRupees(100), Percent.Of(1), Money.FromRupees(50_000), "Directorate's order on cash on delivery, in force from 21-06-2022"),
    ];

    /// <exception cref="RuleViolation">cod.no-fee</exception>
    public static CodFee On(DateOnly day) =>
        Delivered.Where(f => f.From <= day).MaxBy(f => f.From) ?? throw new RuleViolation("cod.no-fee", $"No fee for cash on delivery is known for {IndianTime.Show(day)}; the Administrator enters it.");

    /// <param name="collected">Whole rupees.</param>
    /// <exception cref="RuleViolation">cod.amount</exception>
    public Money Of(Money collected)
    {
        RuleViolation.Unless(
            collected > Money.Zero && collected <= Most && collected == collected.RoundedToRupee(), "cod.amount", $"Whole rupees up to {Most} are collected on delivery, not {collected}.");
        return collected <= FirstUpTo ? collected.Times(FirstRate) : Fixed + (collected - FirstUpTo).Times(ExcessRate);
    }
}
