using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The program closes entries that were taken up in a month that is over: its accounts are closed, what was wrong is corrected by another entry.</summary>
[Requires(Permissions.System)]
public sealed class CloseTransferEntries(ITransferEntriesStore entries, IAuditNotes audit, TimeProvider time) : IUseCase<CloseTransferEntries.Input, int>
{
    /// <param name="Most">Entries of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many were closed; less than asked for when none is left.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        var due = await entries.AcknowledgedBeforeAsync(new DateOnly(today.Year, today.Month, 1), input.Most, ct);
        foreach (var entry in due)
        {
            entry.CloseBy(actor, now);
        }

        audit.Remark($"{due.Count} transfer entries closed");
        return due.Count;
    }
}
