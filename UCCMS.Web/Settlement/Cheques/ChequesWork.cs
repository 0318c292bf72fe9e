using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement.Cheques;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Cheques;

/// <summary>Cheques whose fate at the bank the DDO records, and revenue that comes back because a cheque was dishonoured after apportionment.</summary>
public sealed class ChequesWork(ChequeQueries cheques, TakingBackQueries takingBack, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Ddo)
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return
        [
            .. (await cheques.WaitingAsync(ct)).Select(c => Item(c, at.Due(DeadlineKind.Cheque, c.RecordedAtUtc))),
            .. (await takingBack.WaitingAsync(ct)).Select(t => Item(t, at.Due(DeadlineKind.TransferProposal, IndianTime.UtcOf(t.Date.ToDateTime(default))))),
        ];
    }

    private static WorkItem Item(ChequeRow row, DateOnly due) => new(
        $"Cheque {row.Number} of {row.CustomerName}",
        $"{row.Amount}, {row.Bank}, taken {IndianTime.Show(row.TakenOn)} at {row.OfficeName}",
        row.RecordedAtUtc,
        due,
        Urls.Receipt(row.Id),
        "Realised?",
        Urls.Cheques);

    private static WorkItem Item(TakingBackRow row, DateOnly due) => new(
        $"Revenue of {row.Number} goes back to {row.NodalName}",
        $"{row.Amount}, {row.CustomerName}: the cheque was dishonoured after apportionment",
        IndianTime.UtcOf(row.Date.ToDateTime(default)),
        due,
        Urls.TakingBack,
        "Take back",
        Urls.TransferEntries);
}
