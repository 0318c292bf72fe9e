using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Ledger;

namespace UCCMS.Tests.Adjustments;

/// <summary>SOP 4.B and 4.C: the difference for each location and in total, and the voucher it takes (reference cases 33 to 37).</summary>
public sealed class AptComparisonTests
{
    [Theory]
    [InlineData(1_00_000, 9_000, 1_05_000, 9_450, AptVoucher.MiscTransaction, 5_900)]
    [InlineData(1_05_000, 9_450, 1_00_000, 9_000, AptVoucher.TransferEntry, -5_900)]
    [InlineData(1_00_000, 9_000, 1_00_000, 9_000, AptVoucher.None, 0)]
    public void Sign_of_the_difference_chooses_the_voucher(int aptNet, int aptHead, int net, int head, AptVoucher voucher, int total)
    {
        var comparison = AptComparison.Of(At(LedgerScene.Delhi, aptNet, aptHead), At(LedgerScene.Delhi, net, head));
        Assert.Equal((voucher, (decimal)total), (comparison.Total.Voucher, comparison.Total.Amounts.Total.Rupees));
        Assert.Equal(voucher != AptVoucher.None, comparison.BlocksClearing);
    }

    [Fact]
    public void Locations_that_cancel_out_need_no_voucher_but_block_clearing()
    {
        var apt = new Dictionary<OfficeId, ComponentAmounts> { [LedgerScene.Delhi] = Amounts(100, 9), [LedgerScene.Mumbai] = Amounts(50, 4) };
        var documents = new Dictionary<OfficeId, ComponentAmounts> { [LedgerScene.Delhi] = Amounts(50, 4), [LedgerScene.Mumbai] = Amounts(100, 9) };
        var comparison = AptComparison.Of(apt, documents);
        Assert.Equal(AptVoucher.None, comparison.Total.Voucher);
        Assert.True(comparison.BlocksClearing);
        Assert.Equal([-60m, 60m], comparison.Locations.Select(l => l.Difference.Amounts.Total.Rupees));
    }

    [Fact]
    public void Location_that_apt_left_out_is_compared_with_nothing()
    {
        var comparison = AptComparison.Of(At(LedgerScene.Delhi, 100, 9), new Dictionary<OfficeId, ComponentAmounts> { [LedgerScene.Mumbai] = Amounts(100, 9) });
        Assert.Equal([LedgerScene.Delhi, LedgerScene.Mumbai], comparison.Locations.Select(l => l.Location));
        Assert.True(comparison.Locations[1].Apt.IsNone);
    }

    private static Dictionary<OfficeId, ComponentAmounts> At(OfficeId office, int net, int head) => new() { [office] = Amounts(net, head) };

    private static ComponentAmounts Amounts(int net, int head) => ComponentAmounts.Of(
        (Component.Net("SPD"), Money.FromRupees(net)), (Component.Cgst, Money.FromRupees(head)), (Component.Sgst, Money.FromRupees(head)));
}
