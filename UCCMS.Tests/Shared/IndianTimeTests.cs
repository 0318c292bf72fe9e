using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class IndianTimeTests
{
    [Theory]
    [InlineData("2026-03-31T18:29:59Z", "31-Mar-2026", 2025)]
    [InlineData("2026-03-31T18:30:00Z", "01-Apr-2026", 2026)]
    public void DateOf_an_instant_near_midnight_is_the_indian_day(string utc, string date, int financialYear)
    {
        var instant = DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
        var day = IndianTime.DateOf(instant);

        Assert.Equal((date, financialYear), (IndianTime.Show(day), FinancialYear.Of(day).StartYear));
        Assert.Equal(instant, IndianTime.UtcOf(IndianTime.CivilOf(instant)));
    }

    [Fact]
    public void Show_writes_september_with_three_letters() =>
        Assert.Equal("30-Sep-2026 17:05", IndianTime.Show(new DateTime(2026, 9, 30, 11, 35, 0, DateTimeKind.Utc)));
}
