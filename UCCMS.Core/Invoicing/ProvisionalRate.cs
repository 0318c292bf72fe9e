using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The uniform rate of one discount group and class as the schedule gives it on APT's own totals of the whole contract:
/// what the location's own figures are discounted with until the consolidation, and what APT's discount is judged by.
/// </summary>
/// <param name="Group">The discount group.</param>
/// <param name="TrafficClass">Its class.</param>
/// <param name="Volume">The group's discountable volume on APT's invoices.</param>
/// <param name="Rate">The schedule's rate with its extra; of the topmost row when rows are read marginally.</param>
/// <param name="ClassGross">Of all locations; together with the discount, the effective rate of a marginal schedule.</param>
/// <param name="ClassDiscount">Of all locations.</param>
/// <param name="IsMarginal">Whether rows are read marginally.</param>
public sealed record ProvisionalRate(string Group, TrafficClass TrafficClass, Money Volume, Percent Rate, Money ClassGross, Money ClassDiscount, bool IsMarginal)
{
    /// <summary>The discount on this gross, to the paisa, half away from zero.</summary>
    public Money On(Money gross)
    {
        if (!IsMarginal || ClassGross.IsZero)
        {
            return gross.Times(Rate);
        }

        var twice = (Int128)gross.Paise * ClassDiscount.Paise * 2;
        var sign = Int128.Sign(twice);
        return new((long)(((Int128.Abs(twice) + ClassGross.Paise) / ((Int128)ClassGross.Paise * 2)) * sign));
    }
}
