using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>The ledger of runs on the database.</summary>
internal sealed class BillingStore(UccmsDbContext db) : IBillingStore
{
    public Task<JobRun?> FindRunAsync(string job, DateOnly day, CancellationToken ct) => db.Set<JobRun>().SingleOrDefaultAsync(r => r.Job == job && r.Day == day, ct);

    public void Add(JobRun run) => db.Add(run);

    public Task<ParkedSubject?> FindParkedAsync(string job, DateOnly day, string subject, CancellationToken ct) =>
        db.Scoped<ParkedSubject>().SingleOrDefaultAsync(p => p.Job == job && p.Day == day && p.Subject == subject, ct);

    public void Add(ParkedSubject parked) => db.Add(parked);

    public Task<JobAlarm?> FindAlarmAsync(string job, DateOnly day, CancellationToken ct) => db.Set<JobAlarm>().SingleOrDefaultAsync(a => a.Job == job && a.Day == day, ct);

    public void Add(JobAlarm alarm) => db.Add(alarm);

    public Task<Office?> DirectorateAsync(CancellationToken ct) => db.Set<Office>().OrderBy(o => o.Id).FirstOrDefaultAsync(o => o.Kind == OfficeKind.Directorate, ct);
}
