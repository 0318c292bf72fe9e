using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Settlement.Dues;

public sealed class PaymentBehaviourTests
{
    private static readonly DateOnly Bill = new(2026, 2, 7);

    [Fact]
    public void Days_and_share_on_time_are_weighted_by_money()
    {
        var pays = PaymentBehaviour.Of([new(Bill, new(2026, 2, 28), new(300_00)), new(Bill, new(2026, 3, 1), new(100_00))])!;
        Assert.Equal((400_00L, 21.3m, 7500, 22), (pays.Paid.Paise, pays.AverageDays, pays.OnTime.BasisPoints, pays.LongestDays)); // (21 × 300 + 22 × 100) / 400 = 21.25
    }

    [Fact]
    public void One_paisa_late_is_not_a_hundred_percent_and_nothing_paid_is_no_behaviour()
    {
        Assert.Equal(9999, PaymentBehaviour.Of([new(Bill, Bill, new(1_00_000_00)), new(Bill, new(2026, 3, 1), new(1))])!.OnTime.BasisPoints);
        Assert.Null(PaymentBehaviour.Of([new(Bill, Bill, Money.Zero)]));
    }
}
