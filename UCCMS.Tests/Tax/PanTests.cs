using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

public sealed class PanTests
{
    [Theory]
    [InlineData("AAAGM0289C", 'G', "Government")]
    [InlineData("aaacr5055k", 'C', "Company")]
    [InlineData("AJIPA1572E", 'P', "Individual")]
    public void Pan_shows_its_holder(string text, char type, string name)
    {
        var pan = Pan.Parse(text);

        Assert.Equal((type, name), (pan.HolderType, pan.HolderTypeName));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("DELG12345A")]
    [InlineData("AAAGM0289")]
    [InlineData("AAAGM02890")]
    public void Pan_of_wrong_form_is_refused(string? text) =>
        Assert.Equal("tax.pan", Assert.Throws<RuleViolation>(() => Pan.Parse(text)).Code);
}
