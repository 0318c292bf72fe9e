using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Adjustments.TransferEntryAction;
using static UCCMS.Core.Adjustments.TransferEntryStatus;

namespace UCCMS.Core.Adjustments;

/// <summary>Where a transfer entry stands.</summary>
public enum TransferEntryStatus
{
    Draft,

    /// <summary>Waits for the maker of the Postal Accounts Office.</summary>
    Submitted,

    /// <summary>Waits for its checker.</summary>
    Verified,

    /// <summary>To be posted in APT by the DDO; its report goes to the location.</summary>
    Approved,

    /// <summary>Posted; on its way to the location.</summary>
    Posted,

    /// <summary>The location has taken it up.</summary>
    Acknowledged,

    /// <summary>The month of its accounts is over; or it needed no taking up.</summary>
    Closed,

    Rejected,

    /// <summary>The DDO took the draft back.</summary>
    Withdrawn,

    /// <summary>Undone by a reversing entry.</summary>
    Reversed,
}

/// <summary>What is done to a transfer entry.</summary>
public enum TransferEntryAction
{
    Submit,
    Verify,
    Approve,
    Return,
    Reject,
    Post,
    Acknowledge,
    Close,
    Withdraw,

    /// <summary>Within a minute, by who did it: submission, verification or approval is undone.</summary>
    Recall,

    /// <summary>The location's voucher was reversed: it is on its way again.</summary>
    Unacknowledge,

    /// <summary>By a posted reversing entry.</summary>
    Undo,
}

/// <summary>The moves of a transfer entry (SOP 4.D) and who may make them.</summary>
public static class TransferEntryLifecycle
{
    public static readonly Lifecycle<TransferEntryStatus, TransferEntryAction> Table = new(
        new(Draft, Submit, Submitted, Permissions.PrepareTransferEntry),
        new(Draft, Withdraw, Withdrawn, Permissions.PrepareTransferEntry),
        new(Submitted, Verify, Verified, Permissions.VerifyTransferEntry),
        new(Submitted, Return, Draft, Permissions.VerifyTransferEntry),
        new(Submitted, Reject, Rejected, Permissions.VerifyTransferEntry),
        new(Submitted, Recall, Draft, Permissions.PrepareTransferEntry),
        new(Verified, Approve, Approved, Permissions.ApproveTransferEntry),
        new(Verified, Return, Draft, Permissions.ApproveTransferEntry),
        new(Verified, Reject, Rejected, Permissions.ApproveTransferEntry),
        new(Verified, Recall, Submitted, Permissions.VerifyTransferEntry),
        new(Approved, TransferEntryAction.Post, Posted, Permissions.PrepareTransferEntry),
        new(Approved, Recall, Verified, Permissions.ApproveTransferEntry),
        new(Posted, Acknowledge, Acknowledged, Permissions.PostMiscTransaction),
        new(Posted, Close, Closed, Permissions.System),
        new(Posted, Undo, Reversed, Permissions.PrepareTransferEntry),
        new(Acknowledged, Unacknowledge, Posted, Permissions.PostMiscTransaction),
        new(Acknowledged, Close, Closed, Permissions.System),
        new(Closed, Undo, Reversed, Permissions.PrepareTransferEntry));
}
