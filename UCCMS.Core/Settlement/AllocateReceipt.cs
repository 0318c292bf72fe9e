using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Allocates free money of a receipt to documents, in full or in part; one receipt may clear many.</summary>
[Requires(Permissions.AllocateReceipt)]
public sealed class AllocateReceipt(ISettlementStore settlement, IContractsStore contracts, ReceiptAllocations allocations, IAuditNotes audit, TimeProvider time)
    : IUseCase<AllocateReceipt.Input, IReadOnlyList<AllocationId>>
{
    /// <summary>The receipt and what its money is for.</summary>
    public sealed record Input(ReceiptId Receipt, IReadOnlyList<AllocationWish> Wishes);

    /// <exception cref="RuleViolation">office.not-yours; those of <see cref="ReceiptAllocations.AllocateAsync"/></exception>
    public async Task<IReadOnlyList<AllocationId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var receipt = await settlement.GetReceiptAsync(input.Receipt, ct);
        actor.RequireOffice(receipt.OwningOfficeId);
        var made = await allocations.AllocateAsync(receipt, await contracts.GetAsync(receipt.ContractId, ct), input.Wishes, actor, time.GetUtcNow().UtcDateTime, ct);
        audit.Remark($"{Money.Sum(made.Select(a => a.Amount))} for {Allocation.NamesOf(made)}");
        return [.. made.Select(a => a.Id)];
    }
}
