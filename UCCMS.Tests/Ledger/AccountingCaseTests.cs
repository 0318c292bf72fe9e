using UCCMS.Core.Ledger;
using static UCCMS.Tests.Ledger.LedgerScene;

namespace UCCMS.Tests.Ledger;

/// <summary>The reference cases 32 to 37 (SOP 4.B to 4.D) as journals.</summary>
public sealed class AccountingCaseTests
{
    // 32: 11,00,000 at three locations, 20 % on the whole, each location under its own GSTIN
    [Fact]
    public void National_account_of_an_advance_customer_ends_with_each_location_having_its_own()
    {
        var scene = new LedgerScene(isAdvance: true);
        scene.Received(Delhi, 12_00_000m);
        var apt = scene.Apt(8_80_000m, 79_200m, 79_200m);
        var documents = new[]
        {
            scene.Issued(scene.Invoice(Delhi, 4_80_000m, 43_200m, 43_200m)),
            scene.Issued(scene.Invoice(Mumbai, 2_80_000m, 25_200m, 25_200m)),
            scene.Issued(scene.Invoice(Bengaluru, 1_20_000m, 10_800m, 10_800m)),
        };
        scene.Post(AptSettlementJournals.Settle(scene.Book, apt, scene.Head(LedgerAct.AptSettled)));
        Assert.Equal(12_00_000m - 10_38_400m, scene.Deposit);
        Assert.Equal(8_80_000m, scene.Accounted(Delhi, LedgerAccount.Revenue, Gstin(Delhi)));

        var settled = scene.Post(AptSettlementJournals.SetAgainst(scene.Book, [apt.Id], [.. documents.Select(d => d.Id)], CarrierId.New(), scene.Head(LedgerAct.SetAgainstApt)));

        Assert.Equal(0m, Sum(settled, LedgerAccount.Deposit));
        Assert.Equal(-10_38_400m, Sum(settled, LedgerAccount.Receivable));
        Assert.Equal(2_80_000m, scene.Accounted(Delhi, LedgerAccount.Revenue, Gstin(Mumbai))); // still at Delhi, but under the document's GSTIN
        var toMumbai = scene.Transferred(Delhi, Mumbai, documents);
        var toBengaluru = scene.Transferred(Delhi, Bengaluru, documents);
        Assert.Equal(2_80_000m + 1_20_000m, scene.Accounted(Delhi, LedgerAccount.InterOffice) - 50_400m - 21_600m);
        scene.Acknowledged(toMumbai);
        scene.Acknowledged(toBengaluru);
        Assert.Equal((4_80_000m, 86_400m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Delhi, LedgerAccount.GstPayable)));
        Assert.Equal((2_80_000m, 50_400m), (scene.Accounted(Mumbai, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.GstPayable)));
        Assert.Equal((1_20_000m, 21_600m), (scene.Accounted(Bengaluru, LedgerAccount.Revenue), scene.Accounted(Bengaluru, LedgerAccount.GstPayable)));
        Assert.Empty(LedgerInvariants.BrokenOfClosed(scene.Book, [.. documents.Select(d => d.Id), apt.Id]));
    }

    // 33: the customer has only a Karnataka GSTIN, so Delhi and Mumbai charge IGST; APT charged Delhi's CGST and SGST
    [Fact]
    public void Other_heads_at_the_same_total_are_a_transfer_entry_of_nil()
    {
        var scene = new LedgerScene(isAdvance: true);
        scene.Received(Delhi, 10_38_400m);
        var apt = scene.Apt(8_80_000m, 79_200m, 79_200m);
        scene.Post(AptSettlementJournals.Settle(scene.Book, apt, scene.Head(LedgerAct.AptSettled)));
        var documents = new[]
        {
            scene.Issued(scene.Invoice(Delhi, 4_80_000m, igst: 86_400m)),
            scene.Issued(scene.Invoice(Mumbai, 2_80_000m, igst: 50_400m)),
            scene.Issued(scene.Invoice(Bengaluru, 1_20_000m, 10_800m, 10_800m)),
        };
        var difference = AptDifference.Of([apt.Components], documents.Select(d => d.Components));

        Assert.Equal(AptVoucher.TransferEntry, difference.Voucher);
        Assert.True(difference.Amounts.Total.IsZero);
        Assert.Equal((1_36_800m, -68_400m, -68_400m), (difference.Amounts[Component.Igst].Rupees, difference.Amounts[Component.Cgst].Rupees, difference.Amounts[Component.Sgst].Rupees));
        scene.Post(AptSettlementJournals.SetAgainst(scene.Book, [apt.Id], [.. documents.Select(d => d.Id)], CarrierId.New(), scene.Head(LedgerAct.SetAgainstApt)));
        Assert.Equal(0m, scene.Deposit);
        Assert.Equal(86_400m, -scene.Book.Of(LedgerKey.Accounted(Delhi, documents[0].Document, Component.Igst)).Rupees);
        Assert.Equal(50_400m, -scene.Book.Of(LedgerKey.Accounted(Delhi, documents[1].Document, Component.Igst)).Rupees);
    }

    // 34: APT chose the slab for each location by itself (10 %, 10 %, none), which is not the contract's uniform rate
    [Fact]
    public void Apt_with_a_slab_for_each_location_comes_to_more_in_every_amount()
    {
        var scene = new LedgerScene(isAdvance: true);
        var apt = new[] { scene.Invoice(Delhi, 5_40_000m, 48_600m, 48_600m), scene.Invoice(Mumbai, 3_15_000m, 28_350m, 28_350m), scene.Invoice(Bengaluru, 1_50_000m, 13_500m, 13_500m) };
        var documents = new[] { scene.Invoice(Delhi, 4_80_000m, 43_200m, 43_200m), scene.Invoice(Mumbai, 2_80_000m, 25_200m, 25_200m), scene.Invoice(Bengaluru, 1_20_000m, 10_800m, 10_800m) };

        var difference = AptDifference.Of(apt.Select(a => a.Components), documents.Select(d => d.Components));

        Assert.Equal(AptVoucher.TransferEntry, difference.Voucher);
        Assert.Equal(10_38_400m - 11_85_900m, difference.Amounts.Total.Rupees);
        Assert.Equal(-70_800m, AptDifference.Of([apt[0].Components], [documents[0].Components]).Amounts.Total.Rupees); // for one location
    }

    // 35
    [Fact]
    public void Apt_came_to_less_so_the_difference_is_a_misc_transaction()
    {
        var (scene, settled, difference) = Single(apt: (1_00_000m, 9_000m), document: (1_05_000m, 9_450m));
        Assert.Equal(AptVoucher.MiscTransaction, difference.Voucher);
        Assert.Equal((5_000m, 450m, 450m), (difference.Amounts[Component.Net("SP")].Rupees, difference.Amounts[Component.Cgst].Rupees, difference.Amounts[Component.Sgst].Rupees));
        Assert.Equal(5_900m, Sum(settled, LedgerAccount.Deposit));
        Assert.Equal((-5_000m, -900m), (Sum(settled, LedgerAccount.Revenue), Sum(settled, LedgerAccount.GstPayable)));
        Assert.Equal((2_00_000m - 1_23_900m, 1_05_000m), (scene.Deposit, scene.Accounted(Delhi, LedgerAccount.Revenue)));
    }

    // 36
    [Fact]
    public void Apt_came_to_more_so_the_difference_is_a_transfer_entry()
    {
        var (scene, settled, difference) = Single(apt: (1_05_000m, 9_450m), document: (1_00_000m, 9_000m));
        Assert.Equal(AptVoucher.TransferEntry, difference.Voucher);
        Assert.Equal(-5_900m, difference.Amounts.Total.Rupees);
        Assert.Equal(-5_900m, Sum(settled, LedgerAccount.Deposit));
        Assert.Equal((5_000m, 900m), (Sum(settled, LedgerAccount.Revenue), Sum(settled, LedgerAccount.GstPayable)));
        Assert.Equal((2_00_000m - 1_18_000m, 1_00_000m), (scene.Deposit, scene.Accounted(Delhi, LedgerAccount.Revenue)));
    }

    [Fact]
    public void Nothing_is_posted_between_equal_amounts_but_the_carrying_over_to_the_document()
    {
        var (scene, settled, difference) = Single(apt: (1_00_000m, 9_000m), document: (1_00_000m, 9_000m));
        Assert.Equal(AptVoucher.None, difference.Voucher);
        Assert.DoesNotContain(settled.Postings, p => p.Key.Account is LedgerAccount.Deposit);
        Assert.Equal(82_000m, scene.Deposit);
    }

    // 37: APT's 1,23,900 plays no part; the whole manual value is posted
    [Fact]
    public void Bnpl_is_accounted_by_a_misc_transaction_of_the_whole()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Delhi, 1_00_000m, 9_000m, 9_000m));
        var receipt = scene.Received(Delhi, 1_18_000m);
        scene.Allocated(invoice, Delhi, receipt, 1_18_000m);
        Assert.Equal(1_18_000m, scene.Position(invoice).LyingAt(Delhi).Total.Rupees);

        var voucher = scene.Misc(invoice);

        Assert.Equal((-1_00_000m, -18_000m, 1_18_000m), (Sum(voucher, LedgerAccount.Revenue), Sum(voucher, LedgerAccount.GstPayable), Sum(voucher, LedgerAccount.Unclassified)));
        Assert.Equal(1_00_000m, scene.Accounted(Delhi, LedgerAccount.Revenue));
        Assert.Empty(LedgerInvariants.BrokenOfClosed(scene.Book, [invoice.Id]));
    }

    private static (LedgerScene Scene, Journal Settled, AptDifference Difference) Single((decimal Net, decimal Head) apt, (decimal Net, decimal Head) document)
    {
        var scene = new LedgerScene(isAdvance: true);
        scene.Received(Delhi, 2_00_000m);
        var (ofApt, invoice) = (scene.Apt(apt.Net, apt.Head, apt.Head), scene.Issued(scene.Invoice(Delhi, document.Net, document.Head, document.Head)));
        scene.Post(AptSettlementJournals.Settle(scene.Book, ofApt, scene.Head(LedgerAct.AptSettled)));
        var settled = scene.Post(AptSettlementJournals.SetAgainst(scene.Book, [ofApt.Id], [invoice.Id], CarrierId.New(), scene.Head(LedgerAct.SetAgainstApt)));
        Assert.True(scene.Position(invoice).Owed.IsZero);
        return (scene, settled, AptDifference.Of([ofApt.Components], [invoice.Components]));
    }
}
