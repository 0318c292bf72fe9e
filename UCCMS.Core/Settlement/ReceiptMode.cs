using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>How money came (letter of 24-12-2025, paragraph 2.4 I(i)). Each mode says below what its reference must look like.</summary>
public enum ReceiptMode
{
    Cash,

    Neft,

    Rtgs,
}

/// <summary>What holds for the modes of receipt.</summary>
public static class ReceiptModes
{
    private const int ShortestUtr = 16;
    private const int LongestUtr = 22;
    private const int LongestCashReference = 30;

    /// <summary>As people write it: NEFT.</summary>
    public static string NameOf(ReceiptMode mode) => mode switch
    {
        ReceiptMode.Cash => "Cash",
        ReceiptMode.Neft => "NEFT",
        ReceiptMode.Rtgs => "RTGS",
        _ => Words.Of(mode),
    };

    /// <summary>The bank gives every payment of this mode a reference of its own, which is used once in the whole Department.</summary>
    public static bool HasUtr(ReceiptMode mode) => mode is ReceiptMode.Neft or ReceiptMode.Rtgs;

    /// <summary>The reference without spaces and in capitals; none where there is none.</summary>
    /// <exception cref="RuleViolation">receipt.utr, receipt.reference, receipt.mode</exception>
    public static string? ReferenceOf(ReceiptMode mode, string? entered)
    {
        RuleViolation.Unless(Enum.IsDefined(mode), "receipt.mode", "Choose how the money came.", nameof(ReceiptEntry.Mode));
        var tidy = string.Concat((entered ?? string.Empty).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        if (HasUtr(mode))
        {
            RuleViolation.Unless(
                tidy.Length is >= ShortestUtr and <= LongestUtr && tidy.All(char.IsAsciiLetterOrDigit),
                "receipt.utr",
                $"Enter the UTR of the {NameOf(mode)} payment: {ShortestUtr} to {LongestUtr} letters and digits, as the bank's statement shows it.",
                nameof(ReceiptEntry.Reference));
            return tidy;
        }

        RuleViolation.Unless(tidy.Length <= LongestCashReference, "receipt.reference", $"A reference has at most {LongestCashReference} characters.", nameof(ReceiptEntry.Reference));
        return tidy.Length == 0 ? null : tidy;
    }
}
