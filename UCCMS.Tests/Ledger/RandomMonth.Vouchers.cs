using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>Vouchers of the accounts side, reversals, and the closing of the month.</summary>
internal sealed partial class RandomMonth
{
    private bool aptIsSettled;

    private void SettleApt()
    {
        if (!aptIsSettled && random.Next(Contract.IsAdvance ? 1 : 4) == 0)
        {
            Post(AptSettlementJournals.Settle(Book, apt[0], Head(LedgerAct.AptSettled)));
            aptIsSettled = true;
        }
    }

    // all documents, or only some
    private void SetAgainstApt()
    {
        var documents = periodDocuments.Where(_ => toIssue.Count == 0 || random.Next(4) > 0).ToList();
        if (aptIsSettled && !Book.OfDocument(apt[0].Id).Any())
        {
            Post(AptSettlementJournals.SetAgainst(Book, [], documents, CarrierOf(), Head(LedgerAct.SettledFromDeposit)));
        }
        else if (Contract.IsAdvance || aptIsSettled)
        {
            Post(AptSettlementJournals.SetAgainst(Book, [apt[0].Id], documents, CarrierOf(), Head(LedgerAct.SetAgainstApt)));
        }
    }

    private void MiscTransaction() =>
        Post(MiscTransactionJournals.Post(Book, Nodal, periodDocuments.Where(_ => random.Next(3) > 0), Head(LedgerAct.MiscTransaction)));

    private void TakeBack() => TakeBack(OneOf(Positions().Where(p => p.CalledBack.Count > 0)));

    private void TakeBack(DocumentPosition? document)
    {
        if (document is not null)
        {
            Post(MiscTransactionJournals.TakeBack(Book, Nodal, document.Document.Id, Head(LedgerAct.MiscTransactionTakenBack)));
        }
    }

    private void TakeOver()
    {
        if (random.Next(8) == 0)
        {
            var vector = VectorOf(DocumentOf(LedgerDocumentKind.TakenOver, Locations[random.Next(Locations.Count)]), [("P0", Value(), new Percent(1800))], 1);
            Post(OpeningJournals.TakeOverAccounted(vector, Head(LedgerAct.TakenOver)));
            periodDocuments.Add(vector.Id);
        }
        else if (Contract.IsAdvance && random.Next(8) == 0)
        {
            Post(OpeningJournals.TakeOverDeposit(Contract, CarrierOf(), Value(), Head(LedgerAct.TakenOver)));
        }
    }

    private void PostTransferEntry() => PostTransferEntry(Locations[random.Next(Locations.Count)]);

    private bool PostTransferEntry(OfficeId location)
    {
        var lines = TransferEntryJournals.Due(Book, Nodal, location, periodDocuments);
        if (lines.Count == 0)
        {
            return false;
        }

        var carrier = CarrierOf();
        transfers.Add(carrier);
        var isBack = Money.Sum(lines.Select(l => l.Amounts.Total)) < Money.Zero;
        Post(isBack
            ? TransferEntryJournals.Post(Book, location, Nodal, carrier, lines.Select(l => l with { Amounts = -l.Amounts }), Head(Sent(location)))
            : TransferEntryJournals.Post(Book, Nodal, location, carrier, lines, Head(LedgerAct.TransferEntryPosted)));
        return true;
    }

    private void PostTransferBack() => PostTransferBack(OneOf(Positions().Where(p => p.CalledBack.Count > 0)));

    private void PostTransferBack(DocumentPosition? document)
    {
        if (document is not null && document.Document.Location != Nodal)
        {
            var carrier = CarrierOf();
            transfers.Add(carrier);
            Post(TransferEntryJournals.Post(
                Book, document.Document.Location, Nodal, carrier, [TransferEntryJournals.DueBack(Book, document.Document.Location, document.Document.Id)], Head(Sent(document.Document.Location))));
        }
    }

    private void AcknowledgeTransferEntry()
    {
        if (OneOf(OnItsWay(isTransfer: true)) is { Value: var carrier } && carrier != default)
        {
            Acknowledge(new(carrier));
        }
    }

    // the second location draws through the nodal office's DDO
    private LedgerAct Sent(OfficeId location) => location == offices[1] ? LedgerAct.InternalJournalPosted : LedgerAct.TransferEntryPosted;

    private void Acknowledge(CarrierId carrier)
    {
        var isInternal = Book.OfCarrier(carrier).Any(b => Sent(b.Key.ToOffice) == LedgerAct.InternalJournalPosted || Sent(b.Key.Office) == LedgerAct.InternalJournalPosted);
        Post(TransferEntryJournals.Acknowledge(Book, carrier, Head(isInternal ? LedgerAct.InternalJournalAcknowledged : LedgerAct.TransferEntryAcknowledged)));
    }

    // any journal at all; allocations and receipts have acts of their own, which know who took what
    private void Reverse()
    {
        var (journal, _) = OneOf(Tried.Where(t => !t.Refused && t.Journal.Head.Act is not (LedgerAct.MoneyAllocated or LedgerAct.Reversal)));
        if (journal is null)
        {
            return;
        }

        Post(ReversalJournals.Reverse(Book, journal, today));
        switch (journal.Head.Act)
        {
            case LedgerAct.MoneyReceived:
                var receipt = receipts.Single(r => r.Received == journal);
                receipt.IsOver = true;
                CashExpected -= receipt.Amount;
                break;
            case LedgerAct.Refunded:
                CashExpected += new Money(-journal.Postings.Single(p => p.Key.Account == LedgerAccount.CashBook).Amount.Paise);
                break;
            case LedgerAct.AptSettled:
                aptIsSettled = false;
                apt[0] = new DocumentVector(DocumentOf(LedgerDocumentKind.AptInvoice, Nodal), apt[0].Components);
                break;
            default:
                break;
        }
    }

    // the same act for the same cause is posted once
    private void RepeatSomething()
    {
        if (random.Next(4) == 0 && OneOf(Tried.Where(t => !t.Refused)) is { Journal: { } journal })
        {
            Assert.Throws<RuleViolation>(() => Book.Post(journal));
        }
    }

    /// <summary>Everybody does what is theirs, as often as it takes.</summary>
    private void Close()
    {
        while (toIssue.Count > 0)
        {
            Try(m => m.IssueNext());
        }

        for (var round = 0; round < 12 && LedgerInvariants.BrokenOfClosed(Book, ClosedDocuments()).Any(); round++)
        {
            TakeUpAll();
            ApplyAll();
            PayAll();
            TakeUpAll();
            TakeBackAll();
            AccountAll();
            foreach (var location in Locations.Where(l => l != Nodal))
            {
                Try(m => m.PostTransferEntry(location));
            }
        }

        TakeUpAll();
    }

    public IReadOnlyCollection<LedgerDocumentId> ClosedDocuments() =>
        [.. periodDocuments.Where(d => Book.Document(d).Document.Kind != LedgerDocumentKind.TakenOver || !DocumentPosition.Of(Book, d).Present.IsNone), .. aptIsSettled ? [apt[0].Id] : Array.Empty<LedgerDocumentId>()];

    private void TakeUpAll()
    {
        foreach (var carrier in OnItsWay(isTransfer: false).ToList())
        {
            Try(m => m.Post(IntimationJournals.Accept(Book, Contract, carrier, Head(LedgerAct.IntimationAccepted))));
        }

        foreach (var carrier in OnItsWay(isTransfer: true).ToList())
        {
            Try(m => m.Acknowledge(carrier));
        }
    }

    // notes that were refused at first, as long as money of their invoice was called back
    private void ApplyAll()
    {
        foreach (var note in Positions().Where(p => p.Document.Kind == LedgerDocumentKind.CreditNote && !p.Open.IsNone).ToList())
        {
            Try(m => m.Apply(note.Document.Id));
        }
    }

    // money called back is paid again where it was called back
    private void PayAll()
    {
        if (Contract.IsAdvance)
        {
            Try(m => m.SettleApt());
        }

        if (Contract.IsAdvance || (aptIsSettled && Book.OfDocument(apt[0].Id).Any()))
        {
            var needed = Money.Sum(Positions().Select(p => p.Owed).Where(o => o > Money.Zero)) + Money.Sum(CustomerDebts());
            Try(m => m.Receive(Nodal, needed + new Money(1)));
            Try(m => m.SetAgainstApt());
        }

        if (Contract.IsAdvance)
        {
            return;
        }

        foreach (var document in Positions().Where(p => p.Owed > Money.Zero).ToList())
        {
            var office = document.CalledBack.Count > 0 ? document.CalledBack[0].Office : Nodal;
            var debts = Money.Sum(CustomerDebts());
            Try(m => m.Allocate(m.Receive(office, document.Owed + debts), document.Document.Id, document.Owed));
        }
    }

    // a note took what would have been paid again: what is accounted of it comes back
    private void TakeBackAll()
    {
        foreach (var document in Positions().Where(p => p.CalledBack.Count > 0 && p.Owed.IsZero).ToList())
        {
            Try(m => m.PostTransferBack(document));
            TakeUpAll();
            Try(m => m.TakeBack(document));
        }
    }

    private IEnumerable<Money> CustomerDebts() =>
        Book.OfContract(Contract.Id).Where(b => b.Key.Account is LedgerAccount.Dishonoured or LedgerAccount.Shortfall).Where(b => !b.Key.HasDocument).Select(b => b.Amount);

    private void AccountAll()
    {
        foreach (var document in Positions().ToList())
        {
            foreach (var at in document.Lying)
            {
                var to = document.CalledBack.Count > 0 ? document.CalledBack[0].Office : Nodal;
                if (at.Office != to)
                {
                    Try(m => m.Post(IntimationJournals.SendDocuments(Book, at.Office, to, CarrierOf(), [document.Document.Id], Head(LedgerAct.IntimationSent))));
                }
            }

            Try(m => m.Post(MiscTransactionJournals.Post(Book, Nodal, [document.Document.Id], Head(LedgerAct.MiscTransaction))));
        }
    }
}
