using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Somebody at the location opened the transfer entry report: its receipt is on record (SOP 4.D).</summary>
[Requires(Permissions.TakeUpRevenue)]
public sealed class ConfirmTransferReport(ITransferEntriesStore entries, TimeProvider time) : IUseCase<ConfirmTransferReport.Input, Done>
{
    /// <summary>The entry whose report was opened.</summary>
    public sealed record Input(TransferEntryId Entry);

    /// <exception cref="RuleViolation">te.no-report, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var entry = (await entries.EntriesAsync([input.Entry], ct))[0];
        actor.RequireOffice(entry.ToOfficeId);
        entry.MarkReportSeen(actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
