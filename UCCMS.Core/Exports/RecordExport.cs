using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A list was written on the screen: its file and figures go into the register before the person gets it.</summary>
[Requires(Permissions.Work)]
public sealed class RecordExport(IExportsStore exports, IFileStore files, TimeProvider time) : IUseCase<RecordExport.Input, ExportId>
{
    /// <param name="List">Which.</param>
    /// <param name="Figures">What the file holds.</param>
    /// <param name="File">Kept before.</param>
    public sealed record Input(ListAddress List, ExportFigures Figures, StoredFileId File);

    /// <exception cref="RuleViolation">list.address, export.no-file</exception>
    public async Task<ExportId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var file = await files.FindAsync(input.File, ct) ?? throw new RuleViolation("export.no-file", "The file was not kept. Export the list again.");
        var run = ExportRun.Ask(actor, input.List, input.Figures.Filters, filterMark: null, now);
        run.Finish(input.Figures, file, now);
        exports.Add(run);
        return run.Id;
    }
}
