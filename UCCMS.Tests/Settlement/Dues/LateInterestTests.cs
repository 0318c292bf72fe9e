using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Settlement.Dues;

/// <summary>Interest of 12% a year from the bill date on what was not paid by the last day, rounded once.</summary>
public sealed class LateInterestTests
{
    private static readonly DateOnly Billed = new(2026, 4, 7);
    private static readonly Percent Twelve = Percent.Of(12);

    [Fact]
    public void Bill_paid_35_days_after_its_date_bears_1357_81()
    {
        var interest = Of((Billed, 118_000m));
        Assert.Equal(1_357.81m, interest.Until(Billed.AddDays(35)).Rupees);
    }

    [Fact]
    public void Nothing_accrues_until_the_last_day_is_over_and_then_from_the_bill_date()
    {
        var interest = Of((Billed, 36_500m));
        Assert.Equal(new DateOnly(2026, 4, 30), interest.DueOn);
        Assert.Equal(0m, interest.Until(interest.DueOn).Rupees);
        Assert.Equal(24 * 12m, interest.Until(new(2026, 5, 1)).Rupees); // 7 April to 30 April
        Assert.Equal(25 * 12m, interest.Until(new(2026, 5, 2)).Rupees);
    }

    [Fact]
    public void Part_paid_on_the_last_day_bears_none_and_a_day_later_it_does()
    {
        var due = DueDay.Of(Billed);
        Assert.Equal(0m, Of((Billed, 36_500m), (due, -36_500m)).Until(due.AddDays(40)).Rupees);
        Assert.Equal(24 * 12m, Of((Billed, 36_500m), (due.AddDays(1), -36_500m)).Until(due.AddDays(40)).Rupees);
        Assert.Equal(30 * 6m, Of((Billed, 36_500m), (due, -18_250m)).Until(Billed.AddDays(30)).Rupees);
    }

    [Fact]
    public void Credit_note_takes_off_from_the_bill_date()
    {
        var interest = new LateInterest(Billed, Twelve, [new(Billed, Money.FromRupees(73_000)), new(new(2026, 6, 1), Money.FromRupees(-36_500), IsNote: true)]);
        Assert.Equal(60 * 12m, interest.Until(Billed.AddDays(60)).Rupees);
    }

    [Fact]
    public void Half_a_paisa_is_rounded_up_and_less_is_not()
    {
        // 12% of a day over 365 days: 60.84 paise a day of ₹18.5042
        Assert.Equal(1, new LateInterest(new(2026, 4, 30), Percent.Of(36.5m), [new(new(2026, 4, 30), new Money(500))]).Until(new(2026, 5, 1)).Paise);
        Assert.Equal(0, new LateInterest(new(2026, 4, 30), Percent.Of(36.5m), [new(new(2026, 4, 30), new Money(499))]).Until(new(2026, 5, 1)).Paise);
    }

    [Fact]
    public void Interest_of_split_payments_is_the_sum_over_the_days()
    {
        var random = new Random(20260407);
        for (var round = 0; round < 300; round++)
        {
            var billed = new DateOnly(2026, 1, 1).AddDays(random.Next(400));
            var left = random.NextInt64(1, 50_000_000);
            var changes = new List<OwedChange> { new(billed, new Money(left)) };
            for (var day = billed; left > 0 && changes.Count < 6;)
            {
                day = day.AddDays(random.Next(0, 40));
                var paid = Math.Min(left, random.NextInt64(1, 20_000_000));
                changes.Add(new(day, new Money(-paid)));
                left -= paid;
            }

            var until = billed.AddDays(random.Next(0, 200));
            Assert.Equal(DaySum(billed, changes, until), new LateInterest(billed, Twelve, [.. changes.OrderBy(_ => random.Next())]).Until(until).Paise);
        }
    }

    private static long DaySum(DateOnly billed, List<OwedChange> changes, DateOnly until)
    {
        var due = DueDay.Of(billed);
        if (until <= due)
        {
            return 0;
        }

        var sum = 0m;
        for (var day = billed; day < until; day = day.AddDays(1))
        {
            var end = day < due ? due : day;
            sum += changes.Where(c => c.Day <= end).Sum(c => c.Amount.Paise);
        }

        return (long)decimal.Round(sum * 0.12m / 365m, 0, MidpointRounding.AwayFromZero);
    }

    private static LateInterest Of(params (DateOnly Day, decimal Rupees)[] changes) =>
        new(Billed, Twelve, [.. changes.Select(c => new OwedChange(c.Day, Money.FromRupees(c.Rupees)))]);
}
