using UCCMS.Core.Exports;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Exports.Lists;

/// <summary>The desk of a circuit; keeps files in a scope of their own, since the circuit goes on meanwhile.</summary>
internal sealed class ExportDesk(IServiceScopeFactory scopes, ActorContext actors, UseCaseRunner runner) : IExportDesk
{
    public async Task<Outcome<ExportId>> KeepAsync(ListAddress list, ExportFigures figures, string fileName, Stream content, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        var files = scope.ServiceProvider.GetRequiredService<IFileStore>();
        var file = await files.SaveAsync(fileName, StreamingWorkbook.ContentType, content, ct);
        var outcome = await runner.RunAsync((RecordExport u) => u, new RecordExport.Input(list, figures, file.Id), Guid.CreateVersion7(), ct);
        if (!outcome.IsDone)
        {
            await files.RemoveAsync(file.Id, ct);
        }

        return outcome;
    }

    public Task<Outcome<ExportId>> AskAsync(ListAddress list, string filters, string filterMark, CancellationToken ct) =>
        runner.RunAsync((RequestExport u) => u, new RequestExport.Input(list, filters, filterMark), Guid.CreateVersion7(), ct);
}
