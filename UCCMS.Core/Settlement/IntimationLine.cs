using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Money of one receipt for one document, or for the deposit, on an intimation.</summary>
public sealed class IntimationLine
{
    private IntimationLine()
    {
    }

    public int Position { get; private set; }

    public ReceiptId ReceiptId { get; private set; }

    /// <summary>None for money of a deposit.</summary>
    public LedgerDocumentId? DocumentId { get; private set; }

    public string? DocumentNumber { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>What the books hold free money of a deposit under where it lies; none with a document.</summary>
    public CarrierId? HeldUnder { get; private set; }

    internal static IntimationLine OfDocument(int position, ReceiptId receipt, LedgerDocumentId document, string number, Money amount) =>
        new() { Position = position, ReceiptId = receipt, DocumentId = document, DocumentNumber = number, Amount = amount };

    internal static IntimationLine OfMoney(int position, ReceiptId receipt, CarrierId heldUnder, Money amount) =>
        new() { Position = position, ReceiptId = receipt, HeldUnder = heldUnder, Amount = amount };

    internal void Change(Money amount) => Amount = amount;
}
