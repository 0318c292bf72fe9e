using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>Vouchers on advances for writing, whoever sees them; the runner saves.</summary>
public interface IAdvancesStore
{
    /// <summary>Who acts, as documents name who signs.</summary>
    string Signatory { get; }

    void Add(AdvanceVoucher voucher);

    /// <summary>Receipt vouchers of a contract of which something is left, those of this act too, and those used by a journal; oldest first.</summary>
    Task<IReadOnlyList<AdvanceVoucher>> OpenAsync(ContractId contract, JournalId? usedBy, CancellationToken ct);

    /// <summary>The series of vouchers, opened if there is none; other acts that need it wait until this one is over.</summary>
    Task<InvoiceNumberSeries> SeriesAsync(string supplierGstin, FinancialYear year, DocumentKind kind, string numberCode, CancellationToken ct);
}
