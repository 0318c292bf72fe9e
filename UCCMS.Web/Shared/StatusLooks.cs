using UCCMS.Core.Shared;

namespace UCCMS.Web.Shared;

/// <summary>How a state looks: its words, its tone (neutral, info, gold, good, bad) and its icon.</summary>
public sealed record StatusLook(string Words, string Tone, string Icon);

/// <summary>The one map from every status to words, colour and icon. Colour never stands alone.</summary>
public static class StatusLooks
{
    private static readonly Dictionary<string, (string Tone, string Icon)> Map = new(StringComparer.Ordinal)
    {
        ["Filed"] = ("good", "lock"),
        ["Ready"] = ("info", "check"),
        ["Late"] = ("bad", "warning"),
        ["NotReflected"] = ("bad", "warning"),
        ["Differs"] = ("gold", "warning"),
        ["OnlyInElekha"] = ("gold", "warning"),
        ["NoDocuments"] = ("neutral", "minus"),
        ["Drafting"] = ("neutral", "pen"),
        ["Prepared"] = ("info", "merge"),
        ["Invoiced"] = ("good", "invoice"),
        ["Requested"] = ("gold", "clock"),
        ["Partly"] = ("gold", "warning"),
        ["Unmatched"] = ("bad", "warning"),
        ["Receipt"] = ("good", "money"),
        ["NotOurs"] = ("neutral", "minus"),
        ["Match"] = ("good", "check"),
        ["Mismatch"] = ("gold", "warning"),
        ["Missing"] = ("bad", "warning"),
        ["Extra"] = ("bad", "warning"),
        ["Draft"] = ("neutral", "pen"),
        ["Open"] = ("gold", "clock"),
        ["Pending"] = ("gold", "clock"),
        ["Waiting"] = ("gold", "clock"),
        ["AwaitingApproval"] = ("gold", "clock"),
        ["Submitted"] = ("info", "send"),
        ["HandedOver"] = ("info", "send"),
        ["Sent"] = ("info", "send"),
        ["Sending"] = ("info", "refresh"),
        ["NoAddress"] = ("gold", "warning"),
        ["Overdue"] = ("bad", "warning"),
        ["Muted"] = ("neutral", "minus"),
        ["Seen"] = ("info", "check"),
        ["Endorsed"] = ("info", "check"),
        ["Verified"] = ("info", "check"),
        ["Running"] = ("info", "refresh"),
        ["Finished"] = ("good", "check"),
        ["SetAside"] = ("gold", "warning"),
        ["Paused"] = ("gold", "minus"),
        ["Loading"] = ("info", "refresh"),
        ["Accepted"] = ("good", "check"),
        ["Approved"] = ("good", "check"),
        ["Active"] = ("good", "check"),
        ["Consolidated"] = ("good", "merge"),
        ["Issued"] = ("good", "invoice"),
        ["CorrectedByNotes"] = ("good", "invoice"),
        ["NotApplicable"] = ("neutral", "check"),
        ["Declared"] = ("info", "check"),
        ["ImsAccepted"] = ("good", "check"),
        ["ImsRejected"] = ("bad", "cross"),
        ["Resolved"] = ("good", "check"),
        ["Completed"] = ("good", "check"),
        ["Committed"] = ("good", "check"),
        ["Booked"] = ("good", "check"),
        ["Loaded"] = ("good", "check"),
        ["Excluded"] = ("neutral", "cross"),
        ["AcceptedAsIs"] = ("good", "check"),
        ["MovedToCustomer"] = ("info", "send"),
        ["Corrected"] = ("good", "pen"),
        ["NoLongerApplies"] = ("neutral", "check"),
        ["Answered"] = ("good", "check"),
        ["Declined"] = ("bad", "cross"),
        ["Blocking"] = ("bad", "warning"),
        ["Warning"] = ("gold", "warning"),
        ["Imported"] = ("good", "check"),
        ["Delivered"] = ("good", "check"),
        ["Done"] = ("good", "check"),
        ["Posted"] = ("good", "check"),
        ["InCollection"] = ("gold", "clock"),
        ["ReturnedUnpaid"] = ("bad", "back"),
        ["Dishonoured"] = ("bad", "cross"),
        ["AwaitingCertificate"] = ("gold", "clock"),
        ["Certified"] = ("good", "check"),
        ["Matched"] = ("good", "check"),
        ["Recorded"] = ("info", "check"),
        ["Proposed"] = ("gold", "clock"),
        ["SetAgainst"] = ("good", "check"),
        ["Reversed"] = ("neutral", "back"),
        ["TakenUp"] = ("good", "check"),
        ["Raised"] = ("info", "send"),
        ["Acknowledged"] = ("good", "check"),
        ["Paid"] = ("good", "money"),
        ["Closed"] = ("neutral", "lock"),
        ["Ended"] = ("neutral", "lock"),
        ["Expired"] = ("neutral", "clock"),
        ["Returned"] = ("gold", "back"),
        ["Rejected"] = ("bad", "cross"),
        ["Refused"] = ("bad", "cross"),
        ["Denied"] = ("bad", "lock"),
        ["Failed"] = ("bad", "warning"),
        ["Cancelled"] = ("neutral", "cross"),
        ["Withdrawn"] = ("neutral", "cross"),
        ["Terminated"] = ("bad", "cross"),
        ["Suspended"] = ("bad", "warning"),
        ["Locked"] = ("bad", "lock"),
    };

    public static StatusLook Of(Enum status) => Of(status.ToString());

    /// <summary>A name the map does not know is neutral: a word with an icon all the same.</summary>
    public static StatusLook Of(string status)
    {
        var (tone, icon) = Map.GetValueOrDefault(status, ("neutral", "info"));
        return new StatusLook(Core.Shared.Words.Of(status), tone, icon);
    }
}
