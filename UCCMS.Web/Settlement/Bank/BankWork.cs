using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>Bank lines of an office about which nobody decided yet; the counter that takes the money clears them.</summary>
public sealed class BankWork(BankQueries bank, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.BookingLocation)
        {
            return [];
        }

        var (count, since) = await bank.OpenAsync(actor.OfficeId, ct);
        return count == 0
            ? []
            : [new WorkItem(
                count == 1 ? "One bank line is open" : $"{IndianNumber.Format(count)} bank lines are open",
                "Say whose receipt each is, record it, or mark it as not ours",
                since,
                (await deadlines.AtAsync(actor.OfficeId, ct)).Due(DeadlineKind.BankLine, since),
                Urls.Bank,
                "Clear",
                Urls.Bank)];
    }
}
