using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>
/// The DDO of a booking location prepares the entry that brings revenue back to the nodal office, because the bank called back
/// the money of a document that was apportioned already.
/// </summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class ProposeTakingBack(PeriodCases cases, ITransferEntriesStore entries, IAccountingOfficesStore offices, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<ProposeTakingBack.Input, TransferEntryId>
{
    /// <param name="Contract">Its contract.</param>
    /// <param name="Document">Whose money was called back.</param>
    public sealed record Input(ContractId Contract, LedgerDocumentId Document);

    /// <exception cref="RuleViolation">te.nothing, te.spoken-for, office.not-yours, office.no-ddo, office.no-pao</exception>
    public async Task<TransferEntryId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var day = IndianTime.DateOf(now);
        var book = await ledger.OpenAsync(LedgerExtent.Of(input.Document), ct);
        var document = book.Document(input.Document).Document;
        var (_, of) = await cases.OfAsync(input.Contract, document.PeriodFrom ?? document.Date, ct);
        var known = await offices.OfAsync([document.Location, of.NodalOfficeId], day, ct);
        known[document.Location].RequireDdo(actor);
        RuleViolation.Unless((await entries.SpokenForAsync([document.Id], ct)).Count == 0, "te.spoken-for", $"{document} stands on an entry that is not posted yet.");
        var due = TransferEntryJournals.DueBack(book, document.Location, document.Id);
        var way = new TransferWay(of.CustomerId, document.Location, of.NodalOfficeId, of.PeriodFrom);
        var entry = TransferEntry.Prepare(
            new(
                TransferPurpose.TakenBack,
                (await new TransferNumbers(entries).TakeAsync(known[document.Location].RequiredDdo, day, 1, ct))[0],
                of.CustomerId, of.CustomerName, of.ContractNumber, of.PeriodFrom, of.PeriodTo,
                known[document.Location], known[of.NodalOfficeId], of.NodalOfficeId,
                due.Amounts.IsNone ? [] : AdjustmentLines.Of(book, [due]))
            {
                Turn = (await entries.TurnsAsync([way], ct)).GetValueOrDefault(way) + 1,
            },
            actor,
            now);
        entries.Add(entry);
        audit.Remark($"Money of {document} was called back");
        return entry.Id;
    }
}
