using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The addition to the slab's rate for customers on advance deposit or paying at booking (paragraph 3.3 of the discount
/// order); those who pay later get none.
/// </summary>
/// <param name="Rate">Added when the volume is not above the threshold.</param>
/// <param name="RateAboveThreshold">Added instead of it above the threshold.</param>
/// <param name="Threshold">Inclusive for the lower rate.</param>
public sealed record DiscountExtra(Percent Rate, Percent RateAboveThreshold, Money Threshold)
{
    public static DiscountExtra None { get; } = new(Percent.Zero, Percent.Zero, Money.Zero);

    public Percent RateFor(Money volume, bool isAdvance)
    {
        if (!isAdvance)
        {
            return Percent.Zero;
        }

        return volume > Threshold ? RateAboveThreshold : Rate;
    }
}
