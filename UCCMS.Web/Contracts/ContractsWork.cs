using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Contracts;

/// <summary>Contracts that wait: for the approver to decide, for the nodal office to submit or correct.</summary>
public sealed class ContractsWork(ContractsQueries contracts, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.NodalOffice => await ItemsAsync(await contracts.ToSubmitAsync(actor.OfficeId, ct), actor, "Submit"),
        Role.DivisionalOffice => await ItemsAsync(await contracts.AwaitingApprovalAsync(actor.OfficeId, ct), actor, "Decide"),
        Role.CircleOffice =>
        [
            .. await ItemsAsync(await contracts.AwaitingApprovalAsync(actor.OfficeId, ct), actor, "Decide"),
            .. await ItemsAsync(await contracts.DiscountsToApproveAsync(actor.OfficeId, ct), actor, "Approve discount"),
        ],
        _ => [],
    };

    private async Task<WorkItem[]> ItemsAsync(IReadOnlyList<WaitingContract> waiting, Actor actor, string act)
    {
        var at = await deadlines.AtAsync(actor.OfficeId);
        return
        [
            .. waiting.Select(w => new WorkItem(
                $"Contract {w.Contract.Number} of {w.Contract.CustomerName}",
                $"{ContractWords.Of(w.Contract.Facility)}, {w.Contract.NodalOffice}, {Words.Of(w.Contract.Status).ToLowerInvariant()}",
                w.SinceUtc,
                at.Due(DeadlineKind.ApproveContract, w.SinceUtc),
                Urls.Contract(w.Contract.Id),
                act,
                Urls.Contracts)),
        ];
    }
}
