using System.Text.RegularExpressions;

namespace UCCMS.Tests.House;

/// <summary>Words that must not stand in the code, each with the places where they may.</summary>
public sealed class WordTests
{
    private static readonly (string Pattern, Func<SourceFile, bool> Applies, string Why)[] Rules =
    [
        (@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b", f => !f.IsIn("UCCMS.Tests"), "time comes from TimeProvider"),
        (@"\b(double|float)\b", f => f.IsIn("UCCMS.Core"), "money and rates are exact"),
        (@"\bConsole\.", f => !f.IsIn("UCCMS.Web/Verbs") && !f.IsIn("UCCMS.Tests"), "only verbs print"),
        (@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b", _ => true, "unfinished work does not land"),
        (@"\bNotImplemented" + @"Exception\b", _ => true, "unfinished work does not land"),
        (@"\bIJSObjectReference\b", f => f.IsIn("UCCMS.Web") && !f.Path.EndsWith("/PartScript.cs", StringComparison.Ordinal), "a script that arrives late must not fail the next page: PartScript"),
        (@"#reg" + @"ion\b", _ => true, "a file that needs regions is two files"),
        (@"\b(class|record|struct|interface) \w*(Manager|Helper|Util|Utils|Dto|Impl|Common)\b", f => !f.IsIn("UCCMS.Tests"), "say what it is"),
    ];

    [Fact]
    public void No_banned_word_stands_in_the_code() =>
        Assert.Empty(SourceTree.CSharp.Concat(SourceTree.Razor).SelectMany(Breaches));

    [Theory]
    [InlineData("UCCMS.Core/Tax/X.cs", "var now = DateTime.Now;")]
    [InlineData("UCCMS.Core/Tax/X.cs", "double rate = 1;")]
    [InlineData("UCCMS.Data/X.cs", "Console.WriteLine();")]
    [InlineData("UCCMS.Web/X.cs", "// TO" + "DO later")]
    [InlineData("UCCMS.Web/X.cs", "private IJSObjectReference? module;")]
    [InlineData("UCCMS.Web/X.cs", "#reg" + "ion x")]
    [InlineData("UCCMS.Web/X.cs", "class MoneyHelper {}")]
    public void Sample_that_must_fail_is_found(string path, string text) => Assert.NotEmpty(Breaches(new SourceFile(path, text)));

    private static IEnumerable<string> Breaches(SourceFile file) =>
        from rule in Rules
        where rule.Applies(file)
        from Match match in Regex.Matches(file.Text, rule.Pattern, RegexOptions.None, TimeSpan.FromSeconds(5))
        select $"{file.Path}: “{match.Value}” ({rule.Why})";
}
