using System.Globalization;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>Guarantees near their end, contracts without new credit, and limits that wait for their approver.</summary>
public sealed class CreditWork(CreditQueries credits, DeadlineQueries deadlines, TimeProvider time) : IWorkSource
{
    /// <summary>Days before its end from which a guarantee is in the queue.</summary>
    private const int FirstNotice = 60;

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var at = actor.IsSystem ? null : await deadlines.AtAsync(actor.OfficeId, ct);
        return actor.Role switch
        {
            Role.NodalOffice =>
            [
                .. (await credits.ExpiringAtAsync(actor.OfficeId, today.AddDays(FirstNotice), ct)).Select(g => Item(g, today)),
                .. (await credits.BlockedAtAsync(actor.OfficeId, ct)).Select(r => new WorkItem(
                    $"No new credit for {r.CustomerName}", $"Contract {r.ContractNumber}: {r.Standing.Sentence}", time.GetUtcNow().UtcDateTime, Due: null, Urls.CreditOf(r.Contract), "Look", Urls.Credit)),
            ],
            Role.DivisionalOffice or Role.CircleOffice =>
            [
                .. (await credits.ToDecideAsync(actor.OfficeId, ct)).Select(l => new WorkItem(
                    $"Credit limit of {l.CustomerName}", $"Contract {l.ContractNumber}, {l.Amount} from {IndianTime.Show(l.From)}", l.ProposedAtUtc, at?.Due(DeadlineKind.ApproveContract, l.ProposedAtUtc), Urls.CreditOf(l.Contract), "Decide", Urls.Credit)),
            ],
            _ => [],
        };
    }

    // the notice changes its tone at sixty, thirty and seven days, and when the guarantee is over
    private static WorkItem Item(GuaranteeRow row, DateOnly today)
    {
        var (guarantee, left) = (row.Guarantee, row.Guarantee.To.DayNumber - today.DayNumber);
        var state = left switch
        {
            < 0 => "has expired",
            <= 7 => "ends within seven days",
            <= 30 => "ends within thirty days",
            _ => "ends within sixty days",
        };
        var since = left < 0 ? guarantee.To.AddDays(1) : guarantee.To.AddDays(left <= 7 ? -7 : left <= 30 ? -30 : -FirstNotice);
        return new(
            $"Guarantee of {row.CustomerName} {state}",
            string.Create(CultureInfo.InvariantCulture, $"{guarantee.Number}, {guarantee.Bank}, {guarantee.Amount}, until {IndianTime.Show(guarantee.To)}"),
            IndianTime.UtcOf(since.ToDateTime(default)),
            guarantee.To,
            Urls.Guarantee(guarantee.Id),
            left < 0 ? "Extend or claim" : "Extend",
            Urls.Credit);
    }
}
