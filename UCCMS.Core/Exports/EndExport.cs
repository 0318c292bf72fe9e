using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>The program could not write an export: its maker is told why, and a schedule that asked for it stops when the right is gone.</summary>
[Requires(Permissions.System)]
public sealed class EndExport(IExportsStore exports, Notices notices, TimeProvider time) : IUseCase<EndExport.Input, Done>
{
    /// <param name="Id">Which.</param>
    /// <param name="IsRefused">The person may no longer see the list; else something unexpected happened.</param>
    /// <param name="Why">For the person.</param>
    public sealed record Input(ExportId Id, bool IsRefused, string Why);

    /// <exception cref="RuleViolation">export.ended</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var run = await exports.GetAsync(input.Id, ct);
        run.End(input.IsRefused ? ExportStatus.Refused : ExportStatus.Failed, input.Why, time.GetUtcNow().UtcDateTime);
        var isStopped = false;
        if (input.IsRefused && run.ScheduleId is { } schedule && await exports.FindAsync(schedule, ct) is { } planned)
        {
            planned.Stop(input.Why);
            isStopped = true;
        }

        var title = isStopped ? $"Your scheduled export of {run.Title} has stopped" : $"Your export of {run.Title} ended without a file";
        await notices.TellAsync(new Notice(NotificationKind.ExportReady, new(run.OfficeId, PersonId: run.PersonId), run.AuditKey, "ended", title, input.Why), ct);
        return Done.Value;
    }
}
