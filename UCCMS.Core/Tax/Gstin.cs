using System.Diagnostics.CodeAnalysis;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>
/// A GST identification number of 15 characters: State code, PAN (or TAN), registration count, type and check
/// character, in the forms GSTN's offline return tool knows. A value of this type was upper-cased and checked.
/// </summary>
public sealed record Gstin
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>The forms overlap (a TCS number fits the ordinary one), so the special ones come first.</summary>
    private static readonly (GstinKind Kind, string Mask)[] Forms =
    [
        (GstinKind.UnBody, "####@@@#####UN*"),
        (GstinKind.UnBody, "####@@@#####ON*"),
        (GstinKind.NonResident, "####@@@#####NR*"),
        (GstinKind.Oidar, "99##@@@#####OS*"),
        (GstinKind.TaxCollector, "##@@@@@####@+C*"),
        (GstinKind.TaxDeductor, "##@@@@*####@+D*"),
        (GstinKind.GovernmentDepartment, "##@@@@#####@*Z*"),
        (GstinKind.Regular, "##@@@@@####@+**"),
    ];

    private Gstin(string value, GstinKind kind) => (Value, Kind) = (value, kind);

    /// <summary>The 15 characters, upper case.</summary>
    public string Value { get; }

    public GstinKind Kind { get; }

    /// <summary>The first two digits, see <see cref="GstStates"/>.</summary>
    public string StateCode => Value[..2];

    /// <summary>The holder's PAN; null where the number is built on a TAN or is a UIN.</summary>
    public Pan? Pan => Pan.TryParse(Value[2..12], out var pan) ? pan : null;

    /// <summary>
    /// Whether a business invoice may name it as recipient: not a tax collector's (only in e-commerce tables) nor an
    /// OIDAR supplier's. A non-resident's is taken, as the offline tool does.
    /// </summary>
    public bool IsAllowedAsRecipient => Kind is not (GstinKind.TaxCollector or GstinKind.Oidar);

    /// <summary>Whether a master may take it up today; false for State codes that ended, see <see cref="GstState.MayRegister"/>.</summary>
    public bool MayRegister => GstStates.MayRegister(StateCode);

    /// <exception cref="RuleViolation">With a sentence saying what is wrong.</exception>
    public static Gstin Parse(string? text) =>
        TryParse(text, out var gstin, out var reason) ? gstin : throw new RuleViolation("tax.gstin", reason);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Gstin? gstin, [NotNullWhen(false)] out string? reason)
    {
        var value = (text ?? "").Trim().ToUpperInvariant();
        var kind = KindOf(value);
        reason = WhatIsWrong(value, kind);
        gstin = reason is null ? new Gstin(value, kind!.Value) : null;
        return gstin is not null;
    }

    /// <summary>From our own storage: the text was checked when it came in, so a later change of the rules cannot make it unreadable.</summary>
    public static Gstin FromStored(string value) => new(value, KindOf(value) ?? GstinKind.Regular);

    /// <summary>
    /// The 15th character for the first 14 (GSTN's modulus 36 scheme): values 0-35 weighted 1, 2, 1, 2 ..., each product
    /// folded into quotient and remainder by 36, and their sum complemented to 36.
    /// </summary>
    public static char CheckCharacter(ReadOnlySpan<char> first14)
    {
        var sum = 0;
        for (var at = 0; at < 14; at++)
        {
            var product = Alphabet.IndexOf(first14[at], StringComparison.Ordinal) * (at % 2 == 0 ? 1 : 2);
            sum += (product / 36) + (product % 36);
        }

        return Alphabet[(36 - (sum % 36)) % 36];
    }

    public override string ToString() => Value;

    private static string? WhatIsWrong(string value, GstinKind? kind)
    {
        if (value.Length != 15)
        {
            return value.Length == 0 ? "A GSTIN is missing." : $"A GSTIN has 15 characters; \"{value}\" has {value.Length}.";
        }

        if (value.Any(c => !char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c)))
        {
            return $"A GSTIN has only letters and digits; \"{value}\" has others.";
        }

        if (GstStates.Find(value[..2]) is null or { Code: "96" })
        {
            return $"\"{value}\" begins with {value[..2]}, which is not the code of a State or Union Territory.";
        }

        if (kind is null)
        {
            return $"\"{value}\" does not have the form of a GSTIN: State code, PAN, registration count, type and check character.";
        }

        var expected = CheckCharacter(value);
        return value[14] == expected ? null : $"\"{value}\" ends with {value[14]}, but its check character must be {expected}: please look for a typing mistake.";
    }

    private static GstinKind? KindOf(string value)
    {
        foreach (var (kind, mask) in Forms)
        {
            if (CharacterMask.Fits(value, mask) && (kind != GstinKind.Regular || value[13] is (>= '1' and <= '9') or (>= 'A' and <= 'J') or 'Z'))
            {
                return kind;
            }
        }

        return null;
    }
}
