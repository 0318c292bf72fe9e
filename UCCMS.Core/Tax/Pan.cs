using System.Diagnostics.CodeAnalysis;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>A permanent account number of the Income-tax Department: five letters, four digits, a letter.</summary>
public sealed record Pan
{
    private Pan(string value) => Value = value;

    public string Value { get; }

    /// <summary>The fourth letter: C company, P individual, F firm, G government and so on.</summary>
    public char HolderType => Value[3];

    /// <summary>The holder type in words; null for a letter that is not in use.</summary>
    public string? HolderTypeName => HolderType switch
    {
        'A' => "Association of persons",
        'B' => "Body of individuals",
        'C' => "Company",
        'F' => "Firm or LLP",
        'G' => "Government",
        'H' => "Hindu undivided family",
        'J' => "Artificial juridical person",
        'L' => "Local authority",
        'P' => "Individual",
        'T' => "Trust",
        _ => null,
    };

    /// <exception cref="RuleViolation">The text does not have the form of a PAN.</exception>
    public static Pan Parse(string? text) =>
        TryParse(text, out var pan) ? pan : throw new RuleViolation("tax.pan", $"\"{text}\" is not a PAN: five letters, four digits and a letter, such as AAAGM0289C.");

    public static bool TryParse(string? text, [NotNullWhen(true)] out Pan? pan)
    {
        var value = (text ?? "").Trim().ToUpperInvariant();
        pan = CharacterMask.Fits(value, "@@@@@####@") ? new Pan(value) : null;
        return pan is not null;
    }

    /// <summary>From our own storage, without checking again.</summary>
    public static Pan FromStored(string value) => new(value);

    public override string ToString() => Value;
}
