using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>The day of a schedule has come: its export waits to be written, and its next day is set.</summary>
[Requires(Permissions.System)]
public sealed class StartScheduledExport(IExportsStore exports, TimeProvider time) : IUseCase<StartScheduledExport.Input, string>
{
    public sealed record Input(ExportScheduleId Id, DateOnly Day);

    /// <returns>What was done, in words.</returns>
    public async Task<string> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        if (await exports.FindAsync(input.Id, ct) is not { } schedule || !schedule.IsDue(input.Day))
        {
            return "not due any more";
        }

        exports.Add(ExportRun.Ask(schedule, time.GetUtcNow().UtcDateTime));
        schedule.MoveOn(input.Day);
        return $"{schedule.Title} for {schedule.PersonName}";
    }
}
