using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Adjustments.AdjustmentSamples;

namespace UCCMS.Tests.Adjustments;

public sealed class MiscTransactionTests
{
    [Fact]
    public void Every_status_and_act_is_thought_of()
    {
        var allowed = new Dictionary<(MiscTransactionStatus, MiscTransactionAction), MiscTransactionStatus>
        {
            [(MiscTransactionStatus.Draft, MiscTransactionAction.Post)] = MiscTransactionStatus.Posted,
            [(MiscTransactionStatus.Draft, MiscTransactionAction.Withdraw)] = MiscTransactionStatus.Withdrawn,
            [(MiscTransactionStatus.Posted, MiscTransactionAction.Reverse)] = MiscTransactionStatus.Reversed,
        };
        foreach (var status in Enum.GetValues<MiscTransactionStatus>())
        {
            foreach (var action in Enum.GetValues<MiscTransactionAction>())
            {
                Assert.Equal(allowed.ContainsKey((status, action)), MiscTransactionLifecycle.Table.Allows(status, action));
            }
        }
    }

    [Fact]
    public void Voucher_must_show_the_computed_amount()
    {
        var misc = Bnpl();
        var voucher = new VoucherEntry("v1", Today, Money.FromRupees(118_000m));
        Assert.Equal("voucher.amount", Refusal(() => Bnpl().Post(voucher with { Amount = Money.FromRupees(1_23_900m) }, Nodal, Now)));
        Assert.Equal("voucher.date", Refusal(() => Bnpl().Post(voucher with { Date = Today.AddDays(1) }, Nodal, Now)));
        Assert.Equal("voucher.date", Refusal(() => Bnpl().Post(voucher with { Date = new(2026, 2, 27) }, Nodal, Now))); // before the document
        Assert.Equal("voucher.number", Refusal(() => Bnpl().Post(voucher with { Number = " " }, Nodal, Now)));
        misc.Post(voucher, Nodal, Now);
        Assert.Equal((MiscTransactionStatus.Posted, "V1"), (misc.Status, misc.VoucherNumber));
    }

    [Fact]
    public void Posted_one_is_undone_by_another_voucher_with_a_reason()
    {
        var misc = Bnpl();
        misc.Post(new("v1", Today, Money.FromRupees(118_000m)), Nodal, Now);
        var voucher = new VoucherEntry("v2", Today, Money.FromRupees(118_000m));
        Assert.Equal("misc.reason", Refusal(() => misc.Reverse(voucher, "", Nodal, Now)));
        misc.Reverse(voucher, "Posted twice in APT", Nodal, Now);
        Assert.Equal((MiscTransactionStatus.Reversed, "V2"), (misc.Status, misc.ReversalVoucherNumber));
        Assert.Equal("lifecycle.not-allowed", Refusal(misc.Withdraw));
    }

    [Fact]
    public void Changed_figures_are_not_posted()
    {
        var misc = Bnpl();
        misc.RequireLines([.. misc.Lines.Reverse()]);
        Assert.Equal("misc.figures-changed", Refusal(() => misc.RequireLines([.. misc.Lines.Skip(1)])));
    }

    [Fact]
    public void Location_takes_up_exactly_what_the_entry_sent()
    {
        var entry = Approved();
        var misc = MiscTransaction.OfTransfer(entry, DdoMaker, Now);
        Assert.Equal((entry.ToOfficeId, entry.FromOfficeId, entry.Total), (misc.OwningOfficeId, misc.CounterpartOfficeId!.Value, misc.Amount));
        Assert.True(AdjustmentLines.AreSame(entry.Lines, misc.Lines));
    }

    private static MiscTransaction Bnpl() => MiscTransaction.OfBnpl(Case, Lines(100_000m, 18_000m), null, Nodal, Now);
}
