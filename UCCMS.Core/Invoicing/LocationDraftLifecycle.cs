using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Invoicing.LocationDraftAction;
using static UCCMS.Core.Invoicing.LocationDraftStatus;

namespace UCCMS.Core.Invoicing;

/// <summary>Where a location's draft stands (SOP 4.A). Returned is an act, not a status: the draft is Drafting again.</summary>
public enum LocationDraftStatus
{
    Drafting,
    Submitted,
    Endorsed,
    Accepted,
    Invoiced,
}

/// <summary>What is done to a draft.</summary>
public enum LocationDraftAction
{
    Submit,
    Endorse,
    Return,
    Accept,
    Invoice,
}

/// <summary>The moves of a location's draft, and who may make them.</summary>
public static class LocationDraftLifecycle
{
    public static readonly Lifecycle<LocationDraftStatus, LocationDraftAction> Table = new(
        new(Drafting, Submit, Submitted, Permissions.PrepareDraft),
        new(Submitted, Endorse, Endorsed, Permissions.EndorseDraft),
        new(Submitted, Return, Drafting, Permissions.EndorseDraft),
        new(Endorsed, Accept, Accepted, Permissions.DecideDraft),
        new(Endorsed, Return, Drafting, Permissions.DecideDraft),
        new(Accepted, Invoice, Invoiced, Permissions.IssueInvoice));
}
