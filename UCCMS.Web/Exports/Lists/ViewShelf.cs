using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Data.Exports;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Reads which views lists open with once for a circuit, so that a list costs no question more.</summary>
internal sealed class ViewShelf(ExportsQueries exports, UseCaseRunner runner) : IViewShelf
{
    private Task<IReadOnlyDictionary<string, SavedView>>? defaults;

    public async Task<SavedView?> DefaultAsync(string listKey)
    {
        if (defaults is { IsFaulted: true } or { IsCanceled: true })
        {
            defaults = null; // the next list asks anew
        }

        return (await (defaults ??= exports.DefaultsAsync())).GetValueOrDefault(listKey);
    }

    public Task<IReadOnlyList<SavedView>> ViewsAsync(string listKey) => exports.ViewsAsync(listKey);

    public async Task<Outcome<SavedViewId>> SaveAsync(SaveView.Input view)
    {
        defaults = null;
        return await runner.RunAsync((SaveView u) => u, view, Guid.CreateVersion7());
    }

    public async Task<Outcome<Done>> ChangeAsync(SavedViewId view, ViewAct act)
    {
        defaults = null;
        return await runner.RunAsync((ChangeView u) => u, new ChangeView.Input(view, act), Guid.CreateVersion7());
    }

    public Task<Outcome<ExportScheduleId>> ScheduleAsync(SavedViewId view, ExportCadence cadence) =>
        runner.RunAsync((ScheduleExport u) => u, new ScheduleExport.Input(view, cadence), Guid.CreateVersion7());
}
