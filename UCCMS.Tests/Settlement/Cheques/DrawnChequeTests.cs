using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Settlement.Cheques;

/// <summary>What each mode asks for, and what is refused beside its field.</summary>
public sealed class DrawnChequeTests
{
    private static readonly DateOnly Today = new(2026, 4, 15);

    [Theory]
    [InlineData("2026-04-15", null)]
    [InlineData("2026-01-15", null)]
    [InlineData("2026-01-14", "cheque.stale")]
    [InlineData("2026-04-16", "cheque.post-dated")]
    [InlineData("0001-01-01", "cheque.date")]
    public void Cheque_is_paid_from_its_date_for_three_months(string dated, string? code) =>
        Assert.Equal((code, code is null ? null : nameof(Receipt.ChequeDate)), Fault(Entry(ReceiptMode.Cheque, "004711") with { Cheque = new("SBI", "Fort", DateOnly.ParseExact(dated, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) }));

    [Theory]
    [InlineData(ReceiptMode.Cheque, "4711", "receipt.cheque-number")]
    [InlineData(ReceiptMode.Cheque, "00A711", "receipt.cheque-number")]
    [InlineData(ReceiptMode.Upi, "60540031122", "receipt.rrn")]
    [InlineData(ReceiptMode.Upi, "6054 0031 1224", null)]
    [InlineData(ReceiptMode.Card, "A1B2C3", null)]
    [InlineData(ReceiptMode.Card, "A1B2C", "receipt.approval")]
    [InlineData(ReceiptMode.NetBanking, "IB-1", "receipt.reference")]
    [InlineData(ReceiptMode.NetBanking, "CKX1234567", null)]
    [InlineData(ReceiptMode.Rtgs, "HDFCR52026040100114", null)]
    [InlineData(ReceiptMode.Cash, null, null)]
    public void Reference_has_the_form_of_its_mode(ReceiptMode mode, string? reference, string? code) =>
        Assert.Equal((code, code is null ? null : nameof(ReceiptEntry.Reference)), Fault(Entry(mode, reference) with { Cheque = new("SBI", "Fort", Today), Terminal = "TID00123" }));

    [Fact]
    public void Card_names_its_terminal_and_cheque_its_bank_and_branch()
    {
        Assert.Equal(("receipt.terminal", nameof(ReceiptEntry.Terminal)), Fault(Entry(ReceiptMode.Card, "A1B2C3")));
        Assert.Equal(("cheque.bank", nameof(DrawnCheque.Bank)), Fault(Entry(ReceiptMode.Cheque, "004711")));
        Assert.Equal(("cheque.branch", nameof(DrawnCheque.Branch)), Fault(Entry(ReceiptMode.Cheque, "004711") with { Cheque = new("SBI", " ", Today) }));
    }

    [Fact]
    public void What_a_mode_does_not_have_is_left_out()
    {
        var given = (Entry(ReceiptMode.Upi, "605400311224") with { Cheque = new("SBI", "Fort", Today), Terminal = "TID00123" }).Checked(Today);
        Assert.Equal((null, null, "UPI 605400311224"), (given.Cheque, given.Terminal, given.KeyFor(new(1000000101))));
    }

    private static ReceiptEntry Entry(ReceiptMode mode, string? reference) => new(mode, new(100), Today, reference, "Bharat Books");

    private static (string? Code, string? Field) Fault(ReceiptEntry entry)
    {
        try
        {
            entry.Checked(Today);
            return default;
        }
        catch (RuleViolation violation)
        {
            return (violation.Code, violation.Field);
        }
    }
}
