using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Settlement;

/// <summary>The receipt of recorded money as PDF: made when it is first asked for, and kept; the same bytes ever after.</summary>
public sealed class ReceiptSource(ReceiptQueries receipts, IDocumentFiles documents) : IDocumentSource
{
    private const string Prefix = "receipt/";

    public bool Knows(string documentKey) => documentKey.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct) =>
        await OfAsync(new ReceiptId(Guid.Parse(documentKey.AsSpan(Prefix.Length))), ct)
        ?? throw new RuleViolation("receipt.not-found", "There is no such receipt, or it belongs to another office.");

    /// <summary>Null when the post sees no such receipt.</summary>
    internal async Task<PdfCopy?> CopyAsync(ReceiptId id, Language language, CancellationToken ct) =>
        await receipts.ReceiptAsync(id, ct) is { } detail ? PdfCopy.Of(ReceiptPdf.Document(detail, language), ReceiptMails.FileName(detail.Receipt)) : null;

    /// <summary>Null when the post sees no such receipt.</summary>
    public async Task<StoredFile?> OfAsync(ReceiptId id, CancellationToken ct)
    {
        if (await receipts.ReceiptAsync(id, ct) is not { } detail)
        {
            return null;
        }

        if (await documents.FindAsync(detail.Receipt.AuditKey, ct) is { } kept)
        {
            return kept;
        }

        using var content = new MemoryStream(ReceiptPdf.Render(detail), writable: false);
        return await documents.KeepAsync(detail.Receipt.AuditKey, ReceiptMails.FileName(detail.Receipt), "application/pdf", content, ct);
    }
}

/// <summary>The download of a receipt. Another office's answers 403 without content and is recorded; an absent one 404.</summary>
internal static class ReceiptEndpoints
{
    public static void MapReceipts(this IEndpointRouteBuilder app) => app.MapGet("/receipts/{id:guid}/receipt.pdf", ReceiptAsync).RequireAuthorization(Permissions.ViewMoney);

    private static async Task<IResult> ReceiptAsync(Guid id, ReceiptSource source, OtherOfficesQueries others, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        var key = new ReceiptId(id);
        if (language.WantsCopy(asIssued) && await source.CopyAsync(key, language.Chosen, ct) is { } copy)
        {
            return copy.Download();
        }

        if (await source.OfAsync(key, ct) is { } file)
        {
            return Results.Stream(await files.OpenAsync(file.Id, ct), file.ContentType, file.Name, enableRangeProcessing: false);
        }

        return await others.DenyAsync<Receipt>(r => r.Id == key, $"receipt/{id}", ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
    }
}
