using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>How money came (letter of 24-12-2025, paragraph 2.4 I(i); customer guide of the portal, chapter 12). Each mode says below what its reference must look like.</summary>
public enum ReceiptMode
{
    Cash,

    Neft,

    Rtgs,

    /// <summary>No money before it is realised.</summary>
    Cheque,

    /// <summary>A scanned QR code too.</summary>
    Upi,

    /// <summary>Debit or credit card at a terminal.</summary>
    Card,

    NetBanking,
}

/// <summary>What holds for the modes of receipt.</summary>
public static class ReceiptModes
{
    private const int ShortestUtr = 16;
    private const int LongestUtr = 22;
    private const int LongestCashReference = 30;
    private const int ShortestNetReference = 6;
    private const int RrnDigits = 12;
    private const int ApprovalCharacters = 6;
    private const int ChequeDigits = 6;

    /// <summary>As people write it: NEFT.</summary>
    public static string NameOf(ReceiptMode mode) => mode switch
    {
        ReceiptMode.Cash => "Cash",
        ReceiptMode.Neft => "NEFT",
        ReceiptMode.Rtgs => "RTGS",
        ReceiptMode.Upi => "UPI",
        ReceiptMode.NetBanking => "Net banking",
        _ => Words.Of(mode),
    };

    /// <summary>What its reference is called.</summary>
    public static string ReferenceNameOf(ReceiptMode mode) => mode switch
    {
        ReceiptMode.Cash => "Number of the receipt given",
        ReceiptMode.Cheque => "Cheque number",
        ReceiptMode.Upi => "RRN",
        ReceiptMode.Card => "RRN or approval code",
        ReceiptMode.NetBanking => "Reference of the bank",
        _ => "UTR",
    };

    /// <summary>What its reference looks like, in words.</summary>
    public static string ReferenceFormOf(ReceiptMode mode) => mode switch
    {
        ReceiptMode.Cash => $"At most {LongestCashReference} characters; may be empty.",
        ReceiptMode.Cheque => $"The {ChequeDigits} digits at the lower left of the cheque.",
        ReceiptMode.Upi => $"{RrnDigits} digits, as the bank's statement or the payment app shows them.",
        ReceiptMode.Card => $"{RrnDigits} digits of the RRN, or {ApprovalCharacters} letters and digits of the approval code, from the slip of the terminal.",
        ReceiptMode.NetBanking => $"{ShortestNetReference} to {LongestCashReference} letters and digits, as the bank shows it.",
        _ => $"{ShortestUtr} to {LongestUtr} letters and digits, as the bank's statement shows it.",
    };

    /// <summary>The bank gives every payment of this mode a UTR of its own.</summary>
    public static bool HasUtr(ReceiptMode mode) => mode is ReceiptMode.Neft or ReceiptMode.Rtgs;

    /// <summary>The reference without spaces and in capitals; none where there is none.</summary>
    /// <exception cref="RuleViolation">receipt.utr, receipt.rrn, receipt.cheque-number, receipt.approval, receipt.reference, receipt.mode</exception>
    public static string? ReferenceOf(ReceiptMode mode, string? entered)
    {
        RuleViolation.Unless(Enum.IsDefined(mode), "receipt.mode", "Choose how the money came.", nameof(ReceiptEntry.Mode));
        var tidy = Tidy(entered);
        var (isRight, code) = mode switch
        {
            ReceiptMode.Cash => (tidy.Length <= LongestCashReference, "receipt.reference"),
            ReceiptMode.Cheque => (IsDigits(tidy, ChequeDigits), "receipt.cheque-number"),
            ReceiptMode.Upi => (IsDigits(tidy, RrnDigits), "receipt.rrn"),
            ReceiptMode.Card => (IsDigits(tidy, RrnDigits) || IsCode(tidy, ApprovalCharacters, ApprovalCharacters), "receipt.approval"),
            ReceiptMode.NetBanking => (IsCode(tidy, ShortestNetReference, LongestCashReference), "receipt.reference"),
            _ => (IsCode(tidy, ShortestUtr, LongestUtr), "receipt.utr"),
        };
        RuleViolation.Unless(isRight, code, $"{ReferenceNameOf(mode)}: {ReferenceFormOf(mode)}", nameof(ReceiptEntry.Reference));
        return tidy.Length == 0 ? null : tidy;
    }

    internal static string Tidy(string? entered) => string.Concat((entered ?? string.Empty).Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    internal static bool IsCode(string text, int shortest, int longest) => text.Length >= shortest && text.Length <= longest && text.All(char.IsAsciiLetterOrDigit);

    private static bool IsDigits(string text, int length) => text.Length == length && text.All(char.IsAsciiDigit);
}
