using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// An office records money of a BNPL customer (letter of 24-12-2025, paragraph 2.4 I(i)) and, where it knows what for,
/// allocates it at once; what it does not allocate stays visible as free. A cheque is noted for
/// documents, which stay owed until it is realised.
/// </summary>
[Requires(Permissions.RecordReceipt)]
public sealed class RecordReceipt(IContractsStore contracts, ReceiptRecording recording, ReceiptAllocations allocations, IAuditNotes audit, Notices notices, TimeProvider time)
    : IUseCase<RecordReceipt.Input, ReceiptId>
{
    /// <param name="Contract">Paid for.</param>
    /// <param name="Office">Where the money is; the post's own.</param>
    /// <param name="Entry">As entered.</param>
    /// <param name="Wishes">Documents it is for; may be empty.</param>
    public sealed record Input(ContractId Contract, OfficeId Office, ReceiptEntry Entry, IReadOnlyList<AllocationWish> Wishes);

    /// <exception cref="RuleViolation">receipt.is-deposit; those of <see cref="ReceiptRecording.RecordAsync"/> and <see cref="ReceiptAllocations.AllocateAsync"/></exception>
    public async Task<ReceiptId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        RuleViolation.Unless(!contract.IsAdvance, "receipt.is-deposit", $"Contract {contract.Number} pays in advance; record the money as a deposit.", nameof(Input.Contract));
        var now = time.GetUtcNow().UtcDateTime;
        var receipt = await recording.RecordAsync(contract, input.Office, input.Entry, actor, now, ct);
        if (receipt.IsInCollection)
        {
            await allocations.IntendAsync(receipt, contract, input.Wishes, ct);
            var meant = $"a cheque, subject to realisation; {Money.Sum(input.Wishes.Select(w => w.Amount))} of it meant for documents";
            await notices.TellAsync(ReceiptNotices.Of(receipt, actor, meant), ct);
            audit.Remark($"{receipt.Amount}: {meant}");
            return receipt.Id;
        }

        var made = input.Wishes.Count == 0 ? [] : await allocations.AllocateAsync(receipt, contract, input.Wishes, actor, now, ct);
        var paid = input.Wishes.Count == 0 ? "free" : $"{Money.Sum(input.Wishes.Select(w => w.Amount))} of it for {Allocation.NamesOf(made)}";
        await notices.TellAsync(ReceiptNotices.Of(receipt, actor, paid), ct);
        audit.Remark($"{receipt.Amount} received, {paid}");
        return receipt.Id;
    }
}
