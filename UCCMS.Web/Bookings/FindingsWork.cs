using System.Globalization;
using UCCMS.Core.Bookings;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Bookings;

/// <summary>In the booking location's queue of work: open blocking findings, which stop its draft, and questions of other offices.</summary>
internal sealed class FindingsWork(FindingsQueries findings, FindingScreenQueries screen, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permissions.ResolveFindings))
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        var items = (await screen.QuestionsAsync(actor.OfficeId, ct))
            .Select(q => new WorkItem($"{q.AskedBy} asks about a booking of yours", $"{Words.Of(q.Code)}: {q.Question}", q.AskedAtUtc, at.Due(DeadlineKind.Finding, q.AskedAtUtc), Urls.Finding(q.Finding, FindingState.Asked), "Answer", Urls.Findings)).ToList();
        if (await findings.BlockingAsync(actor.OfficeId, ct) is { Count: > 0 } open)
        {
            var title = string.Create(CultureInfo.GetCultureInfo("en-IN"), $"{open.Count:N0} blocking findings on bookings");
            items.Add(new WorkItem(title, "They stop the draft of their period.", open.SinceUtc, at.Due(DeadlineKind.Finding, open.SinceUtc), Urls.Findings, "Resolve", Urls.Findings));
        }

        return items;
    }
}
