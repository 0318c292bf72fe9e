using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Compares the documents of a period with what APT settled, location by location and in total, and prepares the voucher that
/// SOP 4.B asks for: a misc. transaction where the documents come to more, a transfer entry where APT came to more in any
/// amount. Where every amount is equal, net and each tax head, none is needed and the documents are settled at once.
/// </summary>
[Requires(Permissions.RecordAptSettlement)]
public sealed class ProposeAptDifference(
    IAdjustmentsStore adjustments, ITransferEntriesStore entries, AptDifferencePosting posting, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<ProposeAptDifference.Input, ProposeAptDifference.Result>
{
    /// <summary>A recorded settlement.</summary>
    public sealed record Input(AptSettlementId Settlement);

    /// <summary>Which voucher is due, and what was prepared.</summary>
    public sealed record Result(AptVoucher Voucher, MiscTransactionId? Misc, TransferEntryId? Entry);

    /// <exception cref="RuleViolation">apt-settlement.no-documents, apt-settlement.proposed, apt-settlement.set-against, office.not-yours, office.no-ddo, office.no-pao</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var settlement = await adjustments.GetSettlementAsync(input.Settlement, ct);
        actor.RequireOffice(settlement.NodalOfficeId);
        RuleViolation.Unless(settlement.Status != AptSettlementStatus.Proposed, "apt-settlement.proposed", "The voucher of this difference is prepared already; withdraw it to compare again.");
        var now = time.GetUtcNow().UtcDateTime;
        var opened = await posting.OpenAsync(settlement, ct);
        settlement.Compare(opened.Comparison, now);
        audit.Remark($"Documents less APT: {opened.Comparison.Total.Amounts}");
        switch (settlement.Voucher)
        {
            case AptVoucher.None:
                await posting.PostAsync(settlement, opened, settlement.Id.Value, new(LedgerAct.SetAgainstApt, settlement.AuditKey, IndianTime.DateOf(now)), ct);
                return new(AptVoucher.None, null, null);
            case AptVoucher.MiscTransaction:
                var misc = MiscTransaction.OfDifference(settlement, actor, now);
                adjustments.Add(misc);
                return new(AptVoucher.MiscTransaction, misc.Id, null);
            default:
                var entry = await EntryAsync(settlement, actor, now, ct);
                return new(AptVoucher.TransferEntry, null, entry.Id);
        }
    }

    private async Task<TransferEntry> EntryAsync(AptSettlement settlement, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var day = IndianTime.DateOf(utcNow);
        var office = (await offices.OfAsync([settlement.NodalOfficeId], day, ct))[settlement.NodalOfficeId];
        var number = (await new TransferNumbers(entries).TakeAsync(office.RequiredDdo, day, 1, ct))[0];
        var entry = TransferEntry.Prepare(
            new(TransferPurpose.AptDifference, number, settlement.CustomerId, settlement.CustomerName, settlement.ContractNumber, settlement.PeriodFrom, settlement.PeriodTo, office, office, office.Id, settlement.TransferLines)
            {
                AptSettlement = settlement.Id,
            },
            actor,
            utcNow);
        entries.Add(entry);
        return entry;
    }
}
