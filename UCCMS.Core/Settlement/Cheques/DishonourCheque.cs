using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>
/// The DDO records that the bank took back the money of a realised cheque. All its allocations are undone and the customer owes
/// at once; what was already used stands as dishonoured, or as a shortfall of the deposit, until the customer's next money.
/// </summary>
[Requires(Permissions.RealiseCheque)]
public sealed class DishonourCheque(ChequeDesk desk, ISettlementStore settlement, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<DishonourCheque.Input, DishonourCheque.Result>
{
    /// <param name="Receipt">A realised cheque.</param>
    /// <param name="On">IST date on which the bank took it back.</param>
    /// <param name="Reason">What the bank's memo says.</param>
    public sealed record Input(ReceiptId Receipt, DateOnly On, string Reason);

    /// <summary>What came of it.</summary>
    /// <param name="OwedAgain">On documents that its money had cleared.</param>
    /// <param name="NotMadeGood">Of its money, already used or gone: made good by the customer's next money, or taken back.</param>
    public sealed record Result(Money OwedAgain, Money NotMadeGood);

    /// <exception cref="RuleViolation">office.not-yours; those of <see cref="Receipt.Dishonour"/>; ledger.posted-already</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var cheque = await desk.TakeUpAsync(input.Receipt, actor, now, ct);
        var receipt = cheque.Receipt;
        receipt.Dishonour(input.On, input.Reason, actor, now);
        var allocations = await settlement.StandingAllocationsAsync(receipt.Id, ct);
        var prepared = await settlement.FindPreparedAsync(cheque.Contract.Id, receipt.OwningOfficeId, cheque.Contract.NodalOfficeId, ct);
        var journal = await CallBackAsync(cheque, allocations, prepared?.HoldsUnder(receipt.Id), new(LedgerAct.ReceiptDishonoured, receipt.AuditKey, input.On), ct);
        foreach (var allocation in allocations)
        {
            allocation.CallBack(actor, $"Cheque {receipt.Reference} dishonoured: {receipt.UnpaidReason}", now);
        }

        await AmendIntimationsAsync(receipt, allocations, prepared, ct);
        var result = new Result(Money.Sum(allocations.Select(a => a.Amount)), Money.Sum(journal.Postings.Where(p => p.Key.Account is LedgerAccount.Dishonoured or LedgerAccount.Shortfall).Select(p => p.Amount)));
        audit.Remark($"{receipt.UnpaidReason}; {result.OwedAgain} owed again, {result.NotMadeGood} to be made good");
        return result;
    }

    private async Task<Journal> CallBackAsync(ChequeOnDesk cheque, IReadOnlyList<Allocation> allocations, CarrierId? heldUnder, JournalHead head, CancellationToken ct)
    {
        var receipt = cheque.Receipt;
        var book = await ledger.OpenAsync(new([cheque.Account], [.. allocations.Select(a => a.DocumentId).Distinct()], [receipt.Carrier]), ct);
        var made = new List<Journal>();
        foreach (var allocation in allocations)
        {
            made.Add(await ledger.RequireAsync(LedgerAct.MoneyAllocated, allocation.AuditKey, ct));
        }

        var journal = DishonourJournals.CallBack(book, cheque.Account, receipt.OwningOfficeId, receipt.Carrier, receipt.Amount, made, head, heldUnder);
        await ledger.PostAsync(book, [journal], ct);
        return journal;
    }

    // what has not left yet does not leave; a deposit on its way is no longer there
    private async Task AmendIntimationsAsync(Receipt receipt, IReadOnlyList<Allocation> allocations, Intimation? prepared, CancellationToken ct)
    {
        foreach (var allocation in allocations)
        {
            prepared?.ExcludeIfNamed(receipt.Id, allocation.DocumentId, allocation.Amount);
        }

        if (prepared?.HoldsUnder(receipt.Id) is not null)
        {
            prepared.ExcludeMoney(receipt);
        }

        if (receipt.IsElsewhere && await settlement.FindCarryingAsync(receipt.Carrier, ct) is { } carrying)
        {
            carrying.CallBack();
        }
    }
}
