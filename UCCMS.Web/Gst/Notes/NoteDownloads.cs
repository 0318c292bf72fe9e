using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Notes;

/// <summary>Downloads of notes: PDF, evidence, and the list as a workbook, within the post's reach.</summary>
internal static class NoteDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<NoteRow>[] Columns =
    [
        new("Number", WorkbookCellKind.Text, n => n.Number),
        new("Date", WorkbookCellKind.Date, n => n.NoteDate),
        new("Kind", WorkbookCellKind.Text, n => Words.Of(n.Kind)),
        new("Original", WorkbookCellKind.Text, n => n.Originals > 1 ? $"{n.FirstOriginal} and {n.Originals - 1} more" : n.FirstOriginal, 22m),
        new("Supplier GSTIN", WorkbookCellKind.Text, n => n.SupplierGstin, 18m),
        new("Customer", WorkbookCellKind.Text, n => n.RecipientName, 32m),
        new("Customer GSTIN", WorkbookCellKind.Text, n => n.RecipientGstin ?? "Unregistered", 18m),
        new("Booking location", WorkbookCellKind.Text, n => n.LocationName, 24m),
        new("Contract", WorkbookCellKind.Text, n => n.ContractNumber),
        new("Reason", WorkbookCellKind.Text, n => Words.Of(n.Reason), 24m),
        new("Taxable", WorkbookCellKind.Amount, n => n.Taxable),
        new("Exempt", WorkbookCellKind.Amount, n => n.Exempt),
        new("GST", WorkbookCellKind.Amount, n => n.Tax),
        new("Amount", WorkbookCellKind.Amount, n => n.Payable),
    ];

    public static void MapNotes(this IEndpointRouteBuilder app)
    {
        app.MapGet("/notes/{id:guid}/pdf", PdfAsync).RequireAuthorization(Permissions.ViewNotes);
        app.MapGet("/notes/export.xlsx", Export).RequireAuthorization(Permissions.ViewNotes);
        app.MapGet("/notes/evidence/{id:guid}", EvidenceAsync).RequireAuthorization(Permissions.ViewNotes);
    }

    /// <summary>Reads the filters of an address; what cannot be read narrows nothing.</summary>
    public static NoteFilter FilterOf(string? from, string? to, string? kind, string? reason, string? gstin) => new(
        QueryText.Day(from),
        QueryText.Day(to),
        Enum.TryParse<DocumentKind>(kind, out var k) ? k : null,
        Enum.TryParse<NoteReason>(reason, out var r) ? r : null,
        gstin?.Trim().ToUpperInvariant());

    private static async Task<IResult> PdfAsync(Guid id, NoteDocumentSource documents, OtherOfficesQueries others, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        var key = new GstNoteId(id);
        if (language.WantsCopy(asIssued) && await documents.CopyAsync(key, language.Chosen, ct) is { } copy)
        {
            return copy.Download();
        }

        if (await documents.OfAsync(key, ct) is { } file)
        {
            return Results.Stream(await files.OpenAsync(file.Id, ct), file.ContentType, file.Name, enableRangeProcessing: false);
        }

        return await others.DenyAsync<GstNote>(n => n.Id == key, GstNote.KeyOf(key), ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> EvidenceAsync(Guid id, NotesQueries notes, IFileStore files, CancellationToken ct) =>
        await notes.ReversalAsync(new ItcReversalRecordId(id), ct) is { EvidenceFileId: { } file } record
            ? Results.Stream(await files.OpenAsync(file, ct), "application/octet-stream", record.EvidenceName)
            : Results.Text("There is no such file.", statusCode: StatusCodes.Status404NotFound);

    private static IResult Export(NotesQueries notes, ActorContext actors, TimeProvider time, string? q, string? from, string? to, string? kind, string? reason, string? gstin, string? where, CancellationToken ct)
    {
        string?[] filters = [Said("Search", q), Said("From", from), Said("To", to), Said("Kind", kind), Said("Reason", reason), Said("GSTIN", gstin), .. ColumnWishes.Words(where, NotesQueries.Columns)];
        var title = new WorkbookTitle("Credit and debit notes", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. filters.OfType<string>()]);
        var filter = FilterOf(from, to, kind, reason, gstin);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Notes", title, Columns, RowsAsync(notes, filter, new PageRequest(q) { Where = where }, ct), ct), Workbook, "notes.xlsx");
    }

    private static string? Said(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}: {value}";

    private static async IAsyncEnumerable<NoteRow> RowsAsync(NotesQueries notes, NoteFilter filter, PageRequest request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await notes.NotesAsync(filter, request with { Skip = skip, Take = Portion }, ct);
            foreach (var row in page.Items)
            {
                yield return row;
            }

            if (page.Items.Count < Portion)
            {
                yield break;
            }
        }
    }
}
