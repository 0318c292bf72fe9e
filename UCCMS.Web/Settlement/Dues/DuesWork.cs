using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Data.Settlement.Dues;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Dues;

/// <summary>Customers of a nodal office whose bills are overdue.</summary>
public sealed class DuesWork(DuesQueries dues, TimeProvider time) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role != Role.NodalOffice ? [] :
    [
        .. (await dues.OverdueAtAsync(actor.OfficeId, ct)).Select(c => new WorkItem(
            $"{c.CustomerName} owes {c.Overdue} overdue", $"Contract {c.Number}, oldest {DueAges.NameOf(c.Oldest).ToLowerInvariant()}", time.GetUtcNow().UtcDateTime, Due: null, Urls.DueBillsOf(c.Contract), "Remind", Urls.Dues)),
    ];
}
