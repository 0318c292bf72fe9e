using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Prepares the misc. transaction of SOP 4.C for a BNPL customer whose invoice APT cannot clear: the whole documents with their
/// tax, as far as they are paid.
/// </summary>
[Requires(Permissions.PostMiscTransaction)]
public sealed class PrepareMiscTransaction(PeriodCases cases, IAdjustmentsStore adjustments, BnplVoucher voucher, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<PrepareMiscTransaction.Input, MiscTransactionId>
{
    /// <param name="Contract">Of a BNPL customer.</param>
    /// <param name="PeriodFrom">First day of the billing period.</param>
    /// <param name="Documents">Some of the period; empty for all that is paid.</param>
    /// <param name="PartReason">Why documents that are paid in part are posted in part; none where all are whole.</param>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom, IReadOnlyList<LedgerDocumentId> Documents, string? PartReason = null);

    /// <exception cref="RuleViolation">misc.advance, misc.drafted, misc.intimation-awaited, misc.not-whole, misc.nothing, office.not-yours</exception>
    public async Task<MiscTransactionId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var (contract, of) = await cases.OfAsync(input.Contract, input.PeriodFrom, ct);
        RuleViolation.Unless(!contract.IsAdvance, "misc.advance", "Documents of an Advance customer are set against what APT settled (SOP 4.B).", nameof(Input.Contract));
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([of.NodalOfficeId], IndianTime.DateOf(now), ct))[of.NodalOfficeId].RequireActs(actor);
        var ofPeriod = await adjustments.DocumentsOfPeriodAsync(BookedContract.IdOf(contract.Id), of.PeriodFrom, ct);
        var chosen = input.Documents.Count == 0 ? ofPeriod : [.. ofPeriod.Intersect(input.Documents)];
        var opened = await voucher.OpenAsync(of.NodalOfficeId, chosen, !string.IsNullOrWhiteSpace(input.PartReason), now, ct);
        RuleViolation.Unless((await adjustments.BnplDraftsAsync(opened.Documents, ct)).Count == 0, "misc.drafted", "A misc. transaction with one of these documents is prepared already.");
        var misc = MiscTransaction.OfBnpl(of, opened.Lines, input.PartReason, actor, now);
        adjustments.Add(misc);
        audit.Remark(misc.Sums.ToString());
        return misc.Id;
    }
}
