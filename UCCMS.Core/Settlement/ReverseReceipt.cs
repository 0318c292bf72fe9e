using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Takes back a receipt that was recorded by mistake, as long as nothing of it was used.</summary>
[Requires(Permissions.RecordReceipt)]
public sealed class ReverseReceipt(ISettlementStore settlement, IContractsStore contracts, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<ReverseReceipt.Input, Done>
{
    /// <summary>The receipt and why.</summary>
    public sealed record Input(ReceiptId Receipt, string Reason);

    /// <exception cref="RuleViolation">receipt.reversed, receipt.realised, receipt.unpaid, receipt.reason, office.not-yours, ledger.not-enough-money, ledger.acknowledged</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var receipt = await settlement.GetReceiptAsync(input.Receipt, ct);
        actor.RequireOffice(receipt.OwningOfficeId);
        var wasInCollection = receipt.IsInCollection;
        receipt.Reverse(input.Reason);
        var contract = await contracts.GetAsync(receipt.ContractId, ct);
        var account = BookedContract.Of(contract);
        if (wasInCollection)
        {
            await ledger.ReturnChequeAsync(receipt, account, IndianTime.Today(time), ct);
            audit.Remark(input.Reason.Trim());
            return Done.Value;
        }

        var book = await ledger.OpenAsync(new([account], [], [receipt.Carrier]), ct);
        var journal = await ledger.RequireAsync(LedgerAct.MoneyReceived, receipt.AuditKey, ct);
        audit.Remark(input.Reason.Trim());
        if (await settlement.FindPreparedAsync(contract.Id, receipt.OwningOfficeId, contract.NodalOfficeId, ct) is { } returned && returned.HoldsUnder(receipt.Id) is { } held)
        {
            await ledger.PostAsync(book, [ReversalJournals.ReverseReturned(account, journal, held, IndianTime.Today(time))], ct);
            returned.ExcludeMoney(receipt);
            return Done.Value;
        }

        await ledger.PostAsync(book, [ReversalJournals.Reverse(book, journal, IndianTime.Today(time))], ct);
        if (await settlement.FindCarryingAsync(receipt.Carrier, ct) is { } carrying)
        {
            carrying.WithdrawWith(receipt, actor);
        }

        return Done.Value;
    }
}
