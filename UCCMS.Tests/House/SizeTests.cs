using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UCCMS.Tests.House;

/// <summary>Ceilings that say "look again": no method over 70 lines, no constructor over 6 arguments, no file over its kind's ceiling. A record lists its data and may be wide.</summary>
public sealed class SizeTests
{
    private const int MethodLines = 70;
    private const int ConstructorArguments = 6;

    [Fact]
    public void Methods_stay_under_their_ceiling() => Assert.Empty(SourceTree.CSharp.SelectMany(LongMethods));

    [Fact]
    public void Constructors_take_few_arguments() =>
        Assert.Empty(SourceTree.CSharp.Where(f => !f.IsIn("UCCMS.Tests")).SelectMany(WideConstructors));

    [Fact]
    public void Files_stay_under_their_ceiling() =>
        Assert.Empty(SourceTree.CSharp.Concat(SourceTree.Razor).SelectMany(LongFiles));

    [Fact]
    public void Samples_that_must_fail_are_found()
    {
        Assert.NotEmpty(LongMethods(new SourceFile("a.cs", $"class A {{ void B() {{ {string.Concat(Enumerable.Repeat("C();\n", 80))} }} }}")));
        Assert.NotEmpty(WideConstructors(new SourceFile("a.cs", "class A(B b, C c, D d, E e, F f, G g, H h);")));
        Assert.NotEmpty(LongFiles(new SourceFile("UCCMS.Core/Tax/A.cs", new string('\n', 301))));
    }

    private static IEnumerable<string> LongMethods(SourceFile file) =>
        from method in file.Syntax.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let span = method.GetLocation().GetLineSpan()
        let lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1
        where lines > MethodLines
        select $"{file.Path}:{span.StartLinePosition.Line + 1} has {lines} lines";

    private static IEnumerable<string> WideConstructors(SourceFile file)
    {
        var explicitOnes = file.Syntax.DescendantNodes().OfType<ConstructorDeclarationSyntax>()
            .Where(c => c.Parent is ClassDeclarationSyntax && c.Modifiers.Any(m => m.ValueText == "public"))
            .Select(c => (c.Identifier.Text, c.ParameterList));
        var primary = file.Syntax.DescendantNodes().OfType<ClassDeclarationSyntax>()
            .Where(c => c.ParameterList is not null)
            .Select(c => (c.Identifier.Text, ParameterList: c.ParameterList!));
        return from constructor in explicitOnes.Concat(primary)
               where constructor.ParameterList.Parameters.Count > ConstructorArguments
               select $"{file.Path}: {constructor.Text} takes {constructor.ParameterList.Parameters.Count}";
    }

    private static IEnumerable<string> LongFiles(SourceFile file)
    {
        var lines = file.Text.Count(c => c == '\n');
        return lines > Ceiling(file) ? [$"{file.Path} has {lines} lines, its kind's ceiling is {Ceiling(file)}"] : [];
    }

    private static int Ceiling(SourceFile file) => file.Path switch
    {
        var p when p.StartsWith("UCCMS.Tests/", StringComparison.Ordinal) => 400,
        var p when p.EndsWith(".razor", StringComparison.Ordinal) => 200,
        "UCCMS.Data/Files/WorkbookTableReader.cs" => 400, // one hand-written parser; its states are clearer side by side
        var p when p.EndsWith("Configuration.cs", StringComparison.Ordinal) => 120,
        _ => 300,
    };
}
