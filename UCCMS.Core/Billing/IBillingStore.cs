using UCCMS.Core.Organisation;

namespace UCCMS.Core.Billing;

/// <summary>The ledger of runs, for writing.</summary>
public interface IBillingStore
{
    Task<JobRun?> FindRunAsync(string job, DateOnly day, CancellationToken ct);

    void Add(JobRun run);

    Task<ParkedSubject?> FindParkedAsync(string job, DateOnly day, string subject, CancellationToken ct);

    void Add(ParkedSubject parked);

    Task<JobAlarm?> FindAlarmAsync(string job, DateOnly day, CancellationToken ct);

    void Add(JobAlarm alarm);

    /// <summary>The office at the top of the Department.</summary>
    Task<Office?> DirectorateAsync(CancellationToken ct);
}
