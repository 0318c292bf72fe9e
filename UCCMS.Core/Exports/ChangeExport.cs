using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>What its maker does with an export.</summary>
public enum ExportAct
{
    /// <summary>No file is wanted any more.</summary>
    Stop,

    /// <summary>The file is kept for the record, without limit of time.</summary>
    Keep,
}

/// <summary>A person stops an own export, or keeps its file for the record.</summary>
[Requires(Permissions.Work)]
public sealed class ChangeExport(IExportsStore exports, TimeProvider time) : IUseCase<ChangeExport.Input, Done>
{
    public sealed record Input(ExportId Id, ExportAct Act);

    /// <exception cref="RuleViolation">export.not-found, export.ended, export.no-file</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var run = await exports.GetAsync(input.Id, ct);
        if (input.Act == ExportAct.Stop)
        {
            run.End(ExportStatus.Cancelled, "Stopped by its maker.", time.GetUtcNow().UtcDateTime);
        }
        else
        {
            run.Keep();
        }

        return Done.Value;
    }
}
