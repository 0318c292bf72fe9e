using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Tests.Shared.FieldParsing;

public sealed class CodeFieldTests
{
    [Theory]
    [InlineData("110001", 110_001)]
    [InlineData(" 110 001 ", 110_001)]
    [InlineData("011001", 0)]
    [InlineData("11000", 0)]
    [InlineData("1100011", 0)]
    [InlineData("99999999999999999999", 0)]
    [InlineData("11000A", 0)]
    [InlineData("1.1E+05", 0)]
    [InlineData("", 0)]
    public void Pin_has_six_digits_and_no_leading_zero(string text, int pin)
    {
        Assert.Equal(pin != 0, CodeField.TryPin(TableCell.OfText(text), out var read, out var problem));
        Assert.Equal(pin, read);
        Assert.Equal(pin != 0, problem == FieldProblem.None);
    }

    [Fact]
    public void Digits_are_exact_in_number_and_text()
    {
        Assert.True(CodeField.TryDigits(TableCell.OfNumber("1000000042", 1_000_000_042m), 10, out var digits, out _));
        Assert.Equal("1000000042", digits.ToString());
        Assert.False(CodeField.TryDigits(TableCell.OfText("123"), 10, out _, out var shorter));
        Assert.Contains("10 digits", shorter.Reason, StringComparison.Ordinal);
        Assert.False(CodeField.TryDigits(TableCell.OfText("1.23E+09"), 10, out _, out var lost));
        Assert.Equal(FieldProblem.Scientific, lost);
    }

    [Fact]
    public void Country_is_two_letters_upper_cased()
    {
        Assert.True(CodeField.TryCountry(TableCell.OfText(" ae"), out var country, out _));
        Assert.Equal("AE", country);
        Assert.True(CodeField.TryCountry(TableCell.OfText("ZZ"), out country, out _));
        Assert.Equal("ZZ", country);
        Assert.False(CodeField.TryCountry(TableCell.OfText("IND"), out _, out _));
        Assert.False(CodeField.TryCountry(TableCell.OfText("1A"), out _, out _));
    }

    [Fact]
    public void Compact_code_loses_spaces_and_gains_capitals()
    {
        Span<char> buffer = stackalloc char[13];
        Assert.True(CodeField.TryCompact(TableCell.OfText("ee 123 456 785 in"), buffer, out var code, out _));
        Assert.Equal("EE123456785IN", code.ToString());
        Assert.False(CodeField.TryCompact(TableCell.OfText("EE123456785INX"), buffer, out _, out _));
        Assert.False(CodeField.TryCompact(TableCell.OfText("1.23E+12"), buffer, out _, out var lost));
        Assert.Equal(FieldProblem.Scientific, lost);
    }

    [Fact]
    public void Listed_code_comes_back_as_listed_and_another_names_the_list()
    {
        var channels = new CodeList("COUNTER", "API");
        Assert.True(channels.TryParse(TableCell.OfText("api "), out var code, out _));
        Assert.Same(channels.Codes[1], code);
        Assert.False(channels.TryParse(TableCell.OfText("FAX"), out _, out var problem));
        Assert.Contains("COUNTER, API", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y", true, true)]
    [InlineData("TRUE", true, true)]
    [InlineData("N", true, false)]
    [InlineData("0", true, false)]
    [InlineData("maybe", false, false)]
    [InlineData("", false, false)]
    public void Yes_and_no_are_told_apart(string text, bool known, bool value)
    {
        Assert.Equal(known, YesNoField.TryParse(TableCell.OfText(text), out var read, out _));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("250", true, 250)]
    [InlineData("35,000", true, 35_000)]
    [InlineData("250.00", true, 250)]
    [InlineData("0", false, 0)]
    [InlineData("35001", false, 0)]
    [InlineData("250.5", false, 0)]
    [InlineData("-5", false, 0)]
    [InlineData("2.5E+02", false, 0)]
    public void Whole_number_lies_within_its_bounds(string text, bool valid, long expected)
    {
        Assert.Equal(valid, WholeNumberField.TryParse(text, 1, 35_000, out var value, out _));
        Assert.Equal(expected, value);
    }

    [Fact]
    public void Number_cell_must_be_whole()
    {
        Assert.True(WholeNumberField.TryParse(TableCell.OfNumber("", 250m), 1, 300, out var value, out _));
        Assert.Equal(250, value);
        Assert.False(WholeNumberField.TryParse(TableCell.OfNumber("", 250.5m), 1, 300, out _, out _));
        Assert.False(WholeNumberField.TryParse(TableCell.OfNumber("", 1e27m), 1, 300, out _, out _));
    }
}
