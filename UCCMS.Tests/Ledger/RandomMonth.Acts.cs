using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>The acts, each with whatever the draw gives it; most draws are possible, some the books refuse.</summary>
internal sealed partial class RandomMonth
{
    private IEnumerable<DocumentPosition> Positions() => periodDocuments.Select(d => DocumentPosition.Of(Book, d));

    private void IssueNext()
    {
        if (toIssue.Count == 0)
        {
            return;
        }

        var document = toIssue[0];
        toIssue.RemoveAt(0);
        Issue(document);
    }

    private void Issue(DocumentVector document)
    {
        Post(IssueJournals.Issue(document, Head(LedgerAct.DocumentIssued)));
        periodDocuments.Add(document.Id);
        if (DocumentPosition.Of(Book, document.Id).Owed.IsZero)
        {
            Post(IssueJournals.ClearZeroTotal(Book, document.Id, Head(LedgerAct.ZeroTotalCleared)));
        }
    }

    private void DebitNote()
    {
        if (OneOf(Positions().Where(p => p.Document.Kind == LedgerDocumentKind.Invoice)) is { } invoice && random.Next(2) == 0)
        {
            Issue(Invoice(invoice.Document.Location, LedgerDocumentKind.DebitNote, invoice.Document.Id));
        }
    }

    // of some of its lines, and never more than the invoice and its other notes come to
    private void CreditNote()
    {
        if (OneOf(Positions().Where(p => p.Document.Kind == LedgerDocumentKind.Invoice)) is not { } invoice || random.Next(2) == 0)
        {
            return;
        }

        var notes = Positions().Where(p => p.Document.Kind == LedgerDocumentKind.CreditNote && p.Document.Against == invoice.Document.Id).Select(p => p.Vector.Components);
        var left = invoice.Vector.Components + ComponentAmounts.Sum(notes);
        var whole = random.Next(3) == 0;
        var lines = left.Where(c => c.Kind == ComponentKind.Net)
            .Where(_ => whole || random.Next(3) > 0)
            .Select(l => (l.Component.Product, whole ? l.Amount : new Money(1 + random.NextInt64(Math.Max(1, l.Amount.Paise))), left.Any(c => c.Component.IsTax) ? new Percent(1800) : Percent.Zero))
            .Where(l => l.Item2 > Money.Zero)
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var note = VectorOf(DocumentOf(LedgerDocumentKind.CreditNote, invoice.Document.Location) with { Against = invoice.Document.Id }, lines, -1);
        if ((left + note.Components).Total >= Money.Zero)
        {
            Issue(note);
            Apply(note.Id);
        }
    }

    private void Apply(LedgerDocumentId note)
    {
        if (NoteJournals.Apply(Book, note, new CarrierId(note.Value), Head(LedgerAct.CreditNoteApplied)) is { } applied)
        {
            Post(applied);
        }
    }

    private Money AmountToPay()
    {
        var owed = Money.Sum(Positions().Select(p => p.Owed));
        return random.Next(3) switch
        {
            0 when owed > Money.Zero => owed,
            1 => OneOf(Positions().Where(p => p.Owed > Money.Zero))?.Owed ?? Value(),
            _ => Value(),
        };
    }

    private Receipt Receive() => Receive(AnyOffice(), AmountToPay());

    private Receipt Receive(OfficeId office, Money amount)
    {
        var receipt = new Receipt(new(GuidOf()), office, amount, isCheque: false);
        receipt.Received = ReceiptJournals.Receive(Book, Contract, office, receipt.Id, amount, Head(LedgerAct.MoneyReceived));
        Post(receipt.Received);
        CashExpected += amount;
        receipts.Add(receipt);
        return receipt;
    }

    private void TakeCheque()
    {
        var receipt = new Receipt(new(GuidOf()), AnyOffice(), AmountToPay(), isCheque: true);
        Post(ReceiptJournals.TakeCheque(Contract, receipt.Office, receipt.Id, receipt.Amount, Head(LedgerAct.ChequeTaken)));
        receipts.Add(receipt);
    }

    private void RealiseCheque()
    {
        if (OneOf(receipts.Where(r => r.IsCheque && !r.IsMoney && !r.IsOver)) is { } cheque)
        {
            Post(ReceiptJournals.RealiseCheque(Book, Contract, cheque.Office, cheque.Id, cheque.Amount, Head(LedgerAct.ChequeRealised)));
            cheque.IsMoney = true;
            CashExpected += cheque.Amount;
        }
    }

    // also one that is no longer in collection, which is refused
    private void ReturnCheque()
    {
        if (OneOf(receipts.Where(r => r.IsCheque)) is { } cheque && random.Next(3) == 0)
        {
            Post(ReceiptJournals.ReturnCheque(Contract, cheque.Office, cheque.Id, cheque.Amount, Head(LedgerAct.ChequeReturned)));
            cheque.IsOver = true;
        }
    }

    private void CallBack()
    {
        if (OneOf(receipts.Where(r => r.IsCheque && r.IsMoney && !r.IsOver)) is { } cheque)
        {
            Post(DishonourJournals.CallBack(Book, Contract, cheque.Office, cheque.Id, cheque.Amount, cheque.Allocations, Head(LedgerAct.ReceiptDishonoured)));
            cheque.IsOver = true;
            cheque.Allocations.Clear();
            CashExpected -= cheque.Amount;
        }
    }

    private void Refund()
    {
        if (OneOf(receipts.Where(r => r.IsMoney)) is { } receipt && random.Next(2) == 0)
        {
            var office = random.Next(4) == 0 ? Nodal : receipt.Office;
            var key = Contract.IsAdvance && office == Nodal ? LedgerKey.Deposit(Contract) : LedgerKey.Free(Contract, office, receipt.Id);
            var free = -Book.Of(key);
            var amount = random.Next(5) == 0 || free <= Money.Zero ? receipt.Amount : new Money(1 + random.NextInt64(free.Paise));
            Post(ReceiptJournals.Refund(Book, Contract, office, receipt.Id, amount, Head(LedgerAct.Refunded)));
            CashExpected -= amount;
        }
    }

    private void MakeGood() => Post(DishonourJournals.MakeGood(Book, Contract, AnyOffice(), Head(LedgerAct.MadeGood)));

    private void Allocate()
    {
        if (OneOf(Positions().Where(p => random.Next(10) == 0 || p.Owed > Money.Zero)) is { } document && OneOf(receipts.Where(r => random.Next(10) == 0 || (r.IsMoney && !r.IsOver))) is { } receipt)
        {
            var free = -Book.Of(LedgerKey.Free(Contract, receipt.Office, receipt.Id));
            var most = Math.Min(free.Paise, document.Owed.Paise);
            Allocate(receipt, document.Document.Id, random.Next(12) == 0 ? receipt.Amount : new Money(random.Next(2) == 0 ? most : 1 + random.NextInt64(Math.Max(1, most))));
        }
    }

    private void Allocate(Receipt receipt, LedgerDocumentId document, Money amount)
    {
        var journal = AllocationJournals.Allocate(Book, receipt.Office, receipt.Id, document, amount, Head(LedgerAct.MoneyAllocated));
        Post(journal);
        receipt.Allocations.Add(journal);
    }

    private void UndoAllocation()
    {
        if (OneOf(receipts.Where(r => r.Allocations.Count > 0)) is { } receipt && OneOf(receipt.Allocations) is { } allocation)
        {
            Post(ReversalJournals.Reverse(Book, allocation, today));
            receipt.Allocations.Remove(allocation);
        }
    }

    private void WithholdTds()
    {
        if (OneOf(Positions().Where(p => p.Document.Kind == LedgerDocumentKind.Invoice)) is { } invoice)
        {
            var withheld = ComponentAmounts.Of(invoice.Vector.Components.Where(c => c.IsTax).Select(a => a with { Amount = a.Amount.Times(new Percent(1111)) }));
            Post(TdsJournals.Withhold(Book, invoice.Document.Id, withheld, Head(LedgerAct.TdsWithheld)));
        }
    }

    private void SendDocuments()
    {
        var office = AnyOffice();
        var documents = periodDocuments.Where(_ => random.Next(3) > 0).ToList();
        Post(IntimationJournals.SendDocuments(Book, office, random.Next(5) == 0 ? AnyOffice() : Nodal, CarrierOf(), documents, Head(LedgerAct.IntimationSent)));
    }

    private void SendMoney()
    {
        if (OneOf(Book.OfContract(Contract.Id).Where(b => b.Key.Account is LedgerAccount.Unclassified or LedgerAccount.Deposit)) is { Key: not null } held && random.Next(2) == 0)
        {
            var amount = random.Next(6) == 0 ? Value() : -held.Amount;
            Post(IntimationJournals.SendMoney(Contract, held.Key.Office, random.Next(2) == 0 ? AnyOffice() : Nodal, CarrierOf(), held.Key.Carrier, amount, Head(LedgerAct.IntimationSent)));
        }
    }

    private void AcceptIntimation()
    {
        if (OneOf(OnItsWay(isTransfer: false)) is { Value: var carrier } && carrier != default)
        {
            Post(IntimationJournals.Accept(Book, Contract, new(carrier), Head(LedgerAct.IntimationAccepted)));
        }
    }

    private void ReturnIntimation()
    {
        if (random.Next(2) == 0 && OneOf(OnItsWay(isTransfer: false)) is { Value: var carrier } && carrier != default)
        {
            Post(IntimationJournals.Return(Book, Contract, new(carrier), Head(LedgerAct.IntimationReturned)));
        }
    }

    private readonly HashSet<CarrierId> transfers = [];

    private CarrierId CarrierOf() => new(GuidOf());

    private IEnumerable<CarrierId> OnItsWay(bool isTransfer) =>
        Book.Balances.Where(b => b.Key.Account == LedgerAccount.InterOffice).Select(b => b.Key.Carrier).Distinct().Where(c => transfers.Contains(c) == isTransfer);
}
