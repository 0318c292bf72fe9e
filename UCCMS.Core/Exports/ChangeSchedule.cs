using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>What a person does with a scheduled export.</summary>
public enum ScheduleAct
{
    Pause,
    Resume,
    Remove,
}

/// <summary>A person pauses, resumes or removes an own scheduled export.</summary>
[Requires(Permissions.Work)]
public sealed class ChangeSchedule(IExportsStore exports, TimeProvider time) : IUseCase<ChangeSchedule.Input, Done>
{
    public sealed record Input(ExportScheduleId Id, ScheduleAct Act);

    /// <exception cref="RuleViolation">export-schedule.not-found</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var schedule = await exports.GetAsync(input.Id, ct);
        switch (input.Act)
        {
            case ScheduleAct.Pause:
                schedule.Pause();
                break;
            case ScheduleAct.Resume:
                schedule.Resume(IndianTime.Today(time));
                break;
            default:
                exports.Remove(schedule);
                break;
        }

        return Done.Value;
    }
}
