using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UCCMS.Tests.House;

/// <summary>
/// The texts that the sources show to people, as the keys of their translations: fixed English with {0}, {1} … for the values.
/// Read from what stands in T[…], from the parameters of parts that show text, and from the sentences of the C# files.
/// </summary>
internal static partial class ShownTexts
{
    private static readonly string[] NotScreens =
        ["UCCMS.Web/Verbs", "UCCMS.Web/Demonstration", "UCCMS.Web/Generation", "UCCMS.Web/Hosting", "UCCMS.Web/Exports/Pdf", "UCCMS.Data/SqlServerStandIn", "UCCMS.Data/Files",
            "UCCMS.Web/Gst/Returns/Gstr1Sheets", "UCCMS.Data/Operations/Telemetry", "UCCMS.Data/Contracts/ProductsAndDiscountsReference", "UCCMS.Data/Ledger/AccountHeadSeed", "UCCMS.Data/Organisation/DevelopmentPeople", "UCCMS.Data/Shared/Database", "UCCMS.Data/Audit/AuditChainCheck", "UCCMS.Core/Shared/AmountInWords", "UCCMS.Core/Tax/GstStates"];

    private static readonly HashSet<string> NotShownBy = new(
        ["InvalidOperationException", "ArgumentException", "ArgumentOutOfRangeException", "NotSupportedException", "UnreachableException", "FormatException", "InvalidDataException", "StartRefused", "LoggerMessage", "Regex", "Define", "ExecuteSql", "FromSql", "SqlQueryRaw", "HasComment", "ToString", "GetCultureInfo", "nameof", "Contains", "StartsWith", "Replace", "HereWith"],
        StringComparer.Ordinal);

    /// <summary>Every text with the first place it stands at.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var found = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, path) in SourceTree.Razor.SelectMany(OfRazor).Concat(SourceTree.CSharp.Where(IsScreen).SelectMany(OfCSharp)).Concat(OfEnums()))
        {
            found.TryAdd(text.Trim(), path);
        }

        return found;
    }

    /// <summary>The texts of one file.</summary>
    public static IEnumerable<string> Of(SourceFile file) =>
        (file.Path.EndsWith(".razor", StringComparison.Ordinal) ? OfRazor(file) : OfCSharp(file)).Select(t => t.Text.Trim());

    private static bool IsScreen(SourceFile file) =>
        !file.IsIn("UCCMS.Tests") && !NotScreens.Any(n => file.Path.StartsWith(n, StringComparison.Ordinal)) && !file.Path.EndsWith("Pdf.cs", StringComparison.Ordinal) && !file.Path.EndsWith("Print.cs", StringComparison.Ordinal)
        && !file.Path.EndsWith("Check.cs", StringComparison.Ordinal) && !file.Path.EndsWith("Configuration.cs", StringComparison.Ordinal);

    private static IEnumerable<(string Text, string Path)> OfRazor(SourceFile file)
    {
        foreach (Match match in Translated().Matches(file.Text))
        {
            foreach (var text in Literals(SyntaxFactory.ParseExpression(file.Text, match.Index + match.Length, consumeFullText: false), isShown: true))
            {
                yield return (text, file.Path);
            }
        }

        foreach (Match match in Parameter().Matches(file.Text))
        {
            var value = match.Groups["value"];
            var texts = value.Value.StartsWith('@')
                ? Literals(SyntaxFactory.ParseExpression(file.Text, value.Index + 1, consumeFullText: false), isShown: true)
                : [System.Net.WebUtility.HtmlDecode(value.Value)];
            foreach (var text in texts.Where(t => HasWord(t) && (t.Contains(' ', StringComparison.Ordinal) || !t.Contains('.', StringComparison.Ordinal))))
            {
                yield return (text, file.Path);
            }
        }

        var code = file.Text.IndexOf("@code {", StringComparison.Ordinal);
        if (code >= 0)
        {
            var body = CSharpSyntaxTree.ParseText("class C " + file.Text[(code + "@code ".Length)..]).GetRoot();
            foreach (var text in Literals(body, isShown: false))
            {
                yield return (text, file.Path);
            }
        }
    }

    private static IEnumerable<(string Text, string Path)> OfCSharp(SourceFile file) => Literals(file.Syntax, isShown: false).Select(text => (text, file.Path));

    private static IEnumerable<(string Text, string Path)> OfEnums() =>
        from type in typeof(Core.Shared.Words).Assembly.GetTypes()
        where type.IsEnum && type.IsPublic
        from name in Enum.GetNames(type)
        let text = Core.Shared.Words.Of(name)
        where HasWord(text)
        select (text, type.FullName!);

    private static IEnumerable<string> Literals(SyntaxNode root, bool isShown) =>
        from node in root.DescendantNodesAndSelf()
        let text = TextOf(node)
        where text is not null && HasWord(text) && !text.AsSpan().ContainsAny('\n', '\t') && (isShown || (Sentence().IsMatch(text) && !Code().IsMatch(text)) || IsPartOfSentence(node, text))
            && !node.Ancestors().TakeWhile(a => a is not (StatementSyntax or MemberDeclarationSyntax)).Any(IsNotShown)
        select text;

    // Words that a sentence takes in: $"… is {(isDone ? "done by now" : "still to do")}."
    private static bool IsPartOfSentence(SyntaxNode node, string text)
    {
        var holes = 0;
        return text.Contains(' ', StringComparison.Ordinal) && !Code().IsMatch(text)
            && node.Ancestors().TakeWhile(a => a is not (StatementSyntax or MemberDeclarationSyntax)).OfType<InterpolatedStringExpressionSyntax>().LastOrDefault() is { } whole
            && Template(whole, ref holes) is var sentence && Sentence().IsMatch(sentence) && !Code().IsMatch(sentence);
    }

    // The whole of a concatenation or interpolation; none for its parts and for what is no text.
    private static string? TextOf(SyntaxNode node)
    {
        if (node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } && node is not BinaryExpressionSyntax { RawKind: not (int)SyntaxKind.AddExpression })
        {
            return null;
        }

        var holes = 0;
        return node switch
        {
            LiteralExpressionSyntax { Token.Value: string value } => value,
            InterpolatedStringExpressionSyntax text => Template(text, ref holes),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.DescendantNodesAndSelf().Any(n => n is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { Token.Value: string }) => Joined(sum, ref holes),
            _ => null,
        };
    }

    private static string Joined(ExpressionSyntax part, ref int holes) => part switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => Joined(sum.Left, ref holes) + Joined(sum.Right, ref holes),
        ParenthesizedExpressionSyntax inner when inner.Expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => Joined(inner.Expression, ref holes),
        LiteralExpressionSyntax { Token.Value: string value } => value,
        InterpolatedStringExpressionSyntax text => Template(text, ref holes),
        _ => $"{{{holes++}}}",
    };

    private static string Template(InterpolatedStringExpressionSyntax text, ref int holes)
    {
        var template = new StringBuilder();
        foreach (var part in text.Contents)
        {
            template.Append(part is InterpolatedStringTextSyntax words ? words.TextToken.ValueText : $"{{{holes++}}}");
        }

        return template.ToString();
    }

    private static bool HasWord(string text) => Word().IsMatch(Hole().Replace(text, string.Empty));

    // Goes to a programmer, a database or a log.
    private static bool IsNotShown(SyntaxNode node) => node switch
    {
        AttributeSyntax => true,
        ObjectCreationExpressionSyntax made => NotShownBy.Contains(made.Type.ToString()),
        InvocationExpressionSyntax call => NotShownBy.Any(n => call.Expression.ToString().Contains(n, StringComparison.Ordinal)) || call.Expression.ToString().Contains(".Log", StringComparison.Ordinal),
        _ => false,
    };

    [GeneratedRegex(@"(?<![\w.])T\[", RegexOptions.None, 1000)]
    private static partial Regex Translated();

    [GeneratedRegex("""(?<=\s)(Title|Label|SecondTitle|ValueTitle|Sub|Caption|Help|SearchLabel|EmptyTitle|List|Sentence|Act|Done|Text|Heading|Reason|Before)="(?=(?<value>@\([^\n]*|[^"@]*))""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"[A-Za-z]{2,}", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\d+\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"^(\W*\p{Lu}|\{\d+\}|.*[.…]$).*[a-z]{2,}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|WITH|DROP|ALTER|BEGIN|VACUUM|FROM|WHERE|AND|ATTACH)\b|[\\<>=_]|;(?! [a-z])|^\S*[./:-]\S*$|^[a-z]+$|^\S+[A-Z]\S*$|https?:|^CAST|NOT NULL|""[A-Z]\w*""|^\{0\}[a-z]+$|^(Escape|Utc)$", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
