using UCCMS.Core.Gst.Books;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Numbers and issues prepared documents, all of them or none, in the transaction of the act: numbers, documents, what the
/// customer owes and the mails that tell of it.
/// </summary>
public sealed class GstIssuing(IGstStore gst, IssuedDocuments issued)
{
    /// <exception cref="RuleViolation">gst.date-before-series, gst.series-exhausted, gst.product-unknown, consolidation.figures-changed</exception>
    public async Task<IReadOnlyList<GstInvoice>> IssueAsync(GstDocumentSet prepared, CancellationToken ct)
    {
        var series = await SeriesAsync(prepared, ct);
        List<GstInvoice> invoices = [.. prepared.Drafts.Select(d => GstInvoice.Issue(d, series[(d.Supplier.Gstin, d.Kind)].Next(prepared.Date), prepared.Issue))];
        invoices.ForEach(gst.Add);
        await issued.RecordAsync(prepared, invoices, ct);
        return invoices;
    }

    private async Task<Dictionary<(string Gstin, DocumentKind Kind), InvoiceNumberSeries>> SeriesAsync(GstDocumentSet prepared, CancellationToken ct)
    {
        var year = FinancialYear.Of(prepared.Date);
        var series = (await gst.TakeSeriesAsync(prepared.SupplierGstins, year, ct)).ToDictionary(s => (s.SupplierGstin, s.Kind));
        foreach (var draft in prepared.Drafts)
        {
            if (!series.ContainsKey((draft.Supplier.Gstin, draft.Kind)))
            {
                var opened = InvoiceNumberSeries.Open(draft.Supplier.Gstin, year, draft.Kind, draft.Supplier.NumberCode);
                series.Add((draft.Supplier.Gstin, draft.Kind), opened);
                gst.Add(opened);
            }
        }

        return series;
    }
}
