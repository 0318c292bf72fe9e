using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Settlement.IntimationAction;
using static UCCMS.Core.Settlement.IntimationStatus;

namespace UCCMS.Core.Settlement;

/// <summary>Where an intimation of receipt stands.</summary>
public enum IntimationStatus
{
    /// <summary>Made with the receipt; more may be added. The other office cannot clear the documents yet.</summary>
    Prepared,

    /// <summary>On its way; waits for the other office.</summary>
    Sent,

    /// <summary>The other office has the money in its accounts and clears the documents.</summary>
    Accepted,

    /// <summary>Sent back; what it named stands on a new one.</summary>
    Returned,

    /// <summary>Nothing of it is left: its allocations were undone before it went, or the deposit it carried was reversed.</summary>
    Withdrawn,
}

/// <summary>What is done to an intimation.</summary>
public enum IntimationAction
{
    Send,
    Accept,
    Return,
    Withdraw,
}

/// <summary>The moves of an intimation of receipt (letter of 24-12-2025, paragraph 2.4 I(ii), II(ii)).</summary>
public static class IntimationLifecycle
{
    public static readonly Lifecycle<IntimationStatus, IntimationAction> Table = new(
        new(Prepared, Send, Sent, Permissions.SendIntimation),
        new(Prepared, Withdraw, Withdrawn, Permissions.AllocateReceipt),
        new(Sent, Accept, Accepted, Permissions.AcceptIntimation),
        new(Sent, Return, Returned, Permissions.AcceptIntimation),
        new(Sent, Withdraw, Withdrawn, Permissions.RecordReceipt));

    /// <summary>Those that a person makes on the intimation itself; it is withdrawn with what it carried.</summary>
    public static readonly Lifecycle<IntimationStatus, IntimationAction> ByHand = new([.. Table.Moves.Where(m => m.Action != Withdraw)]);
}
