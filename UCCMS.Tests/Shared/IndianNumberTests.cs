using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class IndianNumberTests
{
    [Theory]
    [InlineData(123456789_50, "12,34,56,789.50")]
    [InlineData(-100000_00, "-1,00,000.00")]
    [InlineData(-1, "-0.01")]
    [InlineData(999_99, "999.99")]
    public void Format_groups_by_three_then_pairs(long paise, string expected) =>
        Assert.Equal(expected, IndianNumber.Format(new Money(paise)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(165592, "1,65,592")]
    [InlineData(-1000, "-1,000")]
    public void Format_count_has_no_decimals(long count, string expected) => Assert.Equal(expected, IndianNumber.Format(count));

    [Fact]
    public void Format_ignores_the_culture_of_the_thread()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("-1,00,000.50", IndianNumber.Format(new Money(-100000_50)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
