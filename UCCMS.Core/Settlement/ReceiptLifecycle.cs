using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Settlement.ReceiptAction;
using static UCCMS.Core.Settlement.ReceiptStatus;

namespace UCCMS.Core.Settlement;

/// <summary>Where a receipt stands; how much of it is free the ledger knows.</summary>
public enum ReceiptStatus
{
    /// <summary>The money is there; of a cheque, it is realised.</summary>
    Recorded,

    /// <summary>Recorded by mistake; its journal is reversed.</summary>
    Reversed,

    /// <summary>A cheque that was taken and is not realised: no money yet, and what it is for stays owed.</summary>
    InCollection,

    /// <summary>A cheque that came back unpaid before it was realised.</summary>
    ReturnedUnpaid,

    /// <summary>A cheque whose money the bank took back after it was realised.</summary>
    Dishonoured,
}

/// <summary>What is done to a receipt after it was recorded.</summary>
public enum ReceiptAction
{
    Realise,

    ReturnUnpaid,

    Dishonour,

    Reverse,
}

/// <summary>The moves of a receipt (letter of 24-12-2025, paragraph 2.4 I(i): a cheque is subject to realisation).</summary>
public static class ReceiptLifecycle
{
    public static readonly Lifecycle<ReceiptStatus, ReceiptAction> Table = new(
        new(InCollection, Realise, Recorded, Permissions.RealiseCheque),
        new(InCollection, ReturnUnpaid, ReturnedUnpaid, Permissions.RealiseCheque),
        new(Recorded, Dishonour, Dishonoured, Permissions.RealiseCheque),
        new(Recorded, Reverse, Reversed, Permissions.RecordReceipt),
        new(InCollection, Reverse, Reversed, Permissions.RecordReceipt));

    /// <summary>The bank's part, which the DDO of the office records.</summary>
    public static readonly Lifecycle<ReceiptStatus, ReceiptAction> OfCheque = new([.. Table.Moves.Where(m => m.Action != Reverse)]);
}
