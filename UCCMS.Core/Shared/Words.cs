using System.Text;

namespace UCCMS.Core.Shared;

/// <summary>Turns a name of the code into the words people read: AwaitingApproval is “Awaiting approval”.</summary>
public static class Words
{
    // Written in capitals wherever they stand.
    private static readonly HashSet<string> Abbreviations = new(
        ["apt", "bnpl", "caf", "cept", "ddo", "gst", "gstin", "igst", "ims", "itc", "naf", "pan", "pao", "pin", "sap", "sez", "tds"], StringComparer.OrdinalIgnoreCase);

    public static string Of(Enum name) => Of(name.ToString());

    public static string Of<T>(T name)
        where T : struct, Enum => Of(name.ToString());

    public static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = i > 0 && char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]);
            words.Append(starts ? " " : string.Empty).Append(starts ? char.ToLowerInvariant(name[i]) : name[i]);
        }

        return string.Join(' ', words.ToString().Split(' ').Select(w => Abbreviations.Contains(w) ? w.ToUpperInvariant() : string.Equals(w, "elekha", StringComparison.OrdinalIgnoreCase) ? "e-Lekha" : w));
    }
}
