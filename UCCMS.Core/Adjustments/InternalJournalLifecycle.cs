using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Adjustments.InternalJournalAction;
using static UCCMS.Core.Adjustments.InternalJournalStatus;

namespace UCCMS.Core.Adjustments;

/// <summary>Where an internal journal stands.</summary>
public enum InternalJournalStatus
{
    Draft,

    /// <summary>On its way to the location.</summary>
    Posted,

    /// <summary>In the location's accounts.</summary>
    TakenUp,

    Withdrawn,

    Reversed,
}

/// <summary>What is done to an internal journal.</summary>
public enum InternalJournalAction
{
    Post,
    TakeUp,
    Withdraw,
    Reverse,
}

/// <summary>The moves of an internal journal.</summary>
public static class InternalJournalLifecycle
{
    public static readonly Lifecycle<InternalJournalStatus, InternalJournalAction> Table = new(
        new(Draft, InternalJournalAction.Post, Posted, Permissions.PostInternalJournal),
        new(Draft, Withdraw, Withdrawn, Permissions.PostInternalJournal),
        new(Posted, TakeUp, TakenUp, Permissions.TakeUpRevenue),
        new(Posted, Reverse, Reversed, Permissions.PostInternalJournal));
}
