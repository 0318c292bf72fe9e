using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst.Returns;

public sealed class ReturnPeriodTests
{
    [Fact]
    public void Period_knows_its_days_its_neighbours_and_its_names()
    {
        var february = new ReturnPeriod(202402);
        Assert.Equal((new DateOnly(2024, 2, 1), new DateOnly(2024, 2, 29)), (february.From, february.To));
        Assert.Equal((new ReturnPeriod(202403), new ReturnPeriod(202401)), (february.Next, february.Previous));
        Assert.Equal(("022024", "2024-02", "Feb-2024"), (february.Fp, february.Key, february.ToString()));
        Assert.Equal(new ReturnPeriod(202601), new ReturnPeriod(202512).Next);
        Assert.Equal(new FinancialYear(2026), new ReturnPeriod(202703).FinancialYear);
        Assert.True(february < february.Next && february.Contains(new DateOnly(2024, 2, 29)) && !february.Contains(new DateOnly(2024, 3, 1)));
    }

    [Theory]
    [InlineData("2026-02")]
    [InlineData("202602")]
    [InlineData(" 022026 ")]
    public void Parse_reads_what_addresses_verbs_and_files_write(string text) => Assert.Equal(new ReturnPeriod(202602), ReturnPeriod.Parse(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2026-13")]
    [InlineData("Feb-2026")]
    [InlineData("2016-01")]
    public void Parse_of_anything_else_is_refused(string? text) => Assert.Equal("gst.period", Assert.Throws<RuleViolation>(() => ReturnPeriod.Parse(text)).Code);
}
