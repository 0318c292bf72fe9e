using UCCMS.Core.Billing;
using UCCMS.Core.Exports;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Exports;

/// <summary>Starts every morning the exports that people scheduled for the day.</summary>
public sealed class ScheduledExportsRun(ExportsQueries exports, UseCaseRunner runner) : IDayTask
{
    public const string Key = "scheduled-exports";

    public DayTaskFacts Facts { get; } = new(Key, "Scheduled exports", "Starts the exports that people have sent to them by mail.", new TimeOnly(6, 15));

    public async Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        [.. (await exports.DueAsync(day, ct)).Select(s => new DaySubject(s.Id.Value.ToString(), s.AuditTitle, s.OfficeId))];

    public Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        runner.RunAsync((StartScheduledExport u) => u, new StartScheduledExport.Input(ExportScheduleId.From(Guid.Parse(subject.Key)), day), command, ct);
}
