using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Data.Adjustments;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Adjustments;

/// <summary>Tickets to CEPT: to be raised by the nodal office, to be answered by CEPT.</summary>
public sealed class CeptWork(CeptTicketQueries tickets) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.NodalOffice => Items(await tickets.WaitingAsync([CeptTicketStatus.Draft, CeptTicketStatus.Rejected], ct), t => t.Status == CeptTicketStatus.Draft ? "Raise" : "Raise again"),
        Role.CeptSupport => Items(await tickets.WaitingAsync([CeptTicketStatus.Raised], ct), _ => "Answer"),
        _ => [],
    };

    private static IReadOnlyList<WorkItem> Items(IEnumerable<CeptTicketRow> rows, Func<CeptTicketRow, string> act) =>
    [
        .. from t in rows
           select new WorkItem($"Ticket to CEPT for {t.CustomerName}", $"{string.Join(", ", t.Asks.Select(HeadWords.Of))}, contract {t.ContractNumber}{(t.Reference is { } reference ? $", {reference}" : string.Empty)}", t.PreparedAtUtc, Due: null, Urls.CeptTicket(t.Id), act(t), Urls.CeptTickets),
    ];
}
