using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// The number of a GST document (CGST rule 46(b), rule 53): at most 16 characters, letters, digits, hyphen and slash. GSTN
/// compares numbers without regard to case, so a value of this type is upper case.
/// </summary>
public sealed record DocumentNumber
{
    public const int MaxLength = 16;

    private DocumentNumber(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="RuleViolation">With a sentence saying what is wrong.</exception>
    public static DocumentNumber Parse(string? text)
    {
        var value = (text ?? "").Trim().ToUpperInvariant();
        var reason = WhatIsWrong(value);
        return reason is null ? new(value) : throw new RuleViolation("gst.document-number", reason);
    }

    public static bool IsValid(string? text) => WhatIsWrong((text ?? "").Trim().ToUpperInvariant()) is null;

    /// <summary>From our own storage, without checking again.</summary>
    public static DocumentNumber FromStored(string value) => new(value);

    public override string ToString() => Value;

    private static string? WhatIsWrong(string value)
    {
        if (value.Length is 0 or > MaxLength)
        {
            return value.Length == 0 ? "A document number is missing." : $"A document number has at most 16 characters; \"{value}\" has {value.Length}.";
        }

        if (value.Any(c => !char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c) && c is not ('-' or '/')))
        {
            return $"A document number has only letters, digits, - and /; \"{value}\" has others.";
        }

        if (value.All(c => c is '0' or '-' or '/'))
        {
            return $"A document number cannot be zero: \"{value}\".";
        }

        return value[0] is '0' or '-' or '/' ? $"A document number begins with a letter or a digit from 1 to 9; \"{value}\" does not." : null;
    }
}
