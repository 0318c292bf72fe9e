using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement;

/// <summary>Intimations that an office has to send or accept, and its free money for which something is owed.</summary>
public sealed class SettlementWork(IntimationQueries intimations, ReceiptQueries receipts, OpenDocumentQueries open, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) =>
        actor.Role is Role.BookingLocation or Role.NodalOffice ? [.. await IntimationsAsync(actor, ct), .. await FreeAsync(actor, ct)] : [];

    // the counter sends, the nodal office accepts
    private async Task<IEnumerable<WorkItem>> IntimationsAsync(Actor actor, CancellationToken ct)
    {
        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        var status = actor.Role == Role.BookingLocation ? IntimationStatus.Prepared : IntimationStatus.Sent;
        return from i in await intimations.WaitingForAsync(actor.OfficeId, ct)
               where i.Status == status && i.SentBy != actor.PersonId
               let isPrepared = i.Status == IntimationStatus.Prepared
               select new WorkItem(
                   isPrepared ? $"Intimation of receipt to {i.ToOffice}" : $"{i.FromOffice} received money for you",
                   $"{i.CustomerName}, contract {i.ContractNumber}, {i.Amount}",
                   i.SinceUtc,
                   at.Due(DeadlineKind.Intimation, i.SinceUtc),
                   Urls.Intimation(i.Id),
                   isPrepared ? "Send" : "Accept",
                   Urls.Intimations);
    }

    // where the nodal office received it itself, it allocates; elsewhere the counter does
    private async Task<IEnumerable<WorkItem>> FreeAsync(Actor actor, CancellationToken ct)
    {
        var free = (await receipts.FreeAtAsync(actor.OfficeId, ct)).Where(r => r.IsElsewhere == (actor.Role == Role.BookingLocation)).ToList();
        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        var owing = await open.OwingAsync([.. free.Select(r => r.ContractId).Distinct()], ct);
        return from r in free
               where owing.Contains(r.ContractId)
               select new WorkItem($"{r.Free} of {r.CustomerName} is free", $"{ReceiptWords.NameOf(r.Mode, r.Reference)} of {IndianTime.Show(r.ReceivedOn)}, contract {r.ContractNumber}", r.RecordedAtUtc, at.Due(DeadlineKind.Allocation, r.RecordedAtUtc), Urls.Receipt(r.Id), "Allocate", Urls.Receipts);
    }
}
