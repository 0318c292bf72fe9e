using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Gst.Signing;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Gst;

/// <summary>
/// The PDF of an issued document and of a consolidation's summary: made from what is stored when it is first asked for,
/// outside the act of issue, and kept; the same bytes ever after.
/// </summary>
public sealed class GstDocumentSource(GstQueries gst, IDocumentFiles documents, ISettings settings, DocumentSigning signing) : IDocumentSource
{
    private const string InvoicePrefix = "gst-invoice/";
    private const string SummaryPrefix = "consolidation/";
    private const string Pdf = "application/pdf";

    public bool Knows(string documentKey) =>
        documentKey.StartsWith(InvoicePrefix, StringComparison.Ordinal) || documentKey.StartsWith(SummaryPrefix, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct)
    {
        var id = Guid.Parse(documentKey.AsSpan(documentKey.IndexOf('/', StringComparison.Ordinal) + 1));
        var file = documentKey.StartsWith(InvoicePrefix, StringComparison.Ordinal)
            ? await OfAsync(new GstInvoiceId(id), ct)
            : await OfAsync(new ConsolidationId(id), ct);
        return file ?? throw new RuleViolation("gst.no-document", "There is no such document, or it belongs to another office.");
    }

    /// <summary>Null when the post sees no such document.</summary>
    public async Task<StoredFile?> OfAsync(GstInvoiceId id, CancellationToken ct) =>
        await gst.InvoiceAsync(id, ct) is { } invoice
            ? await KeptAsync(invoice.AuditKey, GstMails.FileName(invoice), () => MadeAsync(invoice, ct), ct)
            : null;

    /// <summary>Null when the post sees no such consolidation, or nothing was issued from it.</summary>
    public async Task<StoredFile?> OfAsync(ConsolidationId id, CancellationToken ct) =>
        await gst.ConsolidationAsync(id, ct) is { Status: ConsolidationStatus.Issued } consolidation
            ? await KeptAsync(consolidation.AuditKey, NameOf(consolidation), async () => ConsolidatedSummaryPdf.Render(await SummaryAsync(consolidation, ct)), ct)
            : null;

    /// <summary>Null when the post sees no such document.</summary>
    internal async Task<PdfCopy?> CopyAsync(GstInvoiceId id, Language language, CancellationToken ct) =>
        await gst.InvoiceAsync(id, ct) is { } invoice
            ? PdfCopy.Of(TaxInvoicePdf.Document(GstPrints.Of(invoice, await PrintRules.OnAsync(settings, invoice.InvoiceDate, ct)) with { Language = language, CopyMarking = "" }), GstMails.FileName(invoice))
            : null;

    /// <summary>Null when the post sees no such consolidation, or nothing was issued from it.</summary>
    internal async Task<PdfCopy?> CopyAsync(ConsolidationId id, Language language, CancellationToken ct) =>
        await gst.ConsolidationAsync(id, ct) is { Status: ConsolidationStatus.Issued } consolidation
            ? PdfCopy.Of(ConsolidatedSummaryPdf.Document(await SummaryAsync(consolidation, ct) with { Language = language }), NameOf(consolidation))
            : null;

    private static string NameOf(Consolidation consolidation) =>
        $"summary-{consolidation.ContractNumber.Replace('/', '-')}-{consolidation.PeriodFrom:yyyyMMdd}.pdf";

    private async Task<ConsolidatedSummaryPrint> SummaryAsync(Consolidation consolidation, CancellationToken ct)
    {
        var billed = consolidation.Documents.Select(d => d.LocationOfficeId).ToHashSet(); // an invoice that came late has a letter of its own
        return GstPrints.Of(consolidation, [.. (await gst.OfConsolidationAsync(consolidation.Id, ct)).Where(i => billed.Contains(i.OwningOfficeId))]);
    }

    private async Task<byte[]> MadeAsync(GstInvoice invoice, CancellationToken ct)
    {
        var print = GstPrints.Of(invoice, await PrintRules.OnAsync(settings, invoice.InvoiceDate, ct));
        return await signing.RenderAsync(
            invoice.SupplierGstin,
            $"{Words.Of(invoice.Kind)} {invoice.Number}",
            invoice.IssuingOfficeName,
            stamp => TaxInvoicePdf.Document(print with { Stamp = stamp }),
            ct);
    }

    private async Task<StoredFile> KeptAsync(string key, string name, Func<Task<byte[]>> render, CancellationToken ct)
    {
        if (await documents.FindAsync(key, ct) is { } kept)
        {
            return kept;
        }

        using var content = new MemoryStream(await render(), writable: false);
        return await documents.KeepAsync(key, name, Pdf, content, ct);
    }
}
