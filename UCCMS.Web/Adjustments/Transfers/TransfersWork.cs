using System.Globalization;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Deadlines;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Transfer entries that wait for the DDO or for the Postal Accounts Office, as piles of one month each: they are decided together.</summary>
public sealed class TransfersWork(TransferWorkQueries work, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        var piles = actor.Role switch
        {
            Role.Ddo => await work.OfDdoAsync(actor.OfficeId, ct),
            Role.Pao => await work.OfPaoAsync(actor.OfficeId, actor.PersonId, ct),
            _ => [],
        };
        if (piles.Count == 0)
        {
            return [];
        }

        // the step has its own time, and the whole apportionment is to be complete by the twentieth
        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return [.. piles.Select(p => ItemOf(p, Earlier(at.Due(KindOf(p.Status), p.SinceUtc), at.Due(DeadlineKind.Apportionment, p.SinceUtc))))];
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DeadlineKind KindOf(TransferEntryStatus status) => status switch
    {
        TransferEntryStatus.Draft => DeadlineKind.TransferProposal,
        TransferEntryStatus.Submitted => DeadlineKind.PaoVerify,
        TransferEntryStatus.Verified => DeadlineKind.PaoApprove,
        _ => DeadlineKind.TransferPosting,
    };

    private static WorkItem ItemOf(TransferPile pile, DateOnly due)
    {
        var first = new DateOnly(pile.Year, pile.Month, 1);
        var month = first.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        var count = pile.Count == 1 ? "One transfer entry" : $"{IndianNumber.Format(pile.Count)} transfer entries";
        return new(
            $"{count}{(pile.IsReturned ? ", returned," : string.Empty)} of {month}",
            $"{pile.Total}, {pile.DdoName}",
            pile.SinceUtc,
            due,
            Urls.TransferEntriesOf(pile.Status, first, first.AddMonths(1).AddDays(-1)),
            ActOf(pile),
            Urls.TransferEntries);
    }

    private static string ActOf(TransferPile pile) => pile.Status switch
    {
        TransferEntryStatus.Draft => pile.IsReturned ? "Correct" : "Submit",
        TransferEntryStatus.Submitted => "Verify",
        TransferEntryStatus.Verified => "Approve",
        _ => "Post",
    };
}
