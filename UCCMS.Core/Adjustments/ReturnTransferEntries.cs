using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Somebody of the Postal Accounts Office sends transfer entries back to the DDO with a remark.</summary>
[Requires(Permissions.VerifyTransferEntry)]
public sealed class ReturnTransferEntries(ITransferEntriesStore entries, IAuditNotes audit, Notices notices, TimeProvider time) : IUseCase<ReturnTransferEntries.Input, int>
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
            entry.ReturnBy(actor, input.Remark, now);
        }

        await notices.TellAsync(TransferNotices.SentBack(chosen, "returned", input.Remark.Trim()), ct);
        audit.Remark(input.Remark.Trim());
        audit.NoteBulk(chosen);
        return chosen.Count;
    }
}
