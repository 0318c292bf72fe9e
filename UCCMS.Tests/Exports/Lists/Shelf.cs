using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Translation;

namespace UCCMS.Tests.Exports.Lists;

/// <summary>Desk and shelf of a list that stands alone, without a portal behind it.</summary>
internal sealed class Shelf : IExportDesk, IViewShelf
{
    public List<(ListAddress List, ExportFigures Figures)> Kept { get; } = [];

    public List<(ListAddress List, string Filters, string Mark)> Asked { get; } = [];

    public SavedView? Default { get; set; }

    public Task<Outcome<ExportId>> KeepAsync(ListAddress list, ExportFigures figures, string fileName, Stream content, CancellationToken ct)
    {
        Kept.Add((list, figures));
        return Task.FromResult(Outcome<ExportId>.Done(ExportId.New()));
    }

    public Task<Outcome<ExportId>> AskAsync(ListAddress list, string filters, string filterMark, CancellationToken ct)
    {
        Asked.Add((list, filters, filterMark));
        return Task.FromResult(Outcome<ExportId>.Done(ExportId.New()));
    }

    public Task<SavedView?> DefaultAsync(string listKey) => Task.FromResult(Default);

    public Task<IReadOnlyList<SavedView>> ViewsAsync(string listKey) => Task.FromResult<IReadOnlyList<SavedView>>(Default is null ? [] : [Default]);

    public Task<Outcome<SavedViewId>> SaveAsync(SaveView.Input view) => Task.FromResult(Outcome<SavedViewId>.Done(SavedViewId.New()));

    public Task<Outcome<Done>> ChangeAsync(SavedViewId view, ViewAct act) => Task.FromResult(Outcome<Done>.Done(Done.Value));

    public Task<Outcome<ExportScheduleId>> ScheduleAsync(SavedViewId view, ExportCadence cadence) => Task.FromResult(Outcome<ExportScheduleId>.Done(ExportScheduleId.New()));
}

/// <summary>What a page with a list asks for besides the product's data.</summary>
internal static class ShelfSetup
{
    /// <summary>The texts of the screens, in English.</summary>
    public static IServiceCollection AddTexts(this IServiceCollection services) => services.AddScoped(_ => new Texts(new ActorContext(), new HttpContextAccessor()));

    public static IServiceCollection AddShelf(this IServiceCollection services, Shelf? shelf = null)
    {
        var one = shelf ?? new();
        return services.AddSingleton<IExportDesk>(one).AddSingleton<IViewShelf>(one).AddTexts();
    }
}
