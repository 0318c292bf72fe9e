using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// The DDO of the office that has it pays money back to a customer: of the deposit, or what a receipt left free. Refused
/// while money of the contract that was called back or overdrawn is not made good.
/// </summary>
[Requires(Permissions.RefundMoney)]
public sealed class RefundMoney(IContractsStore contracts, ISettlementStore settlement, IAccountingOfficesStore offices, ILedgerStore ledger, TimeProvider time)
    : IUseCase<RefundMoney.Input, RefundId>
{
    /// <param name="Contract">Whose money.</param>
    /// <param name="Receipt">That left it free; none for the deposit.</param>
    /// <param name="Entry">As entered.</param>
    public sealed record Input(ContractId Contract, ReceiptId? Receipt, RefundEntry Entry);

    /// <exception cref="RuleViolation">refund.no-receipt, refund.other-contract, receipt.reversed, office.not-yours, ledger.not-made-good, ledger.not-enough-money; those of <see cref="Refund.Pay"/></exception>
    public async Task<RefundId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        var receipt = await ReceiptOfAsync(input, contract, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var refund = Refund.Pay(contract, receipt, input.Entry, actor, now);
        (await offices.OfAsync([refund.OwningOfficeId], IndianTime.DateOf(now), ct))[refund.OwningOfficeId].RequireDdo(actor);
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(LedgerExtent.Of(account), ct);
        var head = new JournalHead(LedgerAct.Refunded, refund.AuditKey, refund.PaidOn) { Voucher = refund.VoucherNumber };
        await ledger.PostAsync(book, [ReceiptJournals.Refund(book, account, refund.OwningOfficeId, receipt?.Carrier ?? default, refund.Amount, head)], ct);
        settlement.Add(refund);
        return refund.Id;
    }

    private async Task<Receipt?> ReceiptOfAsync(Input input, Contract contract, CancellationToken ct)
    {
        if (input.Receipt is not { } id)
        {
            RuleViolation.Unless(contract.IsAdvance, "refund.no-receipt", "Choose the receipt whose free money is paid back.", nameof(Input.Receipt));
            return null;
        }

        var receipt = await settlement.GetReceiptAsync(id, ct);
        receipt.RequireRecorded();
        RuleViolation.Unless(receipt.ContractId == contract.Id, "refund.other-contract", "This receipt belongs to another contract.", nameof(Input.Receipt));
        return receipt;
    }
}
