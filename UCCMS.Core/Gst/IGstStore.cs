using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>GST documents and their numbers for writing; the runner saves.</summary>
public interface IGstStore
{
    void Add(GstInvoice invoice);

    /// <summary>
    /// The series of these GSTINs in a year, whoever issued in them; other acts of issue that need one of them wait until
    /// this one is over.
    /// </summary>
    Task<IReadOnlyList<InvoiceNumberSeries>> TakeSeriesAsync(IReadOnlyCollection<string> supplierGstins, FinancialYear year, CancellationToken ct);

    void Add(InvoiceNumberSeries series);

    Task<IReadOnlyList<FiledMonth>> FiledMonthsAsync(IReadOnlyCollection<string> supplierGstins, CancellationToken ct);

    /// <summary>The documents issued from a consolidation.</summary>
    Task<IReadOnlyList<GstInvoice>> OfConsolidationAsync(ConsolidationId consolidation, CancellationToken ct);

    /// <summary>Date of the last document issued under a letter of undertaking, by its reference number; none: it was never used.</summary>
    Task<DateOnly?> LastUnderAsync(string undertakingArn, CancellationToken ct);

    /// <summary>Last day of service for which a product was ever billed; none: never.</summary>
    Task<DateOnly?> LastServiceOfAsync(string product, CancellationToken ct);

    /// <summary>Documents that do not stand in the ledger, the first ones by key, ordered by date.</summary>
    Task<IReadOnlyList<GstInvoice>> NotBookedAsync(int most, CancellationToken ct);
}
