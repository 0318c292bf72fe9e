using System.Globalization;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>Guarantees near their end, contracts without new credit, and limits that wait for their approver.</summary>
public sealed class CreditWork(CreditQueries credits, DeadlineQueries deadlines, TimeProvider time) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var at = actor.IsSystem ? null : await deadlines.AtAsync(actor.OfficeId, ct);
        return actor.Role switch
        {
            Role.NodalOffice =>
            [
                .. (await credits.ExpiringAtAsync(actor.OfficeId, today.AddDays(GuaranteeStage.First), ct)).Select(g => Item(g, today)),
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

    private static WorkItem Item(GuaranteeRow row, DateOnly today)
    {
        var guarantee = row.Guarantee;
        var stage = GuaranteeStage.Of(guarantee.To, today)!;
        return new(
            $"Guarantee of {row.CustomerName} {stage.Text}",
            string.Create(CultureInfo.InvariantCulture, $"{guarantee.Number}, {guarantee.Bank}, {guarantee.Amount}, until {IndianTime.Show(guarantee.To)}"),
            IndianTime.UtcOf(stage.Since(guarantee.To).ToDateTime(default)),
            guarantee.To,
            Urls.Guarantee(guarantee.Id),
            stage.IsExpired ? "Extend or claim" : "Extend",
            Urls.Credit);
    }
}
