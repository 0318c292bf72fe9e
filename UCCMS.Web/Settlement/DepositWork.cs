using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement;

/// <summary>Deposits of a nodal office that did not suffice on a billing date.</summary>
public sealed class DepositWork(DepositQueries deposits) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) =>
        actor.Role == Role.NodalOffice ? [.. (await deposits.ShortAtAsync(actor.OfficeId, ct)).Select(Item)] : [];

    private static WorkItem Item(ShortSettlement row) => new(
        $"Deposit of {row.CustomerName} does not suffice",
        string.Create(CultureInfo.InvariantCulture, $"Contract {row.ContractNumber}: {row.Documents} {(row.Documents == 1 ? "document" : "documents")} of {IndianTime.Show(row.BillingDate)}, {row.Waiting}, {(row.Documents == 1 ? "waits" : "wait")} for money"),
        IndianTime.UtcOf(row.Since.ToDateTime(default)),
        row.BillingDate,
        Urls.DepositsOf(row.ContractNumber),
        "Ask for money",
        Urls.Deposits);
}
