using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>What a cheque says besides its number and amount.</summary>
/// <param name="Bank">Drawn on.</param>
/// <param name="Branch">Of that bank.</param>
/// <param name="Date">That it bears.</param>
public sealed record DrawnCheque(string Bank, string Branch, DateOnly Date)
{
    /// <summary>Banks pay no cheque presented later (direction of the Reserve Bank of 04-11-2011, Banking Regulation Act, section 35A).</summary>
    public const int MonthsValid = 3;

    private const int LongestBank = 60;

    internal static DrawnCheque Unknown { get; } = new(string.Empty, string.Empty, default);

    /// <param name="takenOn">IST date on which the office takes it.</param>
    /// <exception cref="RuleViolation">cheque.bank, cheque.branch, cheque.date, cheque.post-dated, cheque.stale</exception>
    public DrawnCheque Checked(DateOnly takenOn)
    {
        RequireText(Bank, "cheque.bank", "Say which bank it is drawn on", nameof(Bank));
        RequireText(Branch, "cheque.branch", "Say which branch it is drawn on", nameof(Branch));
        RuleViolation.Unless(Date != default, "cheque.date", "Enter the date that the cheque bears.", nameof(Receipt.ChequeDate));
        RuleViolation.Unless(Date <= takenOn, "cheque.post-dated", $"The cheque is dated {IndianTime.Show(Date)}, after the day it is taken. No bank pays it before; take it from that day on.", nameof(Receipt.ChequeDate));
        RuleViolation.Unless(takenOn <= Date.AddMonths(MonthsValid), "cheque.stale", $"The cheque is dated {IndianTime.Show(Date)}. Banks pay a cheque for {MonthsValid} months from its date; ask for a new one.", nameof(Receipt.ChequeDate));
        return new(Bank.Trim(), Branch.Trim(), Date);
    }

    private static void RequireText(string? text, string code, string sentence, string field) =>
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(text) && text.Trim().Length <= LongestBank, code, $"{sentence}, in at most {LongestBank} characters.", field);
}
