using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Adjustments;

/// <summary>What a nodal office still has accounted although the bank called back its money.</summary>
public sealed class CalledBackWork(TakingBackQueries takingBack, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.NodalOffice || await takingBack.AtNodalAsync(actor.OfficeId, ct) is not { Count: > 0 } rows)
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return
        [
            .. from row in rows
               select new WorkItem(
                   $"{row.Amount} of {row.Number} is accounted, and was called back", $"{row.CustomerName}, contract {row.ContractNumber}", row.SinceUtc, at.Due(DeadlineKind.MiscTransaction, row.SinceUtc), Urls.MiscTransactions, "Take back", Urls.MiscTransactions),
        ];
    }
}
