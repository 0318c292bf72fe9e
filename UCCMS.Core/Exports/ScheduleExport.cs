using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A person has a saved view sent by mail again and again.</summary>
[Requires(Permissions.Work)]
public sealed class ScheduleExport(IExportsStore exports, TimeProvider time) : IUseCase<ScheduleExport.Input, ExportScheduleId>
{
    /// <summary>Schedules of one person.</summary>
    public const int Most = 20;

    public sealed record Input(SavedViewId View, ExportCadence Cadence);

    /// <exception cref="RuleViolation">view.not-found, export-schedule.too-many, export-schedule.mail</exception>
    public async Task<ExportScheduleId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var view = await exports.GetAsync(input.View, ct);
        RuleViolation.Unless(await exports.SchedulesAsync(ct) < Most, "export-schedule.too-many", $"You have {Most} scheduled exports. Remove one first.");
        RuleViolation.Unless(
            !string.IsNullOrEmpty(await exports.EmailAsync(actor.PersonId, ct)),
            "export-schedule.mail",
            "No e-mail address is known of you. Ask the Administrator to enter it.");
        var schedule = ExportSchedule.Plan(actor, view, input.Cadence, IndianTime.Today(time));
        exports.Add(schedule);
        return schedule.Id;
    }
}
