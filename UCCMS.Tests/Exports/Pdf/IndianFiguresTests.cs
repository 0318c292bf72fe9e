using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

public class IndianFiguresTests
{
    [Fact]
    public void Amount_with_the_sign_agrees_with_the_shared_money_text()
    {
        var random = new Random(11);
        for (var i = 0; i < 1_000; i++)
        {
            var amount = new Money(random.NextInt64(-1_000_000_000_000, 1_000_000_000_000) >> random.Next(40));
            Assert.Equal(amount.ToString(), IndianFigures.Rupees(amount));
        }
    }

    [Fact]
    public void Round_off_shows_its_direction() =>
        Assert.Equal(["+0.22", "-0.43", "0.00"], new[] { 22L, -43L, 0L }.Select(p => IndianFigures.Signed(new Money(p))));

    [Fact]
    public void Date_is_printed_with_the_name_of_its_month() =>
        Assert.Equal("05-Jan-2027", IndianFigures.Date(new DateOnly(2027, 1, 5)));
}
