using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst.Returns;

public sealed class ArnTests
{
    [Theory]
    [InlineData("AA070226000001A")]
    [InlineData("aa0702 26000001 a")]
    [InlineData("AB0712260000019")]
    public void Arn_of_fifteen_characters_is_read_as_pasted(string text) =>
        Assert.Equal(string.Concat(text.Where(c => c != ' ')).ToUpperInvariant(), Arn.Parse(text, "07").Value);

    [Theory]
    [InlineData("", "Enter the ARN")]
    [InlineData("AA07022600001A", "this one has 14")]
    [InlineData("A1070226000001A", "two letters")]
    [InlineData("AA0702260000O1A", "two letters, twelve digits")]
    [InlineData("AA070226000001-", "two letters, twelve digits")]
    [InlineData("AA071326000001A", "13 is none")]
    [InlineData("AA070026000001A", "00 is none")]
    [InlineData("AA270226000001A", "given in State 27; the GSTIN is of State 07")]
    public void Arn_of_another_form_is_refused_at_its_field(string text, string reason)
    {
        var refusal = Assert.Throws<RuleViolation>(() => Arn.Parse(text, "07"));
        Assert.Equal(("return.arn", "Arn"), (refusal.Code, refusal.Field));
        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
