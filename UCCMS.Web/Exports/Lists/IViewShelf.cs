using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>The saved views of whoever works in this circuit.</summary>
public interface IViewShelf
{
    /// <summary>The view with which a list opens; none where nobody chose one.</summary>
    Task<SavedView?> DefaultAsync(string listKey);

    /// <summary>Own ones, then those shared with the office.</summary>
    Task<IReadOnlyList<SavedView>> ViewsAsync(string listKey);

    Task<Outcome<SavedViewId>> SaveAsync(SaveView.Input view);

    Task<Outcome<Done>> ChangeAsync(SavedViewId view, ViewAct act);

    Task<Outcome<ExportScheduleId>> ScheduleAsync(SavedViewId view, ExportCadence cadence);
}
