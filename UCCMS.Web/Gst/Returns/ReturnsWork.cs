using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Gst.Returns;

/// <summary>
/// Returns that wait: months that are over, at the filing office; but where documents and return differ, at the Divisional
/// Office, which explains it unless the filing office has somebody else to do so.
/// </summary>
public sealed class ReturnsWork(ComplianceQueries compliance, ActorQueries clock) : IWorkSource
{
    private const int Months = 12;

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.BookingLocation or Role.DivisionalOffice))
        {
            return [];
        }

        var running = ReturnPeriod.Of(clock.Today);
        var board = await compliance.BoardAsync(ReturnPeriod.Of(running.From.AddMonths(-Months)), running.Previous, ct);
        var isFiler = actor.Role == Role.BookingLocation;
        return
        [
            .. from row in board.Rows
               where !isFiler || row.FilingOfficeId == actor.OfficeId
               from cell in row.Cells
               where cell.Status is ReturnStatus.Open or ReturnStatus.Ready or ReturnStatus.Late && cell.AwaitsExplanation != isFiler
               select Item(row, cell, isFiler),
        ];
    }

    private static WorkItem Item(BoardRow row, BoardCell cell, bool isFiler)
    {
        var act = !isFiler ? "Explain" : cell.IsPrepared ? "File" : "Prepare";
        var since = IndianTime.UtcOf(cell.Period.Next.From.ToDateTime(TimeOnly.MinValue));
        return new WorkItem(
            $"GSTR-1 of {row.Gstin} for {cell.Period}",
            $"{DocumentCount.Of(cell.Documents)}, tax {cell.Tax}{(cell.Status == ReturnStatus.Late ? ", late" : string.Empty)}",
            since,
            cell.DueOn,
            Urls.Return(row.Gstin, cell.Period),
            act,
            Urls.Returns);
    }
}
