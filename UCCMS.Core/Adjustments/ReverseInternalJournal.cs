using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The DDO undoes an internal journal that is not taken up: a posted one by the opposite journal, a draft by giving it up.</summary>
[Requires(Permissions.PostInternalJournal)]
public sealed class ReverseInternalJournal(IAdjustmentsStore adjustments, ILedgerStore ledger, IAuditNotes audit, TimeProvider time) : IUseCase<ReverseInternalJournal.Input, Done>
{
    /// <summary>The journal and why.</summary>
    public sealed record Input(InternalJournalId Journal, string Reason);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, internal-journal.remark, ledger.acknowledged</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var journal = (await adjustments.InternalJournalsAsync([input.Journal], ct))[0];
        if (journal.Status == InternalJournalStatus.Draft)
        {
            journal.WithdrawBy(actor, input.Reason);
        }
        else
        {
            journal.ReverseBy(actor, input.Reason);
            var posted = await ledger.RequireAsync(LedgerAct.InternalJournalPosted, journal.AuditKey, ct);
            var book = await ledger.OpenAsync(new([], [.. journal.Lines.Select(l => l.DocumentId).Distinct()], [new(journal.Id.Value)]), ct);
            await ledger.PostAsync(book, [ReversalJournals.Reverse(book, posted, IndianTime.Today(time))], ct);
        }

        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
