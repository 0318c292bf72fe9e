using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Exports;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Writes all exports that wait, one after the other, each as the person who asked and with the rights they have now.</summary>
public sealed partial class ExportRound(ExportServices services, ILogger<ExportRound> log)
{
    private const int Tries = 3;
    private const int ExpiredAtOnce = 100;

    /// <summary>Returns how many exports were taken up. The actor must be the system.</summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var (claim, done) = (Guid.CreateVersion7(), 0);
        while (!ct.IsCancellationRequested && await services.Exports.ClaimNextAsync(claim, services.UtcNow, ct) is { } run)
        {
            await DoAsync(run, claim, ct);
            done++;
        }

        return done;
    }

    /// <summary>Removes files whose time is over.</summary>
    public async Task ExpireAsync(CancellationToken ct) =>
        await services.Runner.RunAsync((ExpireExports u) => u, new ExpireExports.Input(ExpiredAtOnce), Guid.CreateVersion7(), ct);

    private async Task DoAsync(ExportRun run, Guid claim, CancellationToken ct)
    {
        try
        {
            RuleViolation.Unless(run.Attempts <= ExportRun.MostAttempts, "export.attempts", $"The server stopped {ExportRun.MostAttempts} times while it was written. Narrow the list by its filters, then export it again.");
            await using var file = new FileStream(
                Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            var (figures, name) = await WriteAsync(run, claim, file, ct);
            file.Position = 0;
            await FinishAsync(run, figures, name, file, ct);
        }
        catch (ExportStopped)
        {
            // its maker stopped it, or another process has it
        }
        catch (RuleViolation e)
        {
            await EndAsync(run, isRefused: e.Code.StartsWith("permission.", StringComparison.Ordinal) || e.Code == "export.post-lost", e.Message);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await services.Exports.ReleaseAsync(run.Id, claim, CancellationToken.None);
            throw;
        }
        catch (Exception e)
        {
            WriteFailed(log, e, run.Id.Value);
            await EndAsync(run, isRefused: false, e is ListDisturbed ? "The list changed every time it was read, so that a row might be missing or stand twice. Export it again when less is done in it." : $"Something unexpected stopped it; the log of the program has it under {run.Id.Value}.");
        }
    }

    private async Task<(ExportFigures Figures, string FileName)> WriteAsync(ExportRun run, Guid claim, FileStream file, CancellationToken ct)
    {
        var actor = await services.Actors.ActorAsync(run.PersonId, run.PostId, "export", ct)
            ?? throw new RuleViolation("export.post-lost", "The post in which this export was asked for is not in force any more, so that nothing was read.");
        return await services.Lists.OpenAsync(actor, new ListAddress(run.Title, run.Address, run.Prefix), async list =>
        {
            RuleViolation.Unless(
                run.FilterMark is null || run.FilterMark == list.FilterMark,
                "list.filters",
                "What this list showed does not stand wholly in its address, so that the file would hold other rows. Narrow the list to 20,000 rows and export it on the screen.");
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    file.SetLength(0);
                    return await list.WriteAsync(file, new(run.PersonName, services.UtcNow), (done, rows) => TouchAsync(run, claim, done, rows, ct), ct);
                }
                catch (ListDisturbed) when (attempt < Tries)
                {
                    // read anew from the beginning
                }
            }
        });
    }

    private async Task TouchAsync(ExportRun run, Guid claim, int done, int rows, CancellationToken ct)
    {
        if (!await services.Exports.TouchAsync(run.Id, claim, done, rows, services.UtcNow, ct))
        {
            throw new ExportStopped();
        }
    }

    private async Task FinishAsync(ExportRun run, ExportFigures figures, string name, Stream file, CancellationToken ct)
    {
        var kept = await services.Files.SaveAsync(name, StreamingWorkbook.ContentType, file, ct);
        var outcome = await services.Runner.RunAsync((FinishExport u) => u, new FinishExport.Input(run.Id, figures, kept.Id), Guid.CreateVersion7(), ct);
        if (!outcome.IsDone)
        {
            await services.Files.RemoveAsync(kept.Id, ct);
        }
    }

    private async Task EndAsync(ExportRun run, bool isRefused, string why) =>
        await services.Runner.RunAsync((EndExport u) => u, new EndExport.Input(run.Id, isRefused, why), Guid.CreateVersion7(), CancellationToken.None);

    [LoggerMessage(Level = LogLevel.Error, Message = "The export {Export} could not be written.")]
    private static partial void WriteFailed(ILogger log, Exception e, Guid export);

    private sealed class ExportStopped : Exception;
}
