using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class AmountInWordsTests
{
    [Theory]
    [InlineData(0, "0.00", "Rupees Zero Only")]
    [InlineData(1_00, "1.00", "Rupee One Only")]
    [InlineData(5, "0.05", "Five Paise Only")]
    [InlineData(118_50, "118.50", "Rupees One Hundred Eighteen and Fifty Paise Only")]
    [InlineData(1000_00, "1,000.00", "Rupees One Thousand Only")]
    [InlineData(64099_00, "64,099.00", "Rupees Sixty Four Thousand Ninety Nine Only")]
    [InlineData(100000_00, "1,00,000.00", "Rupees One Lakh Only")]
    [InlineData(1000001_00, "10,00,001.00", "Rupees Ten Lakh One Only")]
    [InlineData(12345678_90, "1,23,45,678.90", "Rupees One Crore Twenty Three Lakh Forty Five Thousand Six Hundred Seventy Eight and Ninety Paise Only")]
    [InlineData(9999999_99, "99,99,999.99", "Rupees Ninety Nine Lakh Ninety Nine Thousand Nine Hundred Ninety Nine and Ninety Nine Paise Only")]
    [InlineData(1000000000_00, "1,00,00,00,000.00", "Rupees One Hundred Crore Only")]
    [InlineData(1_01, "1.01", "Rupee One and One Paisa Only")]
    [InlineData(-100_00, "-100.00", "Minus Rupees One Hundred Only")]
    public void Amount_is_grouped_and_spelt(long paise, string grouped, string words)
    {
        Assert.Equal(grouped, IndianNumber.Format(new Money(paise)));
        Assert.Equal(words, AmountInWords.Of(new Money(paise)));
    }

    [Fact]
    public void Amount_can_be_hyphenated() =>
        Assert.Equal("Rupees Twenty-One Only", AmountInWords.Of(new Money(21_00), hyphenated: true));

    [Fact]
    public void Amount_of_any_size_is_spelt() =>
        Assert.StartsWith("Minus Rupees Nine Hundred Twenty Two Crore", AmountInWords.Of(new Money(-9_223_372_036_85)), StringComparison.Ordinal);
}
