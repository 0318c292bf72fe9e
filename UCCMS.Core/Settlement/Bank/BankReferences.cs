namespace UCCMS.Core.Settlement.Bank;

/// <summary>Finds in what a bank writes the words that may be a UTR, an RRN or a cheque number, and compares them with a receipt's.</summary>
public static class BankReferences
{
    private const int Shortest = 6;
    private const int Longest = 35;
    private const int FewestDigits = 4;

    /// <summary>Every such word of these texts, in the form of <see cref="Tidy"/>.</summary>
    public static IReadOnlySet<string> In(params ReadOnlySpan<string> texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var start = 0;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at == text.Length || !char.IsAsciiLetterOrDigit(text[at]))
                {
                    Take(found, text[start..at]);
                    start = at + 1;
                }
            }
        }

        return found;
    }

    /// <summary>Letters and digits in capitals; a plain number without the zeros that banks put before it.</summary>
    public static string Tidy(string reference)
    {
        var tidy = string.Concat(reference.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return tidy.All(char.IsAsciiDigit) ? tidy.TrimStart('0') : tidy;
    }

    private static void Take(HashSet<string> found, string word)
    {
        if (word.Length is >= Shortest and <= Longest && word.Count(char.IsAsciiDigit) >= FewestDigits)
        {
            found.Add(Tidy(word));
        }
    }
}
