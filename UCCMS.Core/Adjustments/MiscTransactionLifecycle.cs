using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Adjustments.MiscTransactionAction;
using static UCCMS.Core.Adjustments.MiscTransactionStatus;

namespace UCCMS.Core.Adjustments;

/// <summary>Where a misc. transaction stands.</summary>
public enum MiscTransactionStatus
{
    /// <summary>Computed; to be posted in APT.</summary>
    Draft,

    /// <summary>Posted in APT, and in the books on the voucher's date.</summary>
    Posted,

    /// <summary>Undone by another voucher.</summary>
    Reversed,

    /// <summary>Never posted: what it rested on has changed.</summary>
    Withdrawn,
}

/// <summary>What is done to a misc. transaction.</summary>
public enum MiscTransactionAction
{
    Post,
    Reverse,
    Withdraw,
}

/// <summary>Why a misc. transaction is posted.</summary>
public enum MiscTransactionReason
{
    /// <summary>SOP 4.B: the documents of an Advance customer come to more than APT settled.</summary>
    AptDifference,

    /// <summary>SOP 4.C: the whole documents of a BNPL customer, which APT cannot clear.</summary>
    BnplSettlement,

    /// <summary>SOP 4.D: the location takes up what a transfer entry sent.</summary>
    TransferReceived,

    /// <summary>The bank called back money of documents that the office has accounted: it takes them out of its accounts again.</summary>
    CalledBack,
}

/// <summary>The moves of a misc. transaction.</summary>
public static class MiscTransactionLifecycle
{
    public static readonly Lifecycle<MiscTransactionStatus, MiscTransactionAction> Table = new(
        new(Draft, MiscTransactionAction.Post, Posted, Permissions.PostMiscTransaction),
        new(Draft, Withdraw, Withdrawn, Permissions.PostMiscTransaction),
        new(Posted, Reverse, Reversed, Permissions.PostMiscTransaction));
}
