using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>Exports, schedules and saved views for writing; the runner saves.</summary>
public interface IExportsStore
{
    void Add(ExportRun run);

    void Add(ExportSchedule schedule);

    void Add(SavedView view);

    void Add(DefaultView view);

    void Remove(ExportSchedule schedule);

    /// <summary>Also as the default view of whoever chose it.</summary>
    Task RemoveAsync(SavedViewId view, CancellationToken ct);

    void Remove(DefaultView view);

    /// <summary>An export of this actor; the program finds every one.</summary>
    /// <exception cref="RuleViolation">export.not-found</exception>
    Task<ExportRun> GetAsync(ExportId id, CancellationToken ct);

    /// <summary>A schedule of this actor; the program finds every one.</summary>
    /// <exception cref="RuleViolation">export-schedule.not-found</exception>
    Task<ExportSchedule> GetAsync(ExportScheduleId id, CancellationToken ct);

    Task<ExportSchedule?> FindAsync(ExportScheduleId id, CancellationToken ct);

    /// <summary>A view that this actor finds.</summary>
    /// <exception cref="RuleViolation">view.not-found</exception>
    Task<SavedView> GetAsync(SavedViewId id, CancellationToken ct);

    /// <summary>The actor's own view of this name.</summary>
    Task<SavedView?> ViewNamedAsync(string listKey, string name, CancellationToken ct);

    Task<DefaultView?> DefaultAsync(string listKey, CancellationToken ct);

    /// <summary>Exports of the actor that wait or run.</summary>
    Task<int> OpenAsync(CancellationToken ct);

    Task<int> SchedulesAsync(CancellationToken ct);

    /// <summary>Ready ones whose time is over, oldest first.</summary>
    Task<IReadOnlyList<ExportRun>> OverdueAsync(DateTime utcNow, int most, CancellationToken ct);

    /// <summary>E-mail address of a person; none while unknown.</summary>
    Task<string?> EmailAsync(string personId, CancellationToken ct);
}
