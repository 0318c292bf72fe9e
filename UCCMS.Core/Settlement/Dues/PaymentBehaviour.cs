using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>Money that settled bills of one day on one day.</summary>
public sealed record PaidMoney(DateOnly BilledOn, DateOnly PaidOn, Money Amount);

/// <summary>How a customer pays: weighted by money, so that many small bills do not hide a large one.</summary>
/// <param name="Paid">What was settled in all.</param>
/// <param name="AverageDays">From the bill to the money, one decimal.</param>
/// <param name="OnTime">Share of the money that came by the last day of payment.</param>
/// <param name="LongestDays">Of the money that came last after its bill.</param>
public sealed record PaymentBehaviour(Money Paid, decimal AverageDays, Percent OnTime, int LongestDays)
{
    /// <summary>None where nothing was settled.</summary>
    public static PaymentBehaviour? Of(IReadOnlyCollection<PaidMoney> paid)
    {
        List<PaidMoney> counted = [.. paid.Where(p => p.Amount > Money.Zero)];
        var total = Money.Sum(counted.Select(p => p.Amount));
        if (total.IsZero)
        {
            return null;
        }

        var days = counted.Aggregate((Int128)0, (sum, p) => sum + ((Int128)p.Amount.Paise * DaysOf(p)));
        var timely = Money.Sum(counted.Where(p => p.PaidOn <= DueDay.Of(p.BilledOn)).Select(p => p.Amount));
        return new(
            total,
            decimal.Round((decimal)days / total.Paise, 1, MidpointRounding.AwayFromZero),
            new Percent((int)((Int128)timely.Paise * 10_000 / total.Paise)), // rounded down: 100% is all of it
            counted.Max(DaysOf));
    }

    private static int DaysOf(PaidMoney paid) => Math.Max(0, paid.PaidOn.DayNumber - paid.BilledOn.DayNumber);
}
