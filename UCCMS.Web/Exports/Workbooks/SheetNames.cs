using System.Globalization;
using System.Text;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>Sheet names as Excel allows them: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at an end, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The wished name made valid, with a number behind it where it is taken.</summary>
    public string Take(string wished)
    {
        var name = Clean(wished);
        var candidate = Cut(name, Longest);
        for (var number = 2; !_taken.Add(candidate); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            candidate = Cut(name, Longest - suffix.Length) + suffix;
        }

        return candidate;
    }

    private static string Clean(string wished)
    {
        var name = new StringBuilder();
        foreach (var c in WorkbookText.Clean(wished))
        {
            name.Append(c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(c) ? '-' : c);
        }

        var clean = name.ToString().Trim().Trim('\'');
        return clean.Length == 0 ? "Sheet" : clean;
    }

    private static string Cut(string name, int length)
    {
        length = Math.Min(length, name.Length);
        return name[..(length > 0 && char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd().TrimEnd('\'');
    }
}
