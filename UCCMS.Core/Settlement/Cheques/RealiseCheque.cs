using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>
/// The DDO records that the bank credited a cheque. Now it is money: a payment clears what it was meant for, as far as that is
/// still owed, with the intimation where another office clears it; a deposit goes the way of every deposit.
/// </summary>
[Requires(Permissions.RealiseCheque)]
public sealed class RealiseCheque(ChequeDesk desk, ILedgerStore ledger, ReceiptAllocations allocations, DepositArrivals arrivals, IAuditNotes audit, TimeProvider time)
    : IUseCase<RealiseCheque.Input, IReadOnlyList<AllocationId>>
{
    /// <param name="Receipt">A cheque in collection.</param>
    /// <param name="RealisedOn">IST date on which the bank credited it.</param>
    public sealed record Input(ReceiptId Receipt, DateOnly RealisedOn);

    /// <exception cref="RuleViolation">office.not-yours; those of <see cref="Receipt.Realise"/>; ledger.posted-already</exception>
    public async Task<IReadOnlyList<AllocationId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var cheque = await desk.TakeUpAsync(input.Receipt, actor, now, ct);
        var receipt = cheque.Receipt;
        receipt.Realise(input.RealisedOn, actor, now);
        var book = await ledger.OpenAsync(LedgerExtent.Of(cheque.Account), ct);
        var head = new JournalHead(LedgerAct.ChequeRealised, receipt.AuditKey, input.RealisedOn);
        var money = ReceiptJournals.RealiseCheque(book, cheque.Account, receipt.OwningOfficeId, receipt.Carrier, receipt.Amount, head);
        await ledger.PostAsync(book, [money], ct);
        if (receipt.Purpose == ReceiptPurpose.Deposit)
        {
            await arrivals.RealisedAsync(receipt, cheque.Contract, money, book, actor, now, ct);
            audit.Remark($"{receipt.Amount} realised on {IndianTime.Show(input.RealisedOn)}");
            return [];
        }

        var made = await allocations.AllocateIntendedAsync(receipt, cheque.Contract, actor, now, ct);
        audit.Remark(made.Count == 0
            ? $"{receipt.Amount} realised on {IndianTime.Show(input.RealisedOn)}, free"
            : $"{receipt.Amount} realised on {IndianTime.Show(input.RealisedOn)}, {Money.Sum(made.Select(a => a.Amount))} of it for {Allocation.NamesOf(made)}");
        return [.. made.Select(a => a.Id)];
    }
}
