using System.Text.RegularExpressions;
using UCCMS.Tests.House;
using UCCMS.Web.Translation;

namespace UCCMS.Tests.Translation;

/// <summary>The resources hold every text of the screens, with the same values in it, and nothing else.</summary>
public sealed partial class TranslationsTests
{
    [Fact]
    public void No_text_of_the_screens_lacks_a_translation() =>
        Assert.Empty(ShownTexts.All().Where(t => !Translations.Hindi.Texts.ContainsKey(t.Key)).Select(t => $"{t.Value}: {t.Key}"));

    [Fact]
    public void No_translation_is_left_of_a_text_that_is_gone() =>
        Assert.Equal([], Translations.Hindi.Texts.Keys.Except(ShownTexts.All().Keys, StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Every_value_of_a_text_stands_once_in_its_translation() =>
        Assert.Empty(Translations.Hindi.Texts.Where(t => !Holes(t.Key).SequenceEqual(Holes(t.Value))).Select(t => t.Key));

    [Fact]
    public void A_translation_is_written_in_Devanagari_unless_it_is_a_name_or_sign() =>
        Assert.Empty(Translations.Hindi.Texts.Where(t => Sentence().IsMatch(t.Key) && !Devanagari().IsMatch(t.Value)).Select(t => t.Key));

    [Theory]
    [InlineData("""<p>@T["Not yet"]</p>""", "Not yet")]
    [InlineData("""<p>@T[$"{count} of {all} rows"]</p>""", "{0} of {1} rows")]
    [InlineData("""<PageHead Title="My work" />""", "My work")]
    [InlineData("""<PageHead Title="@($"Contract {number}")" />""", "Contract {0}")]
    [InlineData("""<p>@T[count == 1 ? "One row" : $"{count} rows"]</p>""", "{0} rows")]
    public void Texts_of_a_page_are_found(string page, string text) => Assert.Contains(text, ShownTexts.Of(new("UCCMS.Web/X.razor", page)));

    [Theory]
    [InlineData("""throw new RuleViolation("x.y", "It is issued already.");""", "It is issued already.")]
    [InlineData("""var title = "Invoice " + number + " to issue";""", "Invoice {0} to issue")]
    public void Sentences_of_the_rules_are_found(string line, string text) => Assert.Contains(text, ShownTexts.Of(new("UCCMS.Core/X.cs", $"class C {{ void M() {{ {line} }} }}")));

    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{IsDevanagari}", RegexOptions.None, 1000)]
    private static partial Regex Devanagari();

    [GeneratedRegex(@"^\p{Lu}[a-z]+ .*\.$", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
