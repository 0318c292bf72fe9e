using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What a person enters of money that came.</summary>
/// <param name="Mode">How.</param>
/// <param name="Amount">Of the whole payment.</param>
/// <param name="ReceivedOn">IST date on which the office has it: value date of a transfer, day of cash, day a cheque is taken. The office's DTR of that day shows it.</param>
/// <param name="Reference">UTR of a transfer, RRN, number of a cheque; of cash the number of the receipt given, where there is one.</param>
/// <param name="Payer">Who paid, as the bank or the counter says.</param>
/// <param name="Narration">What the payer wrote.</param>
public sealed record ReceiptEntry(ReceiptMode Mode, Money Amount, DateOnly ReceivedOn, string? Reference, string Payer, string? Narration = null)
{
    private const int LongestText = 200;
    private const int ShortestTerminal = 6;
    private const int LongestTerminal = 16;

    /// <summary>Of a cheque only.</summary>
    public DrawnCheque? Cheque { get; init; }

    /// <summary>Of a card only: the terminal's number (TID).</summary>
    public string? Terminal { get; init; }

    /// <summary>With its texts in order; what its mode does not have is left out.</summary>
    /// <exception cref="RuleViolation">receipt.amount, receipt.date, receipt.payer, receipt.narration, receipt.terminal; those of <see cref="ReceiptModes.ReferenceOf"/> and <see cref="DrawnCheque.Checked"/></exception>
    public ReceiptEntry Checked(DateOnly today)
    {
        RuleViolation.Unless(Amount > Money.Zero, "receipt.amount", "Enter the amount that was received.", nameof(Amount));
        RuleViolation.Unless(ReceivedOn <= today, "receipt.date", "Money is recorded when it is there, not before.", nameof(ReceivedOn));
        var reference = ReceiptModes.ReferenceOf(Mode, Reference);
        var cheque = Mode == ReceiptMode.Cheque ? (Cheque ?? DrawnCheque.Unknown).Checked(ReceivedOn) : null;
        var terminal = Mode == ReceiptMode.Card ? ReceiptModes.Tidy(Terminal) : null;
        RuleViolation.Unless(
            terminal is null || ReceiptModes.IsCode(terminal, ShortestTerminal, LongestTerminal),
            "receipt.terminal", $"Enter the number of the terminal (TID) from its slip: {ShortestTerminal} to {LongestTerminal} letters and digits.", nameof(Terminal));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(Payer) && Payer.Trim().Length <= LongestText, "receipt.payer", $"Say who paid, in at most {LongestText} characters.", nameof(Payer));
        var narration = string.IsNullOrWhiteSpace(Narration) ? null : Narration.Trim();
        RuleViolation.Unless(narration is not { Length: > LongestText }, "receipt.narration", $"The narration has at most {LongestText} characters.", nameof(Narration));
        return this with { Reference = reference, Payer = Payer.Trim(), Narration = narration, Cheque = cheque, Terminal = terminal };
    }

    /// <summary>
    /// What tells this payment from every other in the Department while it stands. UTR, RRN and the bank's reference are the
    /// payment's own; an approval code is its terminal's of the day, a cheque number its drawer's.
    /// </summary>
    /// <param name="customer">Who pays.</param>
    /// <returns>None for cash.</returns>
    public string? KeyFor(CustomerId customer) => Mode switch
    {
        ReceiptMode.Neft or ReceiptMode.Rtgs => $"UTR {Reference}",
        ReceiptMode.Upi => $"UPI {Reference}",
        ReceiptMode.Card => $"CARD {Terminal} {Reference} {Day(ReceivedOn)}",
        ReceiptMode.NetBanking => $"NET {Reference}",
        ReceiptMode.Cheque => $"CHEQUE {customer} {Reference} {Day(Cheque!.Date)} {ReceiptModes.Tidy(Cheque.Bank)}",
        _ => null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
