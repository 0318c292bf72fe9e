using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// Allocates money of a receipt to documents. Where it was received away from the nodal office, which clears them, the
/// intimation of receipt comes into being in the same act (letter of 24-12-2025, paragraph 2.4 I(ii)).
/// </summary>
public sealed class ReceiptAllocations(ISettlementStore settlement, ISapInvoicesStore sap, ILedgerStore ledger)
{
    /// <exception cref="RuleViolation">allocation.of-deposit, allocation.other-contract, allocation.nothing, receipt.reversed, sap.cleared; ledger.amount, ledger.not-payable, ledger.more-than-owed, ledger.not-enough-money</exception>
    public async Task<IReadOnlyList<Allocation>> AllocateAsync(Receipt receipt, Contract contract, IReadOnlyList<AllocationWish> wishes, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        receipt.RequireRecorded();
        RuleViolation.Unless(receipt.Purpose == ReceiptPurpose.Payment, "allocation.of-deposit", "A deposit is not allocated: documents of an Advance customer are settled on the billing date.");
        RuleViolation.Unless(wishes.Count > 0, "allocation.nothing", "Choose the documents that the money is for.", nameof(AllocateReceipt.Input.Wishes));
        var cleared = await sap.ClearedAsync([.. wishes.Select(w => w.Document)], ct);
        RuleViolation.Unless(cleared is null, "sap.cleared", $"{cleared?.InvoiceNumber} was cleared in SAP, document {cleared?.SapDocument}; it is never paid again (letter of 24-12-2025, paragraph III).");
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. wishes.Select(w => w.Document).Distinct()]), ct);
        var made = new List<Allocation>();
        foreach (var wish in wishes)
        {
            var document = book.Document(wish.Document).Document;
            RuleViolation.Unless(document.Contract.Id == account.Id, "allocation.other-contract", $"{document} belongs to another contract than the receipt.");
            var allocation = Allocation.Of(receipt, document, wish.Amount, actor, utcNow);
            var head = new JournalHead(LedgerAct.MoneyAllocated, allocation.AuditKey, IndianTime.DateOf(utcNow));
            await ledger.PostAsync(book, [AllocationJournals.Allocate(book, receipt.OwningOfficeId, receipt.Carrier, document.Id, wish.Amount, head)], ct);
            settlement.Add(allocation);
            made.Add(allocation);
            await IntimateAsync(receipt, contract, document, wish.Amount, utcNow, ct);
        }

        return made;
    }

    /// <summary>What a realised cheque was meant for, as far as it is still owed and its money reaches: another payment may have come before.</summary>
    public async Task<IReadOnlyList<Allocation>> AllocateIntendedAsync(Receipt receipt, Contract contract, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. receipt.Intended.Select(i => i.DocumentId).Distinct()]), ct);
        var free = -book.Of(LedgerKey.Free(account, receipt.OwningOfficeId, receipt.Carrier));
        var wishes = new List<AllocationWish>();
        foreach (var intention in receipt.Intended)
        {
            var amount = ComponentAmounts.Common(free, ComponentAmounts.Common(intention.Amount, DocumentPosition.Of(book, intention.DocumentId).Owed));
            if (amount > Money.Zero)
            {
                wishes.Add(new(intention.DocumentId, amount));
                free -= amount;
            }
        }

        return wishes.Count == 0 ? [] : await AllocateAsync(receipt, contract, wishes, actor, utcNow, ct);
    }

    /// <summary>Says what a cheque in collection is meant for; the documents stay owed.</summary>
    /// <exception cref="RuleViolation">allocation.other-contract, ledger.amount, ledger.not-payable, ledger.more-than-owed, ledger.not-enough-money</exception>
    public async Task IntendAsync(Receipt receipt, Contract contract, IReadOnlyList<AllocationWish> wishes, CancellationToken ct)
    {
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. wishes.Select(w => w.Document).Distinct()]), ct);
        foreach (var wish in wishes)
        {
            var position = DocumentPosition.Of(book, wish.Document);
            RuleViolation.Unless(position.Document.Contract.Id == account.Id, "allocation.other-contract", $"{position.Document} belongs to another contract than the receipt.");
            RuleViolation.Unless(wish.Amount > Money.Zero, "ledger.amount", "An amount is more than nothing.");
            RuleViolation.Unless(position.Document.Kind is LedgerDocumentKind.Invoice or LedgerDocumentKind.DebitNote, "ledger.not-payable", "Money is allocated to invoices and debit notes.");
            RuleViolation.Unless(wish.Amount <= position.Owed, "ledger.more-than-owed", $"Only {position.Owed} is owed on {position.Document}.");
            receipt.Intend(position.Document, wish.Amount);
        }

        var missing = Money.Sum(wishes.Select(w => w.Amount)) - receipt.Amount;
        RuleViolation.Unless(missing <= Money.Zero, "ledger.not-enough-money", $"The cheque does not suffice: {missing} is missing.");
    }

    private async Task IntimateAsync(Receipt receipt, Contract contract, LedgerDocument document, Money amount, DateTime utcNow, CancellationToken ct)
    {
        if (!receipt.IsElsewhere)
        {
            return;
        }

        var intimation = await settlement.FindPreparedAsync(contract.Id, receipt.OwningOfficeId, contract.NodalOfficeId, ct);
        if (intimation is null)
        {
            intimation = Intimation.Prepare(contract, receipt.OwningOfficeId, contract.NodalOfficeId, utcNow);
            settlement.Add(intimation);
        }

        intimation.Include(receipt.Id, document, amount);
    }
}
