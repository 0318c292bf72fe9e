using UCCMS.Core.Adjustments;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Adjustments;

/// <summary>Tickets to CEPT: to be raised by the nodal office, to be answered by CEPT.</summary>
public sealed class CeptWork(CeptTicketQueries tickets, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.NodalOffice => await ItemsAsync(actor, await tickets.WaitingAsync([CeptTicketStatus.Draft, CeptTicketStatus.Rejected], ct), t => t.Status == CeptTicketStatus.Draft ? "Raise" : "Raise again"),
        Role.CeptSupport => await ItemsAsync(actor, await tickets.WaitingAsync([CeptTicketStatus.Raised], ct), _ => "Answer"),
        _ => [],
    };

    private async Task<IReadOnlyList<WorkItem>> ItemsAsync(Actor actor, IEnumerable<CeptTicketRow> rows, Func<CeptTicketRow, string> act)
    {
        var at = await deadlines.AtAsync(actor.OfficeId);
        return
        [
            .. from t in rows
               let since = CeptTicket.WaitsSince(t.PreparedAtUtc, t.Status == CeptTicketStatus.Raised ? t.RaisedOn : t.AnsweredOn)
               select new WorkItem($"Ticket to CEPT for {t.CustomerName}", $"{string.Join(", ", t.Asks.Select(HeadWords.Of))}, contract {t.ContractNumber}{(t.Reference is { } reference ? $", {reference}" : string.Empty)}", since, at.Due(DeadlineKind.CeptTicket, since), Urls.CeptTicket(t.Id), act(t), Urls.CeptTickets),
        ];
    }
}
