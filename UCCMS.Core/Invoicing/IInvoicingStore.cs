using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Reads and keeps the documents of this capability within the actor's sight; the runner saves.</summary>
public interface IInvoicingStore
{
    void Add(AptInvoiceImport import);

    void Add(AptInvoice invoice);

    void Add(LocationDraft draft);

    void Add(Consolidation consolidation);

    void Add(ConsolidationWaiver waiver);

    /// <summary>The import that took the same file, whoever did it; null when it is new.</summary>
    Task<AptInvoiceImport?> FindImportAsync(string sha256, CancellationToken ct);

    /// <summary>Which rows of these invoice numbers are stored: number, office, product, class.</summary>
    Task<IReadOnlySet<(string Number, OfficeId Office, string Product, TrafficClass TrafficClass)>> StoredRowsAsync(IReadOnlyCollection<string> invoiceNumbers, CancellationToken ct);

    /// <summary>The invoices of a contract and period with the lines the actor sees.</summary>
    Task<IReadOnlyList<AptInvoice>> AptInvoicesAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);

    /// <summary>APT's lines of one location.</summary>
    Task<IReadOnlyList<AptInvoiceLine>> AptLinesAsync(ContractId contract, DateOnly periodFrom, OfficeId location, CancellationToken ct);

    /// <exception cref="RuleViolation">invoicing.not-found: unknown, or out of the actor's sight.</exception>
    Task<AptInvoice> GetAptInvoiceAsync(AptInvoiceId id, CancellationToken ct);

    /// <exception cref="RuleViolation">invoicing.not-found: unknown, or out of the actor's sight.</exception>
    Task<LocationDraft> GetDraftAsync(LocationDraftId id, CancellationToken ct);

    Task<IReadOnlyList<LocationDraft>> DraftsAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);

    /// <exception cref="RuleViolation">invoicing.not-found: unknown, or out of the actor's sight.</exception>
    Task<Consolidation> GetConsolidationAsync(ConsolidationId id, CancellationToken ct);

    Task<Consolidation?> FindConsolidationAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);

    Task<IReadOnlyList<ConsolidationWaiver>> WaiversAsync(ContractId contract, DateOnly periodFrom, CancellationToken ct);

    /// <exception cref="RuleViolation">invoicing.not-found: unknown, or out of the actor's sight.</exception>
    Task<ConsolidationWaiver> GetWaiverAsync(ConsolidationWaiverId id, CancellationToken ct);
}
