using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A person asks for a long list as a file, written in the background.</summary>
[Requires(Permissions.Work)]
public sealed class RequestExport(IExportsStore exports, TimeProvider time) : IUseCase<RequestExport.Input, ExportId>
{
    /// <summary>Exports of one person that wait or run at once.</summary>
    public const int MostOpen = 5;

    /// <param name="List">Which.</param>
    /// <param name="Filters">In words.</param>
    /// <param name="FilterMark">Fingerprint of the page's filters.</param>
    public sealed record Input(ListAddress List, string Filters, string? FilterMark);

    /// <exception cref="RuleViolation">export.too-many, list.address</exception>
    public async Task<ExportId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(
            await exports.OpenAsync(ct) < MostOpen,
            "export.too-many",
            $"{MostOpen} exports of yours are being written. Wait for one to end, or stop one on the page Exports.");
        var run = ExportRun.Ask(actor, input.List, input.Filters, input.FilterMark, time.GetUtcNow().UtcDateTime);
        exports.Add(run);
        return run.Id;
    }
}
