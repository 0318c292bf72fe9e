using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Tables 11A and 11B of one contract from the movements of its deposit.</summary>
public sealed class AdvancePoolTests
{
    private static readonly ReturnPeriod February = new(202602);
    private static readonly ReturnPeriod March = new(202603);
    private static readonly ReturnPeriod April = new(202604);

    [Fact]
    public void What_is_applied_in_its_month_is_reported_in_neither_table() =>
        Assert.Equal(Of(0, 0, 0, 0), Pool(February, (new(2026, 2, 1), 100), (new(2026, 2, 28), -100)));

    [Fact]
    public void What_is_left_is_received_and_then_adjusted_when_it_is_applied_or_paid_back()
    {
        (DateOnly, decimal)[] moves = [(new(2026, 2, 28), 100), (new(2026, 3, 1), -60), (new(2026, 3, 1), 10), (new(2026, 4, 30), -50)];
        Assert.Equal(Of(0, 100, 0, 100), Pool(February, moves));
        Assert.Equal(Of(100, 10, 60, 50), Pool(March, moves));
        Assert.Equal(Of(50, 0, 50, 0), Pool(April, moves));
    }

    [Fact]
    public void Money_from_before_the_switch_goes_first_and_bears_no_tax()
    {
        (DateOnly, decimal)[] moves = [(new(2026, 2, 28), 100), (new(2026, 3, 1), 40), (new(2026, 3, 2), -120), (new(2026, 4, 1), -20)];
        Assert.Equal(Of(0, 20, 0, 20), Pool(March, moves, new(2026, 3, 1)));
        Assert.Equal(Of(20, 0, 20, 0), Pool(April, moves, new(2026, 3, 1)));
        Assert.Equal(Of(0, 0, 0, 0), Pool(February, moves, new(2026, 3, 1)));
    }

    [Fact]
    public void Months_follow_one_another_and_come_to_what_stands_in_the_deposit()
    {
        var random = new Random(1101);
        for (var round = 0; round < 200; round++)
        {
            var (moves, balance) = (new List<DepositMove>(), 0L);
            for (var day = new DateOnly(2026, 1, 1); day < new DateOnly(2026, 7, 1); day = day.AddDays(random.Next(1, 9)))
            {
                var amount = balance > 0 && random.Next(2) == 0 ? -random.NextInt64(1, balance + 1) : random.NextInt64(1, 1_000_000);
                moves.Add(new(day, new Money(amount)));
                balance += amount;
            }

            var left = Money.Zero;
            for (var month = new ReturnPeriod(202601); month <= new ReturnPeriod(202606); month = month.Next)
            {
                var pool = AdvancePool.Of(moves.OrderBy(_ => random.Next()), month, _ => true);
                Assert.Equal(left, pool.Before);
                Assert.Equal(pool.Left, pool.Before + pool.Received - pool.Adjusted);
                Assert.True(pool.Received >= Money.Zero && pool.Adjusted >= Money.Zero);
                left = pool.Left;
            }

            Assert.Equal(balance, left.Paise);
        }
    }

    [Fact]
    public void Tax_in_an_advance_adds_up_to_it_to_the_paisa_and_is_halved_inside_the_State()
    {
        var random = new Random(1102);
        for (var round = 0; round < 2_000; round++)
        {
            var gross = new Money(random.NextInt64(1, 10_000_000));
            var own = new AdvanceSupply(false, "07", Percent.Of(18)).TaxIn(gross);
            var other = new AdvanceSupply(true, "27", Percent.Of(18)).TaxIn(gross);
            Assert.Equal((gross, gross), (own.Taxable + own.Tax, other.Taxable + other.Tax));
            Assert.Equal(own.Cgst, own.StateTax);
        }

        Assert.Equal((10_000m, 1_800m), (new AdvanceSupply(true, "27", Percent.Of(18)).TaxIn(Money.FromRupees(11_800)).Taxable.Rupees, new AdvanceSupply(true, "27", Percent.Of(18)).TaxIn(Money.FromRupees(11_800)).Igst.Rupees));
    }

    private static AdvancePool Pool(ReturnPeriod period, params (DateOnly Day, decimal Rupees)[] moves) => Pool(period, moves, DateOnly.MinValue);

    private static AdvancePool Pool(ReturnPeriod period, (DateOnly Day, decimal Rupees)[] moves, DateOnly taxedFrom) =>
        AdvancePool.Of(moves.Select(m => new DepositMove(m.Day, Money.FromRupees(m.Rupees))), period, day => day >= taxedFrom);

    private static AdvancePool Of(decimal before, decimal received, decimal adjusted, decimal left) =>
        new(Money.FromRupees(before), Money.FromRupees(received), Money.FromRupees(adjusted), Money.FromRupees(left));
}
