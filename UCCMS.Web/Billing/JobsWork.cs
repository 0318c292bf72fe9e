using UCCMS.Core.Organisation;
using UCCMS.Data.Billing;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Billing;

/// <summary>Alarms about runs for those who watch them; what a run set aside for the nodal office that can put it right.</summary>
internal sealed class JobsWork(BillingQueries ledger) : IWorkSource
{
    private const int Most = 100;

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.Administrator or Role.Directorate =>
            [.. (await ledger.AlarmsAsync(ct)).Select(a => new WorkItem(a.Sentence, "To be finished before the offices' day end", a.RaisedAtUtc, a.Day, Urls.JobRun(a.Job, a.Day), "See the run", Urls.Jobs))],
        Role.NodalOffice =>
            [.. (await ledger.ParkedAsync(ct: ct)).Where(p => p.Office == actor.OfficeId).Take(Most).Select(Item)],
        _ => [],
    };

    private static WorkItem Item(ParkedRow row) => new(
        row.Job == BillingRun.Key ? $"{row.Title} could not be opened for billing" : $"{row.Title}: could not be done",
        row.Reason,
        row.ParkedAtUtc,
        row.Day,
        row.Subject.StartsWith("contract/", StringComparison.Ordinal) ? $"{Urls.Contracts}/{row.Subject["contract/".Length..]}" : Urls.Contracts,
        "Put right",
        Urls.Contracts);
}
