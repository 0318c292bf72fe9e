using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace UCCMS.Tests.House;

/// <summary>Every public type says what it is.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Public_types_have_a_summary() =>
        Assert.Empty(SourceTree.CSharp.Where(f => !f.IsIn("UCCMS.Tests") && !f.Path.EndsWith(".razor.cs", StringComparison.Ordinal)).SelectMany(Bare));

    [Fact]
    public void Sample_that_must_fail_is_found() => Assert.NotEmpty(Bare(new SourceFile("a.cs", "public sealed class A;")));

    private static IEnumerable<string> Bare(SourceFile file) =>
        from type in file.Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax
        where type.Modifiers.Any(SyntaxKind.PublicKeyword)
        where !type.GetLeadingTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
        select $"{file.Path}: {type.Identifier.Text}";
}
