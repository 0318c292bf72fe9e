using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>A document that a cheque is meant for. It stays owed until the cheque is realised (letter of 24-12-2025, paragraph 2.4 I(i)).</summary>
public sealed class ChequeIntention
{
    private ChequeIntention()
    {
    }

    public int Position { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    internal static ChequeIntention Of(int position, LedgerDocument document, Money amount) =>
        new() { Position = position, DocumentId = document.Id, DocumentNumber = document.Number, Amount = amount };
}
