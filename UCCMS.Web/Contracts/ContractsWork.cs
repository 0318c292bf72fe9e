using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Contracts;

/// <summary>Contracts that wait: for the approver to decide, for the nodal office to submit or correct.</summary>
public sealed class ContractsWork(ContractsQueries contracts) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.NodalOffice => Items(await contracts.ToSubmitAsync(actor.OfficeId, ct), "Submit"),
        Role.DivisionalOffice => Items(await contracts.AwaitingApprovalAsync(actor.OfficeId, ct), "Decide"),
        Role.CircleOffice =>
        [
            .. Items(await contracts.AwaitingApprovalAsync(actor.OfficeId, ct), "Decide"),
            .. Items(await contracts.DiscountsToApproveAsync(actor.OfficeId, ct), "Approve discount"),
        ],
        _ => [],
    };

    private static WorkItem[] Items(IEnumerable<WaitingContract> waiting, string act) =>
    [
        .. waiting.Select(w => new WorkItem(
            $"Contract {w.Contract.Number} of {w.Contract.CustomerName}",
            $"{ContractWords.Of(w.Contract.Facility)}, {w.Contract.NodalOffice}, {Words.Of(w.Contract.Status).ToLowerInvariant()}",
            w.SinceUtc,
            Due: null,
            Urls.Contract(w.Contract.Id),
            act,
            Urls.Contracts)),
    ];
}
