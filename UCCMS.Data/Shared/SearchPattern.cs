namespace UCCMS.Data.Shared;

/// <summary>Words a person typed as a LIKE pattern, for <c>EF.Functions.Like(x, pattern, SearchPattern.Escape)</c>: upper and lower case alike on both databases.</summary>
internal static class SearchPattern
{
    public const string Escape = "\\";

    /// <summary>Anywhere in the text; the pattern's own signs stand for themselves.</summary>
    public static string Anywhere(string words) => $"%{Plain(words)}%";

    public static string AtStart(string words) => $"{Plain(words)}%";

    private static string Plain(string words) => words
        .Replace(Escape, @"\\", StringComparison.Ordinal)
        .Replace("%", @"\%", StringComparison.Ordinal)
        .Replace("_", @"\_", StringComparison.Ordinal)
        .Replace("[", @"\[", StringComparison.Ordinal);
}
