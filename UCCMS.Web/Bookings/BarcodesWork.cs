using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Bookings;

/// <summary>Barcode requests that wait for the head of the division or circle.</summary>
public sealed class BarcodesWork(BarcodesQueries barcodes, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permissions.ApproveBarcodes) || actor.IsSystem)
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return
        [
            .. from r in await barcodes.AwaitingApprovalAsync(actor.OfficeId, ct)
               select new WorkItem(
                   $"Barcode request {r.Number} of {r.CustomerName}",
                   $"{IndianNumber.Format(r.Quantity)} barcodes, {r.Product}, contract {r.ContractNumber}, {r.OfficeName}",
                   r.RequestedAtUtc,
                   at.Due(DeadlineKind.ApproveBarcodes, r.RequestedAtUtc),
                   Urls.BarcodeRequestOf(r.Id),
                   "Decide",
                   Urls.BarcodeRequests),
        ];
    }
}
