using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Money of a receipt that a document took, in full or in part, and perhaps gave back.</summary>
public sealed class Allocation : IVersioned, IAuditedDocument, IOfficeOwned
{
    private const int MostNamed = 10;

    private Allocation()
    {
    }

    public AllocationId Id { get; private set; }

    public ReceiptId ReceiptId { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    public bool IsUndone { get; private set; }

    /// <summary>The office that received the money.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string MadeBy { get; private set; } = string.Empty;

    public string MadeByName { get; private set; } = string.Empty;

    public DateTime MadeAtUtc { get; private set; }

    public string? UndoneBy { get; private set; }

    public DateTime? UndoneAtUtc { get; private set; }

    public string? UndoReason { get; private set; }

    /// <summary>Undone because the bank took the money back; the journal of that took it off the document.</summary>
    public bool IsCalledBack { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"allocation/{Id.Value}";

    public string AuditTitle => $"{Amount} allocated to {DocumentNumber}";

    public static Allocation Of(Receipt receipt, LedgerDocument document, Money amount, Actor actor, DateTime utcNow) => new()
    {
        Id = AllocationId.New(),
        ReceiptId = receipt.Id,
        DocumentId = document.Id,
        DocumentNumber = document.Number,
        Amount = amount,
        OwningOfficeId = receipt.OwningOfficeId,
        NodalOfficeId = receipt.NodalOfficeId,
        MadeBy = actor.PersonId,
        MadeByName = actor.Name,
        MadeAtUtc = utcNow,
    };

    /// <summary>What these are for, as the history says it.</summary>
    public static string NamesOf(IReadOnlyList<Allocation> made) => made.Count > MostNamed ? $"{made.Count} documents" : string.Join(", ", made.Select(a => a.DocumentNumber));

    /// <exception cref="RuleViolation">allocation.undone, allocation.reason</exception>
    public void Undo(Actor actor, string reason, DateTime utcNow)
    {
        RuleViolation.Unless(!IsUndone, "allocation.undone", $"This allocation to {DocumentNumber} was undone already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "allocation.reason", "Say why it is undone.", nameof(UndoReason));
        (IsUndone, UndoneBy, UndoneAtUtc, UndoReason) = (true, actor.PersonId, utcNow, reason.Trim());
    }

    /// <summary>The bank took the money back; the document is owed again.</summary>
    /// <exception cref="RuleViolation">allocation.undone</exception>
    public void CallBack(Actor actor, string reason, DateTime utcNow)
    {
        Undo(actor, reason, utcNow);
        IsCalledBack = true;
    }
}

/// <summary>What is to be allocated.</summary>
/// <param name="Document">An invoice or debit note in the ledger.</param>
/// <param name="Amount">All that is owed on it, or less.</param>
public sealed record AllocationWish(LedgerDocumentId Document, Money Amount);
