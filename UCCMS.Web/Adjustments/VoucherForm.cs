using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Web.Adjustments;

/// <summary>Number, date and total of a voucher as they are copied from APT, as text until they are sent.</summary>
public sealed class VoucherForm
{
    public string Number { get; set; } = string.Empty;

    public DateOnly? Date { get; set; }

    public string Amount { get; set; } = string.Empty;

    public bool IsBegun => Number.Trim().Length > 0 || Amount.Trim().Length > 0;

    /// <exception cref="RuleViolation">voucher.number, voucher.date, voucher.amount</exception>
    public VoucherEntry Entry()
    {
        RuleViolation.Unless(Number.Trim().Length > 0, "voucher.number", "Enter the number of the voucher in APT.", nameof(Number));
        var day = Date ?? throw new RuleViolation("voucher.date", "Enter the date of the voucher in APT.") { Field = nameof(Date) };
        var isAmount = AmountField.TryParse(Amount, out var amount, out var problem);
        RuleViolation.Unless(isAmount, "voucher.amount", Amount.Trim().Length == 0 ? "Enter the total that APT shows; it is compared with the one computed here." : $"{problem.Reason} {problem.Remedy}", nameof(Amount));
        return new(Number.Trim(), day, amount);
    }
}
