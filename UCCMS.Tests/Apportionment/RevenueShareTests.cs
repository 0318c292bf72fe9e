using UCCMS.Core.Apportionment;
using UCCMS.Core.Ledger;
using UCCMS.Tests.Ledger;
using static UCCMS.Tests.Ledger.LedgerScene;

namespace UCCMS.Tests.Apportionment;

public sealed class RevenueShareTests
{
    [Fact]
    public void Location_has_a_share_in_what_the_nodal_office_accounted_and_the_round_off_stays()
    {
        var scene = new LedgerScene(isAdvance: false);
        var (own, mumbai) = (scene.Issued(scene.Invoice(Delhi, 100m)), scene.Issued(scene.Invoice(Mumbai, 1_234.56m, igst: 222.22m, roundOff: 0.22m)));
        var receipt = scene.Received(Delhi, 1_557m);
        scene.Allocated(own, Delhi, receipt, 100m);
        scene.Allocated(mumbai, Delhi, receipt, 1_457m);
        Assert.Empty(RevenueShare.Of(scene.Book, [own.Id, mumbai.Id])); // it lies, nobody has accounted it
        scene.Misc(own, mumbai);

        var share = Assert.Single(RevenueShare.Of(scene.Book, [own.Id, mumbai.Id]));

        Assert.Equal((mumbai.Id, Delhi, Mumbai), (share.Document.Id, share.From, share.Location));
        Assert.Equal((1_234.56m, 222.22m, 0m), (share.Amounts[Component.Net("SP")].Rupees, share.Amounts[Component.Igst].Rupees, share.Amounts[Component.RoundOff].Rupees));
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, mumbai));
        Assert.Empty(RevenueShare.Of(scene.Book, [mumbai.Id]));
    }

    [Fact]
    public void What_apt_settled_belongs_to_no_location_before_it_is_set_against_documents()
    {
        var scene = new LedgerScene(isAdvance: true);
        var apt = scene.Apt(1_000m, igst: 180m);
        scene.Post(AptSettlementJournals.Settle(scene.Book, apt, scene.Head(LedgerAct.AptSettled)));
        Assert.Empty(RevenueShare.Of(scene.Book, [apt.Id]));
    }

    [Fact]
    public void Credit_note_after_apportionment_goes_back_the_same_way_as_minus()
    {
        var scene = new LedgerScene(isAdvance: false);
        var mumbai = scene.Issued(scene.Invoice(Mumbai, 1_000m));
        scene.Allocated(mumbai, Delhi, scene.Received(Delhi, 1_000m), 1_000m);
        scene.Misc(mumbai);
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, mumbai));
        var note = scene.Note(mumbai, 100m);

        var share = Assert.Single(RevenueShare.Of(scene.Book, [mumbai.Id, note.Id]));

        Assert.Equal((note.Id, -100m), (share.Document.Id, share.Amounts.Total.Rupees));
    }
}
