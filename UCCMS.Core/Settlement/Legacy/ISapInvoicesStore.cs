using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>Invoices of SAP, for writing, within the actor's sight; the runner saves.</summary>
public interface ISapInvoicesStore
{
    void Add(SapInvoice invoice);

    void Add(SapRevenueGap gap);

    /// <summary>Offices by facility id or code.</summary>
    Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct);

    /// <summary>Those of these SAP documents that were taken over, with their office, whoever sees them.</summary>
    Task<IReadOnlySet<(string SapDocument, OfficeId Office)>> KnownAsync(IReadOnlyCollection<string> documents, CancellationToken ct);

    /// <exception cref="RuleViolation">sap.not-found: unknown, or out of the actor's sight.</exception>
    Task<SapInvoice> GetAsync(SapInvoiceId id, CancellationToken ct);

    /// <summary>None where nothing is marked.</summary>
    Task<SapRevenueGap?> GapAsync(SapInvoiceId id, CancellationToken ct);

    /// <summary>The first of these that is an invoice of SAP and cleared there.</summary>
    Task<SapInvoice?> ClearedAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);
}
