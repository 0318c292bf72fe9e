using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Ledger;
using static UCCMS.Tests.Adjustments.AdjustmentSamples;

namespace UCCMS.Tests.Adjustments;

public sealed class InternalJournalTests
{
    private static readonly AccountingOffice Near = Mumbai with { Ddo = LedgerScene.Delhi, CircleId = Delhi.CircleId };

    [Fact]
    public void Is_made_only_between_offices_of_one_ddo() =>
        Assert.Equal("internal-journal.other-ddo", Refusal(() => Prepare(Mumbai)));

    [Fact]
    public void Who_posts_it_does_not_take_it_up()
    {
        var journal = Prepare(Near);
        journal.PostBy(new("9", Today, Money.FromRupees(1180m)), DdoMaker, Now);
        Assert.Equal("internal-journal.maker-is-checker", Refusal(() => journal.TakeUpBy(At("ddo", Role.BookingLocation, LedgerScene.Mumbai), Now)));
        journal.TakeUpBy(MumbaiClerk, Now);
        Assert.Equal(InternalJournalStatus.TakenUp, journal.Status);
        Assert.Equal("lifecycle.not-allowed", Refusal(() => journal.ReverseBy(DdoMaker, "wrong")));
    }

    [Fact]
    public void Posted_one_is_reversed_with_a_reason_before_it_is_taken_up()
    {
        var journal = Prepare(Near);
        journal.PostBy(new("9", Today, Money.FromRupees(1180m)), DdoMaker, Now);
        Assert.Equal("internal-journal.remark", Refusal(() => journal.ReverseBy(DdoMaker, " ")));
        journal.ReverseBy(DdoMaker, "Wrong office");
        Assert.Equal((InternalJournalStatus.Reversed, "Wrong office"), (journal.Status, journal.Remark));
    }

    private static InternalJournal Prepare(AccountingOffice to) => InternalJournal.Prepare(
        new(TransferPurpose.Apportionment, string.Empty, Case.CustomerId, Case.CustomerName, "40000001", Case.PeriodFrom, Case.PeriodTo, Delhi, to, LedgerScene.Delhi, Lines(1000m, 180m)), DdoMaker, Now);
}
