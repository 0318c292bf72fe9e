using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>The DDO records that the bank refused a cheque before it was realised. It never was money; what it was for is owed as before.</summary>
[Requires(Permissions.RealiseCheque)]
public sealed class ReturnCheque(ChequeDesk desk, ILedgerStore ledger, IAuditNotes audit, TimeProvider time) : IUseCase<ReturnCheque.Input, Done>
{
    /// <param name="Receipt">A cheque in collection.</param>
    /// <param name="On">IST date of the bank's memo.</param>
    /// <param name="Reason">What the memo says.</param>
    public sealed record Input(ReceiptId Receipt, DateOnly On, string Reason);

    /// <exception cref="RuleViolation">office.not-yours; those of <see cref="Receipt.ReturnUnpaid"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var cheque = await desk.TakeUpAsync(input.Receipt, actor, now, ct);
        cheque.Receipt.ReturnUnpaid(input.On, input.Reason, actor, now);
        await ledger.ReturnChequeAsync(cheque.Receipt, cheque.Account, input.On, ct);
        audit.Remark($"{cheque.Receipt.Amount} unpaid: {cheque.Receipt.UnpaidReason}");
        return Done.Value;
    }
}
