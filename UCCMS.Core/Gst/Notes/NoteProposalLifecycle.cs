using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Gst.Notes.NoteProposalAction;
using static UCCMS.Core.Gst.Notes.NoteProposalStatus;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Where a proposal of notes stands.</summary>
public enum NoteProposalStatus
{
    /// <summary>Waits for a second person.</summary>
    AwaitingApproval,

    /// <summary>Approved: its notes are out, all of them.</summary>
    Issued,

    /// <summary>The second person refused it.</summary>
    Rejected,

    /// <summary>Who prepared it took it back.</summary>
    Withdrawn,
}

/// <summary>What is done to a proposal.</summary>
public enum NoteProposalAction
{
    Approve,
    Reject,
    Withdraw,
}

/// <summary>The moves of a proposal of notes, and who may make them.</summary>
public static class NoteProposalLifecycle
{
    public static readonly Lifecycle<NoteProposalStatus, NoteProposalAction> Table = new(
        new(AwaitingApproval, Approve, Issued, Permissions.ApproveNote),
        new(AwaitingApproval, Reject, Rejected, Permissions.ApproveNote),
        new(AwaitingApproval, Withdraw, Withdrawn, Permissions.PrepareNote));
}
