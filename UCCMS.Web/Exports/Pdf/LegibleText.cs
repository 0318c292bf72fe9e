using System.Globalization;
using System.Text;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Text brought down to what a face can draw, so that what is missing is seen and never silently left out.</summary>
internal static class LegibleText
{
    private const char Missing = '?';

    public static string Replace(string text, Func<char, bool> has)
    {
        var legible = new StringBuilder(text.Length);
        foreach (var rune in Composed(text).EnumerateRunes())
        {
            if (Substitute(rune, has) is { } c)
            {
                legible.Append(c);
            }
        }

        return legible.ToString();
    }

    /// <summary>Runs through a rune enumeration first, because normalising refuses lone surrogates.</summary>
    private static string Composed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune);
        }

        return whole.ToString().Normalize(NormalizationForm.FormC);
    }

    private static char? Substitute(Rune rune, Func<char, bool> has)
    {
        if (rune.IsBmp && has((char)rune.Value))
        {
            return (char)rune.Value;
        }

        return rune.Value switch
        {
            0x2212 => '-',
            0x2009 or 0x202F => ' ',
            _ => Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
                UnicodeCategory.Format => null,
                _ => Missing,
            },
        };
    }
}
