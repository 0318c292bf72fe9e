using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Prepares the misc. transaction by which the nodal office takes out of its accounts what it accounted of a document, because
/// the bank called back the money. The voucher that accounted it stays as it is; this one stands against it.
/// </summary>
[Requires(Permissions.PostMiscTransaction)]
public sealed class PrepareTakingBack(PeriodCases cases, IAdjustmentsStore adjustments, IAccountingOfficesStore offices, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<PrepareTakingBack.Input, MiscTransactionId>
{
    /// <param name="Contract">Its contract.</param>
    /// <param name="Document">Whose money was called back.</param>
    public sealed record Input(ContractId Contract, LedgerDocumentId Document);

    /// <exception cref="RuleViolation">misc.other-contract, misc.drafted, misc.nothing, office.not-yours</exception>
    public async Task<MiscTransactionId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var book = await ledger.OpenAsync(LedgerExtent.Of(input.Document), ct);
        var document = book.Document(input.Document).Document;
        var (contract, of) = await cases.OfAsync(input.Contract, document.PeriodFrom ?? document.Date, ct);
        RuleViolation.Unless(document.Contract.Id.Value == contract.Id.Value, "misc.other-contract", $"{document} is of another contract.");
        (await offices.OfAsync([of.NodalOfficeId], IndianTime.DateOf(now), ct))[of.NodalOfficeId].RequireActs(actor);
        RuleViolation.Unless((await adjustments.TakingBackDraftsAsync(document.Id, ct)).Count == 0, "misc.drafted", $"A misc. transaction that takes {document} back is prepared already.");
        var misc = MiscTransaction.OfCalledBack(of, MiscPosting.CalledBackLines(book, of.NodalOfficeId, document.Id), actor, now);
        adjustments.Add(misc);
        audit.Remark(misc.Sums.ToString());
        return misc.Id;
    }
}
