using UCCMS.Core.Organisation;

namespace UCCMS.Web.Workspaces;

/// <summary>What will stand in the queue of a role, said while nothing does.</summary>
internal static class WaitingWords
{
    public static string Of(Role role) => role switch
    {
        Role.BookingLocation => "Findings to resolve, drafts to prepare and drafts that came back appear here as soon as bookings are imported or the nodal office hands over an APT invoice.",
        Role.NodalOffice => "Drafts that the locations submitted, contracts that came back and consolidations to issue appear here.",
        Role.Ddo => "Transfer entries to prepare and to post, cheques to realise, refunds and journals appear here.",
        Role.Pao => "Transfer entries that DDOs submitted and revenue that is not in e-Lekha appear here.",
        Role.DivisionalOffice => "Drafts to endorse, contracts to approve and missing locations to decide appear here.",
        Role.RegionalOffice => "Work of the divisions below that has stood longer than its due date appears here.",
        Role.CircleOffice => "CAF and NAF contracts and rate exceptions to approve appear here.",
        Role.Directorate => "Work of the circles that has stood longer than its due date appears here.",
        Role.CeptSupport => "Tickets that offices raised about bills of APT appear here.",
        Role.Administrator => "States that need a GST registration, people without a post and divisions without a DDO appear here. The links on the left lead to people, offices and settings.",
        Role.Auditor => "You see everything and change nothing, so nothing is assigned to you.",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
