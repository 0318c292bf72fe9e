using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// The acknowledgement reference number by which the GST portal confirms a return: two letters, State code, month and year
/// (MMYY), six digits and a check character, 15 in all, such as AA070226000001A.
/// </summary>
public sealed record Arn
{
    public const int Length = 15;

    private Arn(string value) => Value = value;

    public string Value { get; }

    /// <param name="text">As typed or pasted.</param>
    /// <param name="stateCode">Of the GSTIN it was given for.</param>
    /// <exception cref="RuleViolation">return.arn, with a sentence saying what is wrong.</exception>
    public static Arn Parse(string? text, string stateCode)
    {
        var value = string.Concat((text ?? string.Empty).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        return WhatIsWrong(value, stateCode) is { } reason ? throw new RuleViolation("return.arn", reason) { Field = nameof(Arn) } : new Arn(value);
    }

    public override string ToString() => Value;

    private static string? WhatIsWrong(string value, string stateCode)
    {
        if (value.Length != Length)
        {
            return value.Length == 0 ? "Enter the ARN that the portal gave." : $"An ARN has 15 characters, such as AA070226000001A; this one has {value.Length}.";
        }

        if (!char.IsAsciiLetterUpper(value[0]) || !char.IsAsciiLetterUpper(value[1]) || value[2..14].Any(c => !char.IsAsciiDigit(c)) || !char.IsAsciiLetterOrDigit(value[14]))
        {
            return "An ARN is two letters, twelve digits and a letter or digit, such as AA070226000001A.";
        }

        if (string.CompareOrdinal(value, 4, "01", 0, 2) < 0 || string.CompareOrdinal(value, 4, "12", 0, 2) > 0)
        {
            return $"Characters 5 and 6 of an ARN are a month; {value[4..6]} is none.";
        }

        return value[2..4] == stateCode ? null : $"This ARN was given in State {value[2..4]}; the GSTIN is of State {stateCode}.";
    }
}
