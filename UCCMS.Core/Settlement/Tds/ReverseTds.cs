using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>Takes back GST withheld that was recorded by mistake, as long as it lies at the nodal office; the document is owed again.</summary>
[Requires(Permissions.RecordTds)]
public sealed class ReverseTds(ITdsStore tds, ILedgerStore ledger, IAuditNotes audit, TimeProvider time) : IUseCase<ReverseTds.Input, Done>
{
    /// <summary>What was withheld and why it is taken back.</summary>
    public sealed record Input(TdsDeductionId Deduction, string Reason);

    /// <exception cref="RuleViolation">tds.not-found, office.not-yours, tds.not-awaiting, tds.reason, ledger.moved-on</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var deduction = await tds.GetDeductionAsync(input.Deduction, ct);
        actor.RequireOffice(deduction.OwningOfficeId);
        deduction.Reverse(input.Reason);
        var book = await ledger.OpenAsync(LedgerExtent.Of(deduction.DocumentId), ct);
        var journal = await ledger.RequireAsync(LedgerAct.TdsWithheld, deduction.AuditKey, ct);
        await ledger.PostAsync(book, [ReversalJournals.Reverse(book, journal, IndianTime.Today(time))], ct);
        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
