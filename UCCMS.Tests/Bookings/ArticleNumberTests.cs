using UCCMS.Core.Bookings;

namespace UCCMS.Tests.Bookings;

public sealed class ArticleNumberTests
{
    [Theory]
    [InlineData("47312482", '9', "RR473124829IN")]
    [InlineData("28704377", '5', "RR287043775IN")]
    [InlineData("12345678", '5', "EE123456785IN")]
    [InlineData("00000001", '4', "EE000000014IN")]
    [InlineData("10000014", '0', "ED100000140IN")]
    [InlineData("10000002", '5', "ED100000025IN")]
    [InlineData("98765432", '6', "CD987654326IN")]
    public void ArticleNumber_check_digit_is_of_the_standard(string serial, char digit, string number)
    {
        Assert.Equal(digit, ArticleNumber.ComputeCheckDigit(serial));
        Assert.True(ArticleNumber.HasValidCheckDigit(number));
    }

    [Fact]
    public void ArticleNumber_customary_sample_has_the_form_but_a_wrong_check_digit()
    {
        Assert.True(ArticleNumber.HasForm("EE123456789IN"));
        Assert.False(ArticleNumber.HasValidCheckDigit("EE123456789IN"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("EE123456785")]
    [InlineData("EE123456785US")]
    [InlineData("E1123456785IN")]
    [InlineData("EE12345678XIN")]
    [InlineData("ee123456785in")]
    [InlineData("EE1234567855IN")]
    public void ArticleNumber_of_another_form_is_refused(string text)
    {
        Assert.False(ArticleNumber.HasForm(text));
        Assert.False(ArticleNumber.HasValidCheckDigit(text));
    }

    [Theory]
    [InlineData(" ee 1234 5678 5 in ", "EE123456785IN")]
    [InlineData("EE123456785IN", "EE123456785IN")]
    [InlineData("ee\u00A0123456785in\t", "EE123456785IN")]
    [InlineData(null, "")]
    public void Normalise_drops_blanks_and_raises_letters(string? text, string expected) =>
        Assert.Equal(expected, ArticleNumber.Normalise(text));

    [Fact]
    public void ArticleNumber_already_normal_is_checked_without_a_new_object()
    {
        const string Text = "EE123456785IN";
        Assert.Same(Text, ArticleNumber.Normalise(Text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var valid = 0;
        for (var run = 0; run < 100_000; run++)
        {
            valid += ArticleNumber.HasValidCheckDigit(ArticleNumber.Normalise(Text)) ? 1 : 0;
        }

        Assert.Equal(100_000, valid);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }
}
