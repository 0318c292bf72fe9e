using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Adjustments.CeptTicketAction;
using static UCCMS.Core.Adjustments.CeptTicketStatus;

namespace UCCMS.Core.Adjustments;

/// <summary>What CEPT is asked for (SOP 4.B, 4.C).</summary>
public enum CeptAskKind
{
    /// <summary>4.B: bring the customer's balance in APT to what the deposit really is.</summary>
    UpdateBalance,

    /// <summary>4.C: mark the invoice of APT as settled.</summary>
    MarkSettled,

    /// <summary>4.C: give the credit limit free again.</summary>
    ResetCreditLimit,
}

/// <summary>Where a ticket to CEPT stands.</summary>
public enum CeptTicketStatus
{
    /// <summary>Composed; to be raised at the help desk.</summary>
    Draft,

    /// <summary>Open at CEPT under its reference.</summary>
    Raised,

    /// <summary>CEPT has done it, as its answer or the next balances of APT say.</summary>
    Resolved,

    Rejected,
}

/// <summary>What is done to a ticket.</summary>
public enum CeptTicketAction
{
    Raise,
    Resolve,
    Reject,

    /// <summary>By the program: balances of APT still show the old state.</summary>
    Reopen,
}

/// <summary>The moves of a ticket to CEPT.</summary>
public static class CeptTicketLifecycle
{
    public static readonly Lifecycle<CeptTicketStatus, CeptTicketAction> Table = new(
        new(Draft, Raise, Raised, Permissions.RaiseCeptTicket),
        new(Raised, Resolve, Resolved, Permissions.AnswerCeptTicket),
        new(Raised, Reject, Rejected, Permissions.AnswerCeptTicket),
        new(Rejected, Raise, Raised, Permissions.RaiseCeptTicket),
        new(Resolved, Reopen, Raised, Permissions.CheckAptBalances));
}
