using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace UCCMS.Tests.House;

/// <summary>One source file of the product or its tests, with its path from the top of the repository.</summary>
public sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<SyntaxNode> syntax = new(() => CSharpSyntaxTree.ParseText(Text).GetRoot());

    public SyntaxNode Syntax => syntax.Value;

    public bool IsIn(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}

/// <summary>The repository's own files, found from where the tests run.</summary>
public static class SourceTree
{
    private static readonly string[] Projects = ["UCCMS.Core", "UCCMS.Data", "UCCMS.Web", "UCCMS.Tests"];

    public static string Root { get; } = FindRoot();

    /// <summary>All C# files that people write: no build output, no migrations, no stand-in.</summary>
    public static IReadOnlyList<SourceFile> CSharp { get; } = Read(".cs");

    /// <summary>All Razor files.</summary>
    public static IReadOnlyList<SourceFile> Razor { get; } = Read(".razor");

    private static SourceFile[] Read(string ending) =>
    [
        .. from project in Projects
           from file in Directory.EnumerateFiles(System.IO.Path.Combine(Root, project), "*" + ending, SearchOption.AllDirectories)
           let path = System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/')
           where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
               && !path.Contains("/Migrations/", StringComparison.Ordinal) && !path.Contains("/SqlServerStandIn/", StringComparison.Ordinal)
           orderby path
           select new SourceFile(path, File.ReadAllText(file)),
    ];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "UCCMS.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("UCCMS.sln was not found above the tests.");
        }

        return folder.FullName;
    }
}
