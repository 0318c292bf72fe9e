using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What a person copies from APT once the voucher is posted there.</summary>
/// <param name="Number">Of the voucher in APT.</param>
/// <param name="Date">Its IST date, which is the date of the accounts.</param>
/// <param name="Amount">Its total as APT shows it, without sign; it must be the one computed here.</param>
public sealed record VoucherEntry(string Number, DateOnly Date, Money Amount)
{
    private const int LongestNumber = 30;

    /// <param name="computed">What was computed.</param>
    /// <param name="notBefore">First day it can bear.</param>
    /// <param name="today">IST.</param>
    /// <exception cref="RuleViolation">voucher.number, voucher.date, voucher.amount</exception>
    public VoucherEntry Checked(Money computed, DateOnly notBefore, DateOnly today)
    {
        var number = (Number ?? string.Empty).Trim().ToUpperInvariant();
        RuleViolation.Unless(number.Length is > 0 and <= LongestNumber, "voucher.number", $"Enter the number of the voucher in APT, at most {LongestNumber} characters.", nameof(Number));
        RuleViolation.Unless(
            Date >= notBefore && Date <= today, "voucher.date", $"The voucher bears a date from {IndianTime.Show(notBefore)} to {IndianTime.Show(today)}.", nameof(Date));
        var due = computed < Money.Zero ? -computed : computed;
        RuleViolation.Unless(Amount == due, "voucher.amount", $"The voucher in APT shows {Amount}, but {due} is due. Correct it in APT; amounts are not typed here.", nameof(Amount));
        return this with { Number = number };
    }
}
