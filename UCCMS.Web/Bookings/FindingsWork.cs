using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Bookings;

/// <summary>Open blocking findings in the booking location's queue of work: they stop its draft.</summary>
internal sealed class FindingsWork(FindingsQueries findings) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permissions.ResolveFindings) || await findings.BlockingAsync(actor.OfficeId, ct) is not { Count: > 0 } open)
        {
            return [];
        }

        var title = string.Create(CultureInfo.GetCultureInfo("en-IN"), $"{open.Count:N0} blocking findings on bookings");
        return [new WorkItem(title, "They stop the draft of their period.", open.SinceUtc, Due: null, Urls.Findings, "Resolve", Urls.Findings)];
    }
}
