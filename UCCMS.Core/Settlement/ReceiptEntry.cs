using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What a person enters of money that came.</summary>
/// <param name="Mode">How.</param>
/// <param name="Amount">Of the whole payment.</param>
/// <param name="ReceivedOn">IST date on which the office has it: value date of a transfer, day of cash. The office's DTR of that day shows it.</param>
/// <param name="Reference">UTR of a transfer; of cash the number of the receipt given, where there is one.</param>
/// <param name="Payer">Who paid, as the bank or the counter says.</param>
/// <param name="Narration">What the payer wrote.</param>
public sealed record ReceiptEntry(ReceiptMode Mode, Money Amount, DateOnly ReceivedOn, string? Reference, string Payer, string? Narration = null)
{
    private const int LongestText = 200;

    /// <summary>With its texts in order.</summary>
    /// <exception cref="RuleViolation">receipt.amount, receipt.date, receipt.payer, receipt.narration, receipt.mode, receipt.utr, receipt.reference</exception>
    public ReceiptEntry Checked(DateOnly today)
    {
        RuleViolation.Unless(Amount > Money.Zero, "receipt.amount", "Enter the amount that was received.", nameof(Amount));
        RuleViolation.Unless(ReceivedOn <= today, "receipt.date", "Money is recorded when it is there, not before.", nameof(ReceivedOn));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(Payer) && Payer.Trim().Length <= LongestText, "receipt.payer", $"Say who paid, in at most {LongestText} characters.", nameof(Payer));
        var narration = string.IsNullOrWhiteSpace(Narration) ? null : Narration.Trim();
        RuleViolation.Unless(narration is not { Length: > LongestText }, "receipt.narration", $"The narration has at most {LongestText} characters.", nameof(Narration));
        return this with { Reference = ReceiptModes.ReferenceOf(Mode, Reference), Payer = Payer.Trim(), Narration = narration };
    }
}
