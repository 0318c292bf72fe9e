using UCCMS.Web.Translation;

namespace UCCMS.Tests.Translation;

/// <summary>How a text is said in another language: whole, with values, or put together by a rule of the domain.</summary>
public sealed class SayTests
{
    private static readonly Translations Words = new(new Dictionary<string, string>
    {
        ["Issued"] = "जारी",
        ["Invoice {0} is {1} already."] = "बीजक {0} पहले से {1} है।",
        ["Invoice {0}"] = "बीजक {0}",
        ["{0} of {1}"] = "{1} में से {0}",
        ["Row {0}: {1}"] = "पंक्ति {0}: {1}",
        ["Export {0}{1} ready"] = "निर्यात {0}{1} तैयार",
    });

    [Theory]
    [InlineData("Issued", "जारी")]
    [InlineData("issued", "जारी")]
    [InlineData(" issued ", " जारी ")]
    [InlineData("Sharma Book Depot", "Sharma Book Depot")]
    [InlineData("1,234.00", "1,234.00")]
    [InlineData("", "")]
    public void Fixed_text_is_translated_and_any_other_stays(string english, string hindi) => Assert.Equal(hindi, Words.Say(english));

    [Fact]
    public void Values_go_where_the_other_language_wants_them() => Assert.Equal("5 में से 3", Words.Say("{0} of {1}", ["3", "5"]));

    [Theory]
    [InlineData("Invoice DL/25-26/7 is issued already.", "बीजक DL/25-26/7 पहले से जारी है।")]
    [InlineData("Invoice DL/25-26/7", "बीजक DL/25-26/7")]
    [InlineData("Row 4: Invoice 7 is issued already.", "पंक्ति 4: बीजक 7 पहले से जारी है।")]
    [InlineData("Export issued ready", "निर्यात जारी तैयार")]
    [InlineData("Export of March; 3 rows ready", "निर्यात of March; 3 rows तैयार")]
    public void Sentence_that_a_rule_put_together_is_recognised_by_its_fixed_words(string english, string hindi) => Assert.Equal(hindi, Words.Say(english));

    [Theory]
    [InlineData("3 of 5", "5 में से 3")]
    [InlineData("0 issued", "0 जारी")]
    public void Figures_between_link_words_and_counted_words_are_said(string english, string hindi) => Assert.Equal(hindi, Words.Say(english));

    [Fact]
    public void Link_words_alone_do_not_make_a_sentence_out_of_a_name() => Assert.Equal("Bank of Baroda", Words.Say("Bank of Baroda"));

    [Fact]
    public void Value_with_braces_is_not_taken_for_a_hole() => Assert.Equal("बीजक {1}", Words.Say("Invoice {0}", ["{1}"]));
}
