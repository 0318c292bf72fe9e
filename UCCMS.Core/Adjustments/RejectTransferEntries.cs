using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Somebody of the Postal Accounts Office rejects transfer entries with a remark; a difference to APT is then compared anew.</summary>
[Requires(Permissions.VerifyTransferEntry)]
public sealed class RejectTransferEntries(ITransferEntriesStore entries, IAdjustmentsStore adjustments, IAuditNotes audit, Notices notices, TimeProvider time) : IUseCase<RejectTransferEntries.Input, int>
{
    /// <summary>The entries and why.</summary>
    public sealed record Input(IReadOnlyList<TransferEntryId> Entries, string Remark);

    /// <returns>How many.</returns>
    /// <exception cref="RuleViolation">te.nothing, te.remark, te.maker-is-checker, lifecycle.not-allowed, office.not-yours</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var chosen = await entries.ChosenAsync(input.Entries, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var entry in chosen)
        {
            entry.RejectBy(actor, input.Remark, now);
        }

        await adjustments.ReopenDifferencesAsync(chosen, ct);
        await notices.TellAsync(TransferNotices.SentBack(chosen, "rejected", input.Remark.Trim()), ct);
        audit.Remark(input.Remark.Trim());
        audit.NoteBulk(chosen);
        return chosen.Count;
    }
}
