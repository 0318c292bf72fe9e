using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Settlement.Cheques;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Cheques;

/// <summary>Cheques whose fate at the bank the DDO records, and revenue that comes back because a cheque was dishonoured after apportionment.</summary>
public sealed class ChequesWork(ChequeQueries cheques, TakingBackQueries takingBack) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role == Role.Ddo
        ? [.. (await cheques.WaitingAsync(ct)).Select(Item), .. (await takingBack.WaitingAsync(ct)).Select(Item)]
        : [];

    private static WorkItem Item(ChequeRow row) => new(
        $"Cheque {row.Number} of {row.CustomerName}",
        $"{row.Amount}, {row.Bank}, taken {IndianTime.Show(row.TakenOn)} at {row.OfficeName}",
        row.RecordedAtUtc,
        Due: null,
        Urls.Receipt(row.Id),
        "Realised?",
        Urls.Cheques);

    private static WorkItem Item(TakingBackRow row) => new(
        $"Revenue of {row.Number} goes back to {row.NodalName}",
        $"{row.Amount}, {row.CustomerName}: the cheque was dishonoured after apportionment",
        IndianTime.UtcOf(row.Date.ToDateTime(default)),
        Due: null,
        Urls.TakingBack,
        "Take back",
        Urls.TransferEntries);
}
