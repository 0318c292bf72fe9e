using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Somebody of a Postal Accounts Office takes transfer entries together to verify or approve them: the program adds them up,
/// puts outliers first and draws the sample that must be opened.
/// </summary>
[Requires(Permissions.VerifyTransferEntry)]
public sealed class OpenTransferBatch(ITransferEntriesStore entries, ISettings settings, TimeProvider time) : IUseCase<OpenTransferBatch.Input, TransferBatchId>
{
    /// <param name="Entries">Chosen.</param>
    /// <param name="Step">Verify or Approve.</param>
    public sealed record Input(IReadOnlyList<TransferEntryId> Entries, TransferEntryAction Step);

    /// <exception cref="RuleViolation">te.nothing, batch.step, batch.status, office.not-yours</exception>
    public async Task<TransferBatchId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var chosen = await entries.ChosenAsync(input.Entries, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        var outliers = TransferOutliers.Of(chosen, await entries.EarlierTotalsAsync(chosen, ct), await settings.ValueAsync(SettingKeys.TransferOutlierPercent, today, actor.OfficeId, ct));
        var sample = RandomSample.Of([.. chosen.Select(e => e.Id)], await settings.ValueAsync(SettingKeys.TransferSamplePercent, today, actor.OfficeId, ct));
        var batch = TransferBatch.Open(input.Step, chosen, outliers, sample, actor, now);
        entries.Add(batch);
        return batch.Id;
    }
}
