namespace UCCMS.Core.Shared;

/// <summary>Column names of uploaded files are compared without case, white space, dots, underscores and hyphens.</summary>
public static class HeaderName
{
    /// <summary>The letters that count: "Article No." becomes ARTICLENO.</summary>
    public static string Normalise(ReadOnlySpan<char> header)
    {
        Span<char> kept = header.Length <= 256 ? stackalloc char[header.Length] : new char[header.Length];
        var length = 0;
        foreach (var c in header)
        {
            if (!char.IsWhiteSpace(c) && c is not ('.' or '_' or '-' or '\u200B' or '\uFEFF'))
            {
                kept[length++] = char.ToUpperInvariant(c);
            }
        }

        return kept[..length].ToString();
    }

    public static bool AreSame(string one, string other) =>
        string.Equals(Normalise(one), Normalise(other), StringComparison.Ordinal);
}
