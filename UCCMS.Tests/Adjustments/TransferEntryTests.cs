using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Tests.Ledger;
using static UCCMS.Tests.Adjustments.AdjustmentSamples;

namespace UCCMS.Tests.Adjustments;

public sealed class TransferEntryTests
{
    private static readonly DateTime AfterTheMinute = Now.AddSeconds(61);

    [Fact]
    public void Preparing_verifying_and_approving_take_three_people()
    {
        var ddoAsPao = At("ddo", Role.Pao, Pao);
        var entry = Submitted();
        Assert.Equal("te.maker-is-checker", Refusal(() => entry.VerifyBy(ddoAsPao, Now, null)));
        Assert.Equal("te.maker-is-checker", Refusal(() => entry.ReturnBy(ddoAsPao, "wrong", Now)));
        entry.VerifyBy(PaoMaker, Now, null);
        Assert.Equal("te.maker-is-checker", Refusal(() => entry.ApproveBy(PaoMaker, Now, null)));
        Assert.Equal("te.maker-is-checker", Refusal(() => entry.ApproveBy(ddoAsPao, Now, null)));
        entry.ApproveBy(PaoChecker, Now, null);
        Assert.Equal(("ddo", "pao-1", "pao-2", TransferEntryStatus.Approved), (entry.SubmittedBy, entry.VerifiedBy, entry.ApprovedBy, entry.Status));
    }

    [Fact]
    public void Only_the_office_whose_turn_it_is_acts()
    {
        var entry = Entry();
        Assert.Equal("office.not-yours", Refusal(() => entry.SubmitBy(At("other", Role.Ddo, LedgerScene.Mumbai), Now)));
        entry.SubmitBy(DdoMaker, Now);
        Assert.Equal("office.not-yours", Refusal(() => entry.VerifyBy(At("other", Role.Pao, new(20000002)), Now, null)));
        Assert.Equal("permission.missing", Refusal(() => entry.VerifyBy(At("third", Role.Ddo, Pao), Now, null)));
    }

    [Fact]
    public void Returned_entry_comes_back_with_its_remark_and_takes_three_people_again()
    {
        var entry = Submitted();
        Assert.Equal("te.remark", Refusal(() => entry.ReturnBy(PaoMaker, " ", Now)));
        entry.ReturnBy(PaoMaker, "Wrong month", Now);
        Assert.Equal((TransferEntryStatus.Draft, "Wrong month", null), (entry.Status, entry.Remark, entry.SubmittedBy));
        entry.SubmitBy(DdoMaker, Now);
        entry.VerifyBy(PaoMaker, Now, null); // who returned it has not prepared it
        Assert.Equal(TransferEntryStatus.Verified, entry.Status);
    }

    [Fact]
    public void Act_is_recalled_within_a_minute_by_who_did_it_and_stays_on_record()
    {
        var entry = Approved();
        Assert.Equal("te.recall-not-yours", Refusal(() => entry.RecallBy(PaoMaker, Now)));
        Assert.Equal("te.recall-too-late", Refusal(() => entry.RecallBy(PaoChecker, AfterTheMinute)));
        entry.RecallBy(PaoChecker, Now.AddSeconds(60));
        Assert.Equal((TransferEntryStatus.Verified, "pao-1", null), (entry.Status, entry.VerifiedBy, entry.ApprovedBy));
        Assert.Equal([TransferEntryAction.Submit, TransferEntryAction.Verify, TransferEntryAction.Approve, TransferEntryAction.Recall], entry.Decisions.Select(d => d.Action));
    }

    [Fact]
    public void Recalled_submission_leaves_a_draft_without_submitter()
    {
        var entry = Submitted();
        entry.RecallBy(DdoMaker, Now);
        Assert.Equal((TransferEntryStatus.Draft, null), (entry.Status, entry.SubmittedBy));
    }

    [Fact]
    public void Entry_is_posted_with_its_voucher_once_the_approval_stands()
    {
        var entry = Approved();
        var voucher = new VoucherEntry(" apt/77 ", Today, Money.FromRupees(1180m));
        Assert.Equal("te.too-early", Refusal(() => entry.PostBy(voucher, DdoMaker, Now)));
        Assert.Equal("voucher.amount", Refusal(() => Approved().PostBy(voucher with { Amount = Money.FromRupees(1180.01m) }, DdoMaker, AfterTheMinute)));
        entry.PostBy(voucher, DdoMaker, AfterTheMinute);
        Assert.Equal((TransferEntryStatus.Posted, "APT/77", (DateOnly?)Today), (entry.Status, entry.VoucherNumber, entry.VoucherDate));
    }

    [Fact]
    public void Entry_that_was_taken_up_is_reversed_only_after_the_location()
    {
        var entry = Approved();
        entry.PostBy(new("77", Today, Money.FromRupees(1180m)), DdoMaker, AfterTheMinute);
        entry.RequireReversible();
        entry.AcknowledgeBy(MumbaiClerk, Today, AfterTheMinute);
        Assert.Equal("te.not-reversible", Refusal(entry.RequireReversible));
        entry.TakeBackAcknowledgement(MumbaiClerk, AfterTheMinute);
        entry.UndoBy(DdoMaker, AfterTheMinute);
        Assert.Equal((TransferEntryStatus.Reversed, null), (entry.Status, entry.AcknowledgedOn));
    }

    [Fact]
    public void None_is_made_for_the_office_that_holds_the_money_nor_for_the_round_off()
    {
        var roundOff = AdjustmentLines.Of(ComponentAmounts.Of((Component.RoundOff, new Money(22))), new(Guid.CreateVersion7()), "1", Today, "07AAAGP0582N1ZW");
        Assert.Equal("te.same-office", Refusal(() => Case(Delhi, Delhi, Lines(1m, 0m)).Check()));
        Assert.Equal("te.round-off", Refusal(() => Case(Delhi, Mumbai, roundOff).Check()));
        Assert.Equal("te.nothing", Refusal(() => Case(Delhi, Mumbai, []).Check()));
        (Case(Delhi, Delhi, roundOff) with { Purpose = TransferPurpose.AptDifference }).Check();
    }

    [Fact]
    public void Difference_to_apt_is_closed_when_it_is_posted()
    {
        var entry = TransferEntry.Prepare(Case(Delhi, Delhi, Lines(5000m, 900m)) with { Purpose = TransferPurpose.AptDifference }, DdoMaker, Now);
        entry.SubmitBy(DdoMaker, Now);
        entry.VerifyBy(PaoMaker, Now, null);
        entry.ApproveBy(PaoChecker, Now, null);
        entry.PostBy(new("78", Today, Money.FromRupees(5900m)), DdoMaker, AfterTheMinute);
        Assert.Equal(TransferEntryStatus.Closed, entry.Status);
        entry.RequireReversible();
    }

    private static TransferCase Case(AccountingOffice from, AccountingOffice to, IReadOnlyList<AdjustmentLine> lines) => new(
        TransferPurpose.Apportionment, "TE", new(4000000001), "Bharat Books", "40000001", AdjustmentSamples.Case.PeriodFrom, AdjustmentSamples.Case.PeriodTo, from, to, LedgerScene.Delhi, lines);
}
