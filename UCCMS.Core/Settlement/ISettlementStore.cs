using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Receipts and what became of them, for writing, within the actor's sight; the runner saves.</summary>
public interface ISettlementStore
{
    void Add(Receipt receipt);

    void Add(Allocation allocation);

    void Add(Refund refund);

    void Add(Intimation intimation);

    void Add(DepositSettlement settlement);

    /// <summary>Open documents of an Advance contract, whoever sees them; none of a period whose invoice APT has settled.</summary>
    Task<IReadOnlyList<OpenDemand>> OpenDemandsAsync(ContractId contract, CancellationToken ct);

    /// <summary>The days on which the acts of these billing dates happen; of those not kept, none.</summary>
    Task<IReadOnlyDictionary<DateOnly, DateOnly>> ActDaysAsync(IReadOnlyCollection<DateOnly> billingDates, CancellationToken ct);

    /// <summary>Settlements of a contract: those of these billing dates and those in which something waits.</summary>
    Task<IReadOnlyList<DepositSettlement>> DepositSettlementsAsync(ContractId contract, IReadOnlyCollection<DateOnly> billingDates, CancellationToken ct);

    /// <exception cref="RuleViolation">receipt.not-found: unknown, or out of the actor's sight.</exception>
    Task<Receipt> GetReceiptAsync(ReceiptId id, CancellationToken ct);

    /// <summary>A receipt of any office with this <see cref="Receipt.PaymentKey"/> that stands: not reversed, returned or dishonoured.</summary>
    Task<Receipt?> FindPaymentAsync(string paymentKey, CancellationToken ct);

    /// <summary>Allocations of a receipt that were not undone, in the order in which they were made.</summary>
    Task<IReadOnlyList<Allocation>> StandingAllocationsAsync(ReceiptId receipt, CancellationToken ct);

    /// <exception cref="RuleViolation">allocation.not-found: unknown, or out of the actor's sight.</exception>
    Task<Allocation> GetAllocationAsync(AllocationId id, CancellationToken ct);

    /// <exception cref="RuleViolation">intimation.not-found: unknown, or out of the actor's sight.</exception>
    Task<Intimation> GetIntimationAsync(IntimationId id, CancellationToken ct);

    /// <summary>The one that is being prepared on this way, with its lines; those added in this act count.</summary>
    Task<Intimation?> FindPreparedAsync(ContractId contract, OfficeId from, OfficeId to, CancellationToken ct);

    /// <summary>The deposit's intimation that carries this receipt; none where it was received at the nodal office.</summary>
    Task<Intimation?> FindCarryingAsync(CarrierId carrier, CancellationToken ct);

    /// <summary>Sent intimations whose letter is not in the outbox yet, oldest first.</summary>
    Task<IReadOnlyList<Intimation>> WithoutLetterAsync(int most, CancellationToken ct);

    /// <summary>Intimations to an office, prepared or sent, that name one of these documents.</summary>
    Task<IReadOnlyList<Intimation>> AwaitedAsync(OfficeId to, IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);
}
