using System.Globalization;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Tests.Shared.FieldParsing;

public sealed class AmountFieldTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1234.5", 1_234_50)]
    [InlineData(".50", 50)]
    [InlineData("1,23,456.50", 1_23_456_50)]
    [InlineData("123,456.50", 1_23_456_50)]
    [InlineData("1,234", 1_234_00)]
    [InlineData("₹ 1,00,00,00,000", 100_000_000_000)]
    [InlineData("1,000,000,000.00", 100_000_000_000)]
    [InlineData("Rs. 500/-", 500_00)]
    [InlineData("Rs500", 500_00)]
    [InlineData(" inr 12.30 ", 12_30)]
    [InlineData("12.5000", 12_50)]
    public void Amount_in_rupees_is_read_to_the_paisa(string text, long paise)
    {
        Assert.True(AmountField.TryParse(text, out var amount, out var problem), problem.Reason);
        Assert.Equal(paise, amount.Paise);
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("-1", "negative")]
    [InlineData("-₹1,234.50", "negative")]
    [InlineData("₹ -12", "negative")]
    [InlineData("(12.00)", "negative")]
    [InlineData("12-", "negative")]
    [InlineData("1,00,00,00,000.01", "above")]
    [InlineData("1000000001", "above")]
    [InlineData("99999999999999999999999", "above")]
    [InlineData("12.345", "two decimals")]
    [InlineData("1.23E+12", "scientific")]
    [InlineData("1e5", "scientific")]
    [InlineData("1,23", "not an amount")]
    [InlineData("12,34.50", "not an amount")]
    [InlineData(",123", "not an amount")]
    [InlineData("1,2345,678", "not an amount")]
    [InlineData("1.2.3", "not an amount")]
    [InlineData("12.", "not an amount")]
    [InlineData(".", "not an amount")]
    [InlineData("₹", "not an amount")]
    [InlineData("=1+2", "not an amount")]
    [InlineData("१२", "not an amount")]
    [InlineData("abc", "not an amount")]
    [InlineData("NaN", "not an amount")]
    [InlineData("--5", "not an amount")]
    public void Anything_else_is_refused_with_its_reason_and_a_remedy(string text, string reason)
    {
        Assert.False(AmountField.TryParse(text, out var amount, out var problem));
        Assert.Equal(Money.Zero, amount);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Number_cell_counts_by_value()
    {
        Assert.True(AmountField.TryParse(TableCell.OfNumber("", 1_234.5000000004m), out var amount, out _));
        Assert.True(AmountField.TryParse(TableCell.OfNumber("", 0.1m + 0.2m), out var small, out _));
        Assert.Equal((1_234_50L, 30L), (AmountAtNine(1_234.5m), small.Paise));
        Assert.Equal(1_234_50, amount.Paise);
        Assert.False(AmountField.TryParse(TableCell.OfNumber("", 1.005m), out _, out var fine));
        Assert.Contains("decimals", fine.Reason, StringComparison.Ordinal);
        Assert.False(AmountField.TryParse(TableCell.OfNumber("", -0.01m), out _, out _));
        Assert.False(AmountField.TryParse(TableCell.OfNumber("", 1_000_000_000.01m), out _, out _));
        Assert.False(AmountField.TryParse(TableCell.OfDate("05-02-2026", new DateTime(2026, 2, 5, 0, 0, 0, DateTimeKind.Unspecified)), out _, out _));
    }

    [Fact]
    public void Every_amount_as_Money_writes_it_is_read_back()
    {
        var random = new Random(3);
        for (var n = 0; n < 20_000; n++)
        {
            var money = new Money(random.NextInt64((long)Math.Pow(10, random.Next(1, 12))));
            Assert.True(AmountField.TryParse(money.ToString(), out var indian, out _), money.ToString());
            Assert.True(AmountField.TryParse(money.Rupees.ToString("N2", CultureInfo.InvariantCulture), out var western, out _));
            Assert.Equal((money, money), (indian, western));
        }
    }

    private static long AmountAtNine(decimal rupees) =>
        AmountField.TryParse(TableCell.OfNumber("", rupees), out var amount, out _) ? amount.Paise : -1;
}
