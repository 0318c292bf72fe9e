using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The DDO takes drafts back that are not to be submitted; their documents can be proposed again, a difference to APT is compared anew.</summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class WithdrawTransferEntries(ITransferEntriesStore entries, IAdjustmentsStore adjustments, IAuditNotes audit, TimeProvider time) : IUseCase<WithdrawTransferEntries.Input, int>
{
    /// <summary>The entries and why.</summary>
    public sealed record Input(IReadOnlyList<TransferEntryId> Entries, string Remark);

    /// <returns>How many.</returns>
    /// <exception cref="RuleViolation">te.nothing, te.remark, lifecycle.not-allowed, office.not-yours</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var chosen = await entries.ChosenAsync(input.Entries, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var entry in chosen)
        {
            entry.WithdrawBy(actor, input.Remark, now);
        }

        await adjustments.ReopenDifferencesAsync(chosen, ct);
        audit.Remark(input.Remark.Trim());
        audit.NoteBulk(chosen);
        return chosen.Count;
    }
}
