using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Misc. transactions, settlements by APT and internal journals for writing, within the actor's sight; the runner saves.</summary>
public interface IAdjustmentsStore
{
    void Add(MiscTransaction misc);

    void Add(AptSettlement settlement);

    void Add(InternalJournal journal);

    /// <exception cref="RuleViolation">misc.not-found: unknown, or out of the actor's sight.</exception>
    Task<MiscTransaction> GetMiscAsync(MiscTransactionId id, CancellationToken ct);

    /// <summary>The location's draft or posted misc. transaction of a transfer entry, whoever sees it.</summary>
    Task<MiscTransaction?> FindOfTransferAsync(TransferEntryId entry, CancellationToken ct);

    /// <summary>Which of these vouchers a posted misc. transaction of the office has, whoever sees it.</summary>
    Task<IReadOnlyList<UsedVoucher>> UsedByMiscsAsync(OfficeId office, IReadOnlyCollection<string> numbers, CancellationToken ct);

    /// <summary>Which of these vouchers an internal journal of the offices has, whoever sees it.</summary>
    Task<IReadOnlyList<UsedVoucher>> UsedByJournalsAsync(IReadOnlyCollection<OfficeId> offices, IReadOnlyCollection<string> numbers, CancellationToken ct);

    /// <summary>Drafts of SOP 4.C at the nodal office that name one of these documents.</summary>
    Task<IReadOnlyList<MiscTransaction>> BnplDraftsAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);

    /// <summary>Drafts at the nodal office that take this document out of its accounts.</summary>
    Task<IReadOnlyList<MiscTransaction>> TakingBackDraftsAsync(LedgerDocumentId document, CancellationToken ct);

    /// <exception cref="RuleViolation">apt-settlement.not-found: unknown, or out of the actor's sight.</exception>
    Task<AptSettlement> GetSettlementAsync(AptSettlementId id, CancellationToken ct);

    /// <exception cref="RuleViolation">internal-journal.not-found: one of them is unknown, or out of the actor's sight.</exception>
    Task<IReadOnlyList<InternalJournal>> InternalJournalsAsync(IReadOnlyCollection<InternalJournalId> ids, CancellationToken ct);

    /// <summary>Invoices and notes of a contract and period that stand in the ledger, whatever is open of them.</summary>
    Task<IReadOnlyList<LedgerDocumentId>> DocumentsOfPeriodAsync(LedgerContractId contract, DateOnly periodFrom, CancellationToken ct);

    /// <summary>Which of these the actor's contract has invoiced by hand or by note, as evidence: key, number, date, payable.</summary>
    Task<IReadOnlyList<EvidenceDocument>> EvidenceAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);

    /// <summary>Invoices of APT with all their lines, whatever the actor sees of them: what APT settles is the whole.</summary>
    Task<IReadOnlyList<AptInvoice>> WholeAptInvoicesAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);
}
