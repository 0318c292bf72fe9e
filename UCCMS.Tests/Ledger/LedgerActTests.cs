using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using static UCCMS.Tests.Ledger.LedgerScene;

namespace UCCMS.Tests.Ledger;

/// <summary>Acts one by one, in rupees; the invariants are asked after each.</summary>
public sealed class LedgerActTests
{
    [Fact]
    public void Journal_cannot_exist_unless_each_side_balances()
    {
        var scene = new LedgerScene(isAdvance: false);
        var lopsided = new Entries().Debit(LedgerKey.CashBook(scene.Contract, Delhi), new(100)).Credit(LedgerKey.Free(scene.Contract, Delhi, CarrierId.New()), new(99));
        Assert.Throws<InvalidOperationException>(() => Journal.Of(scene.Head(LedgerAct.MoneyReceived), lopsided));
        var acrossSides = new Entries().Debit(LedgerKey.CashBook(scene.Contract, Delhi), new(100)).Credit(LedgerKey.Receivable(scene.Invoice(Delhi, 1m).Document), new(100));
        Assert.Throws<InvalidOperationException>(() => Journal.Of(scene.Head(LedgerAct.MoneyReceived), acrossSides));
    }

    [Fact]
    public void Act_is_posted_once_for_its_cause()
    {
        var scene = new LedgerScene(isAdvance: false);
        var receipt = CarrierId.New();
        var head = new JournalHead(LedgerAct.MoneyReceived, "receipt/1", new(2026, 2, 28));
        scene.Post(ReceiptJournals.Receive(scene.Book, scene.Contract, Delhi, receipt, new(100), head));
        Refused("ledger.posted-already", () => scene.Post(ReceiptJournals.Receive(scene.Book, scene.Contract, Delhi, receipt, new(100), head)));
        Assert.Equal(1m, scene.Free(Delhi, receipt));
    }

    [Fact]
    public void Money_received_elsewhere_clears_only_after_the_intimation_is_accepted()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Bengaluru, 1_000m, 90m, 90m));
        scene.Allocated(invoice, Mumbai, scene.Received(Mumbai, 1_180m), 1_180m);
        Refused("ledger.nothing-to-post", () => scene.Misc(invoice));
        var intimation = CarrierId.New();
        scene.Post(IntimationJournals.SendDocuments(scene.Book, Mumbai, Delhi, intimation, [invoice.Id], scene.Head(LedgerAct.IntimationSent)));
        Refused("ledger.nothing-to-post", () => scene.Misc(invoice));
        Assert.All(RupeeTrail.Of(scene.Book, invoice.Id), s => Assert.Equal((RupeeStage.OnItsWay, Delhi), (s.Stage, s.ToOffice!.Value)));
        scene.Post(IntimationJournals.Accept(scene.Book, scene.Contract, intimation, scene.Head(LedgerAct.IntimationAccepted)));
        scene.Misc(invoice);
        Refused("ledger.not-on-its-way", () => scene.Post(IntimationJournals.Return(scene.Book, scene.Contract, intimation, scene.Head(LedgerAct.IntimationReturned))));
        scene.Acknowledged(scene.Transferred(Delhi, Bengaluru, invoice));
        Assert.Equal((1_000m, 180m), (scene.Accounted(Bengaluru, LedgerAccount.Revenue), scene.Accounted(Bengaluru, LedgerAccount.GstPayable)));
    }

    [Fact]
    public void Round_off_stays_at_the_nodal_office()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Mumbai, 1_234.56m, 111.11m, 111.11m, roundOff: 0.22m));
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 1_457m), 1_457m);
        scene.Misc(invoice);
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, invoice));
        Assert.Equal((0.22m, 0m, 0m), (scene.Accounted(Delhi, LedgerAccount.RoundOff), scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.RoundOff)));
        Refused("ledger.round-off-stays", () => scene.Post(TransferEntryJournals.Post(
            scene.Book, Delhi, Mumbai, CarrierId.New(), [new(invoice.Id, ComponentAmounts.Of((Component.RoundOff, new(22))))], scene.Head(LedgerAct.TransferEntryPosted))));
    }

    [Fact]
    public void Cheque_is_no_money_before_it_is_realised()
    {
        var scene = new LedgerScene(isAdvance: false);
        var (invoice, cheque, amount) = (scene.Issued(scene.Invoice(Delhi, 1_000m, 90m, 90m)), CarrierId.New(), Money.FromRupees(1_180m));
        scene.Post(ReceiptJournals.TakeCheque(scene.Contract, Delhi, cheque, amount, scene.Head(LedgerAct.ChequeTaken)));
        Refused("ledger.not-enough-money", () => scene.Allocated(invoice, Delhi, cheque, 1_180m));
        Assert.Equal(1_180m, scene.Position(invoice).Owed.Rupees);
        scene.Post(ReceiptJournals.RealiseCheque(scene.Book, scene.Contract, Delhi, cheque, amount, scene.Head(LedgerAct.ChequeRealised)));
        scene.Allocated(invoice, Delhi, cheque, 1_180m);
        Refused("ledger.below-zero", () => scene.Post(ReceiptJournals.ReturnCheque(scene.Contract, Delhi, cheque, amount, scene.Head(LedgerAct.ChequeReturned))));
    }

    [Fact]
    public void Dishonour_after_apportionment_is_owed_at_once_and_paying_again_moves_nothing()
    {
        var (scene, invoice, cheque, allocation) = ApportionedAndPaidByCheque();
        scene.Post(DishonourJournals.CallBack(scene.Book, scene.Contract, Delhi, cheque, new(118_000), [allocation], scene.Head(LedgerAct.ReceiptDishonoured)));
        Assert.Equal((1_180m, 1_000m), (scene.Position(invoice).Owed.Rupees, scene.Accounted(Mumbai, LedgerAccount.Revenue)));
        Assert.All(RupeeTrail.Of(scene.Book, invoice.Id), s => Assert.Equal(RupeeStage.CalledBack, s.Stage));
        Refused("ledger.not-made-good", () => scene.Post(ReceiptJournals.Refund(scene.Book, scene.Contract, Delhi, scene.Received(Delhi, 1m), new(100), scene.Head(LedgerAct.Refunded))));

        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 1_180m), 1_180m);

        Assert.Empty(scene.Position(invoice).CalledBack);
        Assert.Empty(LedgerInvariants.BrokenOfClosed(scene.Book, [invoice.Id]));
    }

    [Fact]
    public void Dishonour_after_apportionment_is_taken_back_by_minus_lines_from_where_it_is_accounted()
    {
        var (scene, invoice, cheque, allocation) = ApportionedAndPaidByCheque();
        scene.Post(DishonourJournals.CallBack(scene.Book, scene.Contract, Delhi, cheque, new(118_000), [allocation], scene.Head(LedgerAct.ReceiptDishonoured)));
        var entry = CarrierId.New();
        scene.Post(TransferEntryJournals.Post(scene.Book, Mumbai, Delhi, entry, [TransferEntryJournals.DueBack(scene.Book, Mumbai, invoice.Id)], scene.Head(LedgerAct.TransferEntryPosted)));
        scene.Acknowledged(entry);
        scene.Post(MiscTransactionJournals.TakeBack(scene.Book, Delhi, invoice.Id, scene.Head(LedgerAct.MiscTransactionTakenBack)));
        Assert.Equal((0m, 0m), (scene.Accounted(Mumbai, LedgerAccount.Revenue), scene.Accounted(Delhi, LedgerAccount.GstPayable)));
        Assert.Empty(scene.Position(invoice).CalledBack);
        Assert.All(RupeeTrail.Of(scene.Book, invoice.Id), s => Assert.Equal(RupeeStage.Owed, s.Stage));
    }

    [Fact]
    public void Credit_note_takes_what_is_open_first_and_gives_back_the_rest()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Delhi, 1_000m, 90m, 90m));
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 590m), 590m);
        scene.Misc(invoice);
        var note = scene.Note(invoice, 700m, 63m, 63m); // 826 against 590 still open
        Assert.True(scene.Position(invoice).Owed.IsZero && scene.Position(note).Owed.IsZero);
        Assert.Equal(236m, scene.Free(Delhi, new(note.Id.Value)));
        Assert.Equal((300m, 54m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Delhi, LedgerAccount.GstPayable)));
        Assert.Equal(590m, scene.Position(invoice).Reduced.Total.Rupees);
        Assert.Empty(LedgerInvariants.BrokenOfClosed(scene.Book, [invoice.Id, note.Id]));
    }

    [Fact]
    public void Credit_note_after_apportionment_comes_back_from_the_location()
    {
        var (scene, invoice, _, _) = ApportionedAndPaidByCheque();
        var note = scene.Note(invoice, 100m, 9m, 9m);
        Assert.Equal((-100m, 1_000m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.Revenue)));
        var due = TransferEntryJournals.Due(scene.Book, Delhi, Mumbai, [invoice.Id, note.Id]).Single();
        var entry = CarrierId.New();
        scene.Post(TransferEntryJournals.Post(scene.Book, Mumbai, Delhi, entry, [due with { Amounts = -due.Amounts }], scene.Head(LedgerAct.TransferEntryPosted)));
        Assert.All(RupeeTrail.Of(scene.Book, note.Id), s => Assert.Equal(RupeeStage.OnItsWay, s.Stage));
        scene.Acknowledged(entry);
        Assert.Equal((0m, 900m, 162m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.GstPayable)));
    }

    [Fact]
    public void Note_in_other_components_than_are_open_still_leaves_every_head_right()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Document(Delhi, LedgerDocumentKind.Invoice, (Component.Net("SP"), 100m), (Component.Cgst, 9m), (Component.Sgst, 9m), (Component.Net("BOOK"), 50m)));
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 84m), 84m);
        scene.Misc(invoice);
        var note = scene.Document(Delhi, LedgerDocumentKind.CreditNote, (Component.Net("BOOK"), -50m)) is var drawn ? new DocumentVector(drawn.Document with { Against = invoice.Id }, drawn.Components) : null!;
        scene.Issued(note);
        scene.Post(NoteJournals.Apply(scene.Book, note.Id, new(note.Id.Value), scene.Head(LedgerAct.CreditNoteApplied))!);
        Assert.Equal(34m, scene.Position(invoice).Owed.Rupees); // 168 less 84 less 50
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 34m), 34m);
        scene.Misc(invoice);
        Assert.Equal((100m, 18m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Delhi, LedgerAccount.GstPayable)));
    }

    [Fact]
    public void Deposit_that_does_not_suffice_shows_as_shortfall_and_the_next_money_makes_it_good()
    {
        var scene = new LedgerScene(isAdvance: true);
        scene.Received(Delhi, 1_000m);
        var apt = scene.Apt(1_000m, 90m, 90m);
        scene.Post(AptSettlementJournals.Settle(scene.Book, apt, scene.Head(LedgerAct.AptSettled)));
        Assert.Equal((0m, 180m), (scene.Deposit, scene.Book.Of(LedgerKey.Shortfall(scene.Contract, Delhi, new(apt.Id.Value))).Rupees));
        scene.Received(Delhi, 500m);
        Assert.Equal((320m, 0m), (scene.Deposit, scene.Book.Of(LedgerKey.Shortfall(scene.Contract, Delhi, new(apt.Id.Value))).Rupees));
    }

    [Fact]
    public void Own_settlement_from_the_deposit_is_all_or_nothing()
    {
        var scene = new LedgerScene(isAdvance: true);
        scene.Received(Delhi, 1_000m);
        var invoice = scene.Issued(scene.Invoice(Delhi, 1_000m, 90m, 90m));
        Refused("ledger.not-enough-money", () => Settle());
        scene.Received(Delhi, 180m);
        Settle();
        Assert.Equal(0m, scene.Deposit);
        void Settle() => scene.Post(AptSettlementJournals.SetAgainst(scene.Book, [], [invoice.Id], CarrierId.New(), scene.Head(LedgerAct.SettledFromDeposit)));
    }

    [Fact]
    public void Tax_withheld_pays_its_heads()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Delhi, 3_00_000m, 27_000m, 27_000m)); // case 39: 3,54,000 less 6,000
        scene.Post(TdsJournals.Withhold(scene.Book, invoice.Id, ComponentAmounts.Of((Component.Cgst, new(3_000_00)), (Component.Sgst, new(3_000_00))), scene.Head(LedgerAct.TdsWithheld)));
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 3_48_000m), 3_48_000m);
        Assert.True(scene.Position(invoice).Owed.IsZero);
        scene.Misc(invoice);
        Assert.Equal((54_000m, 3_000m), (scene.Accounted(Delhi, LedgerAccount.GstPayable), scene.Book.Of(LedgerKey.TdsReceivable(invoice.Document, Component.Cgst)).Rupees));
    }

    [Fact]
    public void Reversal_goes_from_the_last_voucher_to_the_first_and_each_once()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Mumbai, 1_000m, 90m, 90m));
        var allocation = scene.Allocated(invoice, Delhi, scene.Received(Delhi, 1_180m), 1_180m);
        var misc = scene.Misc(invoice);
        var entry = CarrierId.New();
        var posted = scene.Post(TransferEntryJournals.Post(scene.Book, Delhi, Mumbai, entry, TransferEntryJournals.Due(scene.Book, Delhi, Mumbai, [invoice.Id]), scene.Head(LedgerAct.TransferEntryPosted)));
        var taken = scene.Post(TransferEntryJournals.Acknowledge(scene.Book, entry, scene.Head(LedgerAct.TransferEntryAcknowledged)));
        Refused("ledger.moved-on", () => Reverse(allocation));
        Refused("ledger.moved-on", () => Reverse(misc));
        Refused("ledger.acknowledged", () => Reverse(posted));
        foreach (var journal in new[] { taken, posted, misc, allocation })
        {
            Reverse(journal);
        }

        Refused("ledger.posted-already", () => Reverse(allocation));
        Assert.All(RupeeTrail.Of(scene.Book, invoice.Id), s => Assert.Equal(RupeeStage.Owed, s.Stage));
        void Reverse(Journal journal) => scene.Post(ReversalJournals.Reverse(scene.Book, journal, new(2026, 3, 1)));
    }

    [Fact]
    public void Headline_is_what_is_not_accounted_at_the_location()
    {
        var scene = new LedgerScene(isAdvance: false);
        var invoice = scene.Issued(scene.Invoice(Mumbai, 1_000m, 90m, 90m));
        Assert.Equal(1_180m, RupeeTrail.NotYetAccounted(RupeeTrail.Of(scene.Book, invoice.Id)).Rupees);
        scene.Allocated(invoice, Delhi, scene.Received(Delhi, 590m), 590m);
        scene.Misc(invoice);
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, invoice));
        Assert.Equal(590m, RupeeTrail.NotYetAccounted(RupeeTrail.Of(scene.Book, invoice.Id)).Rupees);
    }

    [Fact]
    public void Pending_apportionment_of_earlier_months_is_worked_off_like_any_other()
    {
        var scene = new LedgerScene(isAdvance: false);
        var pending = scene.Document(Mumbai, LedgerDocumentKind.TakenOver, (Component.Net("SP"), 1_000m), (Component.Igst, 180m));
        scene.Post(OpeningJournals.TakeOverAccounted(pending, scene.Head(LedgerAct.TakenOver)));
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, pending));
        Assert.Equal((0m, 1_000m, 180m), (scene.Accounted(Delhi, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.Revenue), scene.Accounted(Mumbai, LedgerAccount.GstPayable)));
        Assert.Empty(LedgerInvariants.BrokenOfClosed(scene.Book, [pending.Id]));
    }

    private static (LedgerScene Scene, DocumentVector Invoice, CarrierId Cheque, Journal Allocation) ApportionedAndPaidByCheque()
    {
        var scene = new LedgerScene(isAdvance: false);
        var (invoice, cheque) = (scene.Issued(scene.Invoice(Mumbai, 1_000m, 90m, 90m)), CarrierId.New());
        scene.Post(ReceiptJournals.TakeCheque(scene.Contract, Delhi, cheque, new(118_000), scene.Head(LedgerAct.ChequeTaken)));
        scene.Post(ReceiptJournals.RealiseCheque(scene.Book, scene.Contract, Delhi, cheque, new(118_000), scene.Head(LedgerAct.ChequeRealised)));
        var allocation = scene.Allocated(invoice, Delhi, cheque, 1_180m);
        scene.Misc(invoice);
        scene.Acknowledged(scene.Transferred(Delhi, Mumbai, invoice));
        return (scene, invoice, cheque, allocation);
    }
}
