using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Advances;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Settlement;

/// <summary>Vouchers on advances as PDF: made from what is stored when first asked for, and kept; the same bytes ever after.</summary>
public sealed class AdvanceVoucherSource(AdvanceVoucherQueries vouchers, IDocumentFiles documents) : IDocumentSource
{
    private const string Prefix = "advance-voucher/";

    public bool Knows(string documentKey) => documentKey.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct) =>
        await OfAsync(new AdvanceVoucherId(Guid.Parse(documentKey.AsSpan(Prefix.Length))), ct)
        ?? throw new RuleViolation("advance.no-voucher", "There is no such voucher, or it belongs to another office.");

    /// <summary>Null when the post sees no such voucher.</summary>
    internal async Task<PdfCopy?> CopyAsync(AdvanceVoucherId id, Language language, CancellationToken ct) =>
        await vouchers.VoucherAsync(id, ct) is { } voucher ? PdfCopy.Of(AdvanceVoucherPdf.Document(voucher, language), AdvanceMails.FileName(voucher)) : null;

    /// <summary>Null when the post sees no such voucher.</summary>
    public async Task<StoredFile?> OfAsync(AdvanceVoucherId id, CancellationToken ct)
    {
        if (await vouchers.VoucherAsync(id, ct) is not { } voucher)
        {
            return null;
        }

        if (await documents.FindAsync(voucher.AuditKey, ct) is { } kept)
        {
            return kept;
        }

        using var content = new MemoryStream(AdvanceVoucherPdf.Render(voucher), writable: false);
        return await documents.KeepAsync(voucher.AuditKey, AdvanceMails.FileName(voucher), "application/pdf", content, ct);
    }
}

/// <summary>Downloads of vouchers. Another office's answers 403 without content and is recorded; an absent one 404.</summary>
internal static class AdvanceVoucherEndpoints
{
    public static void MapAdvanceVouchers(this IEndpointRouteBuilder app) => app.MapGet("/vouchers/{id:guid}/pdf", VoucherAsync).RequireAuthorization(Permissions.ViewMoney);

    private static async Task<IResult> VoucherAsync(Guid id, AdvanceVoucherSource source, OtherOfficesQueries others, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        var key = new AdvanceVoucherId(id);
        if (language.WantsCopy(asIssued) && await source.CopyAsync(key, language.Chosen, ct) is { } copy)
        {
            return copy.Download();
        }

        if (await source.OfAsync(key, ct) is { } file)
        {
            return Results.Stream(await files.OpenAsync(file.Id, ct), file.ContentType, file.Name, enableRangeProcessing: false);
        }

        return await others.DenyAsync<AdvanceVoucher>(v => v.Id == key, AdvanceVoucher.KeyOf(key), ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
    }
}
