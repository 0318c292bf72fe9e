using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// The DDO prepares the entry that undoes a posted one; it takes the same three people. One that the location took up is
/// reversed only after the location reversed its own voucher.
/// </summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class PrepareReversingEntry(ITransferEntriesStore entries, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<PrepareReversingEntry.Input, TransferEntryId>
{
    /// <summary>The posted entry and why.</summary>
    public sealed record Input(TransferEntryId Entry, string Reason);

    /// <exception cref="RuleViolation">te.not-reversible, te.reversing, te.remark, office.not-yours</exception>
    public async Task<TransferEntryId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var first = (await entries.EntriesAsync([input.Entry], ct))[0];
        actor.RequireOffice(first.DdoOfficeId);
        first.RequireReversible();
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "te.remark", "Say why it is reversed.", nameof(Input.Reason));
        RuleViolation.Unless(await entries.FindReversingAsync(first.Id, ct) is null, "te.reversing", $"An entry that undoes {first.Number} is prepared already.");
        var now = time.GetUtcNow().UtcDateTime;
        var reversing = TransferEntry.Prepare(await CaseAsync(first, IndianTime.DateOf(now), ct), actor, now);
        entries.Add(reversing);
        audit.Remark($"To undo {first.Number}: {input.Reason.Trim()}");
        return reversing.Id;
    }

    private async Task<TransferCase> CaseAsync(TransferEntry first, DateOnly day, CancellationToken ct)
    {
        var known = await offices.OfAsync([first.FromOfficeId, first.ToOfficeId], day, ct);
        var from = known[first.FromOfficeId];
        var number = (await new TransferNumbers(entries).TakeAsync(from.RequiredDdo, day, 1, ct))[0];
        return new(
            TransferPurpose.Reversal, number, first.CustomerId, first.CustomerName, first.Contracts, first.PeriodFrom, first.PeriodTo, from, known[first.ToOfficeId], first.NodalOfficeId,
            [.. first.Lines.Select(l => l with { Amount = -l.Amount })])
        {
            Reverses = first.Id,
            AptSettlement = first.AptSettlementId,
        };
    }
}
