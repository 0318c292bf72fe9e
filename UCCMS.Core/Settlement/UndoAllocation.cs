using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Undoes an allocation as long as the money still lies for the document where it was received; the document is owed again.</summary>
[Requires(Permissions.AllocateReceipt)]
public sealed class UndoAllocation(ISettlementStore settlement, IContractsStore contracts, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<UndoAllocation.Input, Done>
{
    /// <summary>The allocation and why.</summary>
    public sealed record Input(AllocationId Allocation, string Reason);

    /// <exception cref="RuleViolation">allocation.undone, allocation.reason, office.not-yours, ledger.moved-on</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var allocation = await settlement.GetAllocationAsync(input.Allocation, ct);
        actor.RequireOffice(allocation.OwningOfficeId);
        var now = time.GetUtcNow().UtcDateTime;
        allocation.Undo(actor, input.Reason, now);
        var receipt = await settlement.GetReceiptAsync(allocation.ReceiptId, ct);
        var contract = await contracts.GetAsync(receipt.ContractId, ct);
        var book = await ledger.OpenAsync(LedgerExtent.Of(BookedContract.Of(contract), allocation.DocumentId), ct);
        var journal = await ledger.RequireAsync(LedgerAct.MoneyAllocated, allocation.AuditKey, ct);
        await ledger.PostAsync(book, [ReversalJournals.Reverse(book, journal, IndianTime.DateOf(now))], ct);
        if (receipt.IsElsewhere && await settlement.FindPreparedAsync(contract.Id, receipt.OwningOfficeId, contract.NodalOfficeId, ct) is { } prepared)
        {
            prepared.Exclude(receipt.Id, allocation.DocumentId, allocation.Amount);
        }

        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
