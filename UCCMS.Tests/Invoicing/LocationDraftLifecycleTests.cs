using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using static UCCMS.Core.Invoicing.LocationDraftAction;
using static UCCMS.Core.Invoicing.LocationDraftStatus;

namespace UCCMS.Tests.Invoicing;

public sealed class LocationDraftLifecycleTests
{
    private static readonly (LocationDraftStatus From, LocationDraftAction Action, LocationDraftStatus To, string Right)[] Allowed =
    [
        (Drafting, Submit, Submitted, Permissions.PrepareDraft),
        (Submitted, Endorse, Endorsed, Permissions.EndorseDraft),
        (Submitted, Return, Drafting, Permissions.EndorseDraft),
        (Endorsed, Accept, Accepted, Permissions.DecideDraft),
        (Endorsed, Return, Drafting, Permissions.DecideDraft),
        (Accepted, Invoice, Invoiced, Permissions.IssueInvoice),
    ];

    [Fact]
    public void Every_status_and_act_is_allowed_or_refused_as_listed()
    {
        foreach (var status in Enum.GetValues<LocationDraftStatus>())
        {
            foreach (var action in Enum.GetValues<LocationDraftAction>())
            {
                var listed = Allowed.Where(a => a.From == status && a.Action == action).ToArray();
                Assert.Equal(listed.Length == 1, LocationDraftLifecycle.Table.Allows(status, action));
                if (listed is [var move])
                {
                    Assert.Equal((move.To, move.Right), (LocationDraftLifecycle.Table.Next(status, action).To, LocationDraftLifecycle.Table.Next(status, action).Permission));
                }
            }
        }
    }
}
