using System.Linq.Expressions;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Web.Gst;

/// <summary>Downloads of issued documents. Another office's answers 403 without content and is recorded; an absent one 404.</summary>
internal static class GstEndpoints
{
    public static void MapGstDocuments(this IEndpointRouteBuilder app)
    {
        app.MapGet("/invoices/{id:guid}/pdf", InvoiceAsync).RequireAuthorization(Permissions.ViewInvoices);
        app.MapGet("/consolidations/{id:guid}/summary.pdf", SummaryAsync).RequireAuthorization(Permissions.ViewInvoices);
    }

    private static async Task<IResult> InvoiceAsync(Guid id, GstDocumentSource documents, OtherOfficesQueries others, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        var key = new GstInvoiceId(id);
        if (language.WantsCopy(asIssued) && await documents.CopyAsync(key, language.Chosen, ct) is { } copy)
        {
            return copy.Download();
        }

        var file = await documents.OfAsync(key, ct);
        return file is not null ? await DownloadAsync(file, files, ct) : await NoneAsync<GstInvoice>(others, i => i.Id == key, GstInvoice.KeyOf(key), ct);
    }

    private static async Task<IResult> SummaryAsync(Guid id, GstDocumentSource documents, OtherOfficesQueries others, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        var key = new ConsolidationId(id);
        if (language.WantsCopy(asIssued) && await documents.CopyAsync(key, language.Chosen, ct) is { } copy)
        {
            return copy.Download();
        }

        var file = await documents.OfAsync(key, ct);
        return file is not null
            ? await DownloadAsync(file, files, ct)
            : await NoneAsync<Consolidation>(others, c => c.Id == key && c.Status == ConsolidationStatus.Issued, $"consolidation/{id}", ct);
    }

    private static async Task<IResult> DownloadAsync(StoredFile file, IFileStore files, CancellationToken ct) =>
        Results.Stream(await files.OpenAsync(file.Id, ct), file.ContentType, file.Name, enableRangeProcessing: false);

    private static async Task<IResult> NoneAsync<T>(OtherOfficesQueries others, Expression<Func<T, bool>> byId, string documentKey, CancellationToken ct)
        where T : class =>
        await others.DenyAsync(byId, documentKey, ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
}
