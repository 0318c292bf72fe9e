using System.Globalization;
using UCCMS.Core.Settlement.Dues;

namespace UCCMS.Tests.Settlement.Dues;

public sealed class DueDayTests
{
    [Theory]
    [InlineData("2026-02-07", "2026-02-28")]
    [InlineData("2028-02-07", "2028-02-29")]
    [InlineData("2026-04-30", "2026-04-30")]
    public void Bill_is_due_on_the_last_day_of_its_month(string billed, string due) => Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), DueDay.Of(DateOnly.Parse(billed, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-04-30", DueAge.NotDue)]
    [InlineData("2026-05-01", DueAge.UpTo30)]
    [InlineData("2026-05-30", DueAge.UpTo30)]
    [InlineData("2026-05-31", DueAge.UpTo60)]
    [InlineData("2026-06-29", DueAge.UpTo60)]
    [InlineData("2026-06-30", DueAge.UpTo90)]
    [InlineData("2026-07-29", DueAge.UpTo90)]
    [InlineData("2026-07-30", DueAge.Over90)]
    public void Age_changes_on_its_day(string today, DueAge age) => Assert.Equal(age, DueAges.Of(new(2026, 4, 7), DateOnly.Parse(today, CultureInfo.InvariantCulture)));

    [Fact]
    public void Ranges_of_bill_dates_are_the_ages_on_every_day_of_three_years()
    {
        var billed = new DateOnly(2027, 1, 1);
        for (var today = new DateOnly(2026, 12, 1); today < new DateOnly(2029, 12, 31); today = today.AddDays(1))
        {
            var day = billed.AddDays(today.DayNumber % 400);
            var age = Enum.GetValues<DueAge>().First(a => day >= DueAges.FirstBilled(a, today));
            Assert.Equal(DueAges.Of(day, today), age);
        }
    }
}
