using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>Bank lines of an office about which nobody decided yet.</summary>
public sealed class BankWork(BankQueries bank) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role is not (Role.BookingLocation or Role.NodalOffice))
        {
            return [];
        }

        var (count, since) = await bank.OpenAsync(actor.OfficeId, ct);
        return count == 0 ? [] : [new WorkItem(count == 1 ? "One bank line is open" : $"{IndianNumber.Format(count)} bank lines are open", "Say whose receipt each is, record it, or mark it as not ours", since, Due: null, Urls.Bank, "Clear", Urls.Bank)];
    }
}
