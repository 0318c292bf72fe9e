using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Notes;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Gst.Signing;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Gst.Notes;

/// <summary>The PDF of an issued note: made from what is stored when it is first asked for, and kept; the same bytes ever after.</summary>
public sealed class NoteDocumentSource(NotesQueries notes, IDocumentFiles documents, ISettings settings, DocumentSigning signing) : IDocumentSource
{
    private const string Prefix = "gst-note/";

    public bool Knows(string documentKey) => documentKey.StartsWith(Prefix, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct) =>
        await OfAsync(new GstNoteId(Guid.Parse(documentKey.AsSpan(Prefix.Length))), ct) ?? throw new RuleViolation("gst.no-document", "There is no such document, or it belongs to another office.");

    /// <summary>Null when the post sees no such note.</summary>
    public async Task<StoredFile?> OfAsync(GstNoteId id, CancellationToken ct)
    {
        if (await notes.NoteAsync(id, ct) is not { } note)
        {
            return null;
        }

        if (await documents.FindAsync(note.AuditKey, ct) is { } kept)
        {
            return kept;
        }

        using var content = new MemoryStream(await MadeAsync(note, ct), writable: false);
        return await documents.KeepAsync(note.AuditKey, NoteMails.FileName(note), "application/pdf", content, ct);
    }

    /// <summary>Null when the post sees no such note.</summary>
    internal async Task<PdfCopy?> CopyAsync(GstNoteId id, Language language, CancellationToken ct) =>
        await notes.NoteAsync(id, ct) is { } note
            ? PdfCopy.Of(TaxInvoicePdf.Document(NotePrints.Of(note, await PrintRules.OnAsync(settings, note.NoteDate, ct)) with { Language = language, CopyMarking = "" }), NoteMails.FileName(note))
            : null;

    private async Task<byte[]> MadeAsync(GstNote note, CancellationToken ct)
    {
        var print = NotePrints.Of(note, await PrintRules.OnAsync(settings, note.NoteDate, ct));
        return await signing.RenderAsync(note.SupplierGstin, $"{Words.Of(note.Kind)} {note.Number}", note.IssuingOfficeName, stamp => TaxInvoicePdf.Document(print with { Stamp = stamp }), ct);
    }
}
