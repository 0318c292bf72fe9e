using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Settlement;

public sealed class ReceiptTests
{
    private static readonly DateTime Now = new(2026, 3, 2, 6, 0, 0, DateTimeKind.Utc);
    private static readonly ReceiptEntry Neft = new(ReceiptMode.Neft, new(11_800_00), new(2026, 3, 1), " sbin5 26060123456 ", " Bharat Books ");

    [Fact]
    public void Utr_is_tidied_and_its_form_enforced()
    {
        Assert.Equal("SBIN526060123456", Neft.Checked(new(2026, 3, 2)).Reference);
        Assert.Equal("Bharat Books", Neft.Checked(new(2026, 3, 2)).Payer);
        Assert.Equal("receipt.utr", Refusal(Neft with { Reference = "123" }));
        Assert.Equal("receipt.utr", Refusal(Neft with { Reference = null }));
        Assert.Equal("receipt.utr", Refusal(Neft with { Mode = ReceiptMode.Rtgs, Reference = "SBIN-26060-1234567" }));
    }

    [Fact]
    public void Cash_needs_no_reference() =>
        Assert.Null((Neft with { Mode = ReceiptMode.Cash, Reference = " " }).Checked(new(2026, 3, 2)).Reference);

    [Fact]
    public void Money_of_tomorrow_of_nobody_and_of_nothing_is_refused()
    {
        Assert.Equal("receipt.date", Refusal(Neft with { ReceivedOn = new(2026, 3, 3) }));
        Assert.Equal("receipt.payer", Refusal(Neft with { Payer = "" }));
        Assert.Equal("receipt.amount", Refusal(Neft with { Amount = Money.Zero }));
        Assert.Equal("receipt.mode", Refusal(Neft with { Mode = (ReceiptMode)99 }));
    }

    [Fact]
    public async Task Contract_says_whether_it_is_a_deposit_and_where_it_belongs()
    {
        var contract = await IntimationTests.ContractAsync();
        var receipt = Receipt.Record(contract, ContractWorld.MumbaiGpo, Neft, ContractWorld.MumbaiLocation, Now);
        Assert.Equal((ReceiptPurpose.Deposit, true, ContractWorld.DelhiGpo), (receipt.Purpose, receipt.IsElsewhere, receipt.NodalOfficeId));
    }

    [Fact]
    public async Task Reversed_receipt_is_used_no_more()
    {
        var receipt = Receipt.Record(await IntimationTests.ContractAsync(), ContractWorld.DelhiGpo, Neft, ContractWorld.NodalClerk, Now);
        Assert.Equal("receipt.reason", Assert.Throws<RuleViolation>(() => receipt.Reverse(" ")).Code);
        receipt.Reverse("Entered twice");
        Assert.Equal("receipt.reversed", Assert.Throws<RuleViolation>(receipt.RequireRecorded).Code);
        Assert.Equal("receipt.reversed", Assert.Throws<RuleViolation>(() => receipt.Reverse("again")).Code);
    }

    [Fact]
    public async Task Who_recorded_money_does_not_pay_it_back()
    {
        var contract = await IntimationTests.ContractAsync();
        var receipt = Receipt.Record(contract, ContractWorld.DelhiGpo, Neft, ContractWorld.NodalClerk, Now);
        var entry = new RefundEntry(new(100), "Paid twice", "V9", new(2026, 3, 2));
        Assert.Equal("refund.maker-is-checker", Assert.Throws<RuleViolation>(() => Refund.Pay(contract, receipt, entry, ContractWorld.NodalClerk, Now)).Code);
        Assert.Equal("refund.voucher", Assert.Throws<RuleViolation>(() => Refund.Pay(contract, receipt, entry with { VoucherNumber = "" }, ContractWorld.Circle, Now)).Code);
        Assert.Equal(100, Refund.Pay(contract, receipt, entry, ContractWorld.Circle, Now).Amount.Paise);
    }

    private static string Refusal(ReceiptEntry entry) => Assert.Throws<RuleViolation>(() => entry.Checked(new(2026, 3, 2))).Code;
}
