using System.Runtime.CompilerServices;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Downloads of transfer entries: the report as PDF and as workbook, and the list, within the post's reach.</summary>
internal static class TransferDownloads
{
    private const string Pdf = "application/pdf";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<TransferRow>[] ListColumns =
    [
        new("Number", WorkbookCellKind.Text, e => e.Number, 26m),
        new("State", WorkbookCellKind.Text, e => Words.Of(e.Status)),
        new("Purpose", WorkbookCellKind.Text, e => Words.Of(e.Purpose), 18m),
        new("Customer", WorkbookCellKind.Text, e => e.CustomerName, 32m),
        new("Contract", WorkbookCellKind.Text, e => e.Contracts, 18m),
        new("Period from", WorkbookCellKind.Date, e => e.PeriodFrom),
        new("Period to", WorkbookCellKind.Date, e => e.PeriodTo),
        new("From office", WorkbookCellKind.Text, e => e.FromOfficeName, 24m),
        new("To office", WorkbookCellKind.Text, e => e.ToOfficeName, 24m),
        new("Net", WorkbookCellKind.Amount, e => e.Net),
        new("CGST", WorkbookCellKind.Amount, e => e.Cgst),
        new("SGST/UTGST", WorkbookCellKind.Amount, e => e.Sgst),
        new("IGST", WorkbookCellKind.Amount, e => e.Igst),
        new("Total", WorkbookCellKind.Amount, e => e.Total),
        new("Voucher", WorkbookCellKind.Text, e => e.VoucherNumber ?? string.Empty, 18m),
        new("Voucher date", WorkbookCellKind.Date, e => e.VoucherDate),
    ];

    private static readonly WorkbookColumn<AdjustmentLine>[] LineColumns =
    [
        new("Document", WorkbookCellKind.Text, l => l.DocumentNumber, 22m),
        new("Date", WorkbookCellKind.Date, l => l.DocumentDate),
        new("GSTIN", WorkbookCellKind.Text, l => l.Gstin, 18m),
        new("Component", WorkbookCellKind.Text, l => l.ComponentCode),
        new("Amount", WorkbookCellKind.Amount, l => l.Amount),
    ];

    public static void MapTransfers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/transfer-entries/{id:guid}/report.pdf", PdfAsync).RequireAuthorization(Permissions.ViewAdjustments);
        app.MapGet("/transfer-entries/{id:guid}/report.xlsx", WorkbookAsync).RequireAuthorization(Permissions.ViewAdjustments);
        app.MapGet("/transfer-entries/export.xlsx", Export).RequireAuthorization(Permissions.ViewAdjustments);
    }

    private static async Task<IResult> PdfAsync(Guid id, ReportServices of, IFileStore files, PdfLanguage language, bool? asIssued, CancellationToken ct)
    {
        if (await of.Entries.EntryAsync(new(id), ct) is not { } entry)
        {
            return await NoneAsync(id, of.Others, ct);
        }

        await of.SeenAsync(entry, ct);
        if (entry.ReportQueuedAtUtc is null)
        {
            return Results.Bytes(TransferReportPdf.Render(entry, language.Chosen), Pdf, MailTransferReports.FileName(entry));
        }

        if (language.WantsCopy(asIssued))
        {
            return PdfCopy.Of(TransferReportPdf.Document(entry, Headings.Of(language.Chosen)), MailTransferReports.FileName(entry)).Download();
        }

        var kept = await of.Reports.KeptAsync(entry, ct);
        return Results.Stream(await files.OpenAsync(kept.Id, ct), kept.ContentType, kept.Name, enableRangeProcessing: false);
    }

    private static async Task<IResult> WorkbookAsync(Guid id, ReportServices of, ActorContext actors, TimeProvider time, CancellationToken ct)
    {
        if (await of.Entries.EntryAsync(new(id), ct) is not { } entry)
        {
            return await NoneAsync(id, of.Others, ct);
        }

        await of.SeenAsync(entry, ct);
        var title = new WorkbookTitle($"Transfer entry report {entry.Number}", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [
            $"Customer: {entry.CustomerName}, contract {entry.Contracts}", $"Period: {IndianTime.Show(entry.PeriodFrom)} to {IndianTime.Show(entry.PeriodTo)}", $"From: {entry.FromOfficeName} ({entry.FromOfficeId})", $"To: {entry.ToOfficeName} ({entry.ToOfficeId})",
            $"State: {Words.Of(entry.Status)}", $"In all: {AdjustmentSums.Of(entry.Lines)}; {entry.Total}"]);
        var lines = entry.Lines.OrderBy(l => l.Position).ToAsyncEnumerable();
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Report", title, LineColumns, lines, ct), Workbook, Path.ChangeExtension(MailTransferReports.FileName(entry), ".xlsx"));
    }

    private static IResult Export(TransferEntryQueries entries, ActorContext actors, TimeProvider time, string? q, string? status, string? purpose, string? from, string? to, string? where, CancellationToken ct)
    {
        string?[] filters = [Said("Search", q), Said("State", status), Said("Purpose", purpose), Said("Periods from", from), Said("Periods to", to), .. ColumnWishes.Words(where, TransferEntryQueries.Columns)];
        var title = new WorkbookTitle("Transfer entries", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. filters.OfType<string>()]);
        var filter = new TransferFilter(
            Enum.TryParse<TransferEntryStatus>(status, out var s) ? s : null, Enum.TryParse<TransferPurpose>(purpose, out var p) ? p : null, PeriodFrom: QueryText.Day(from), PeriodTo: QueryText.Day(to)) { Where = where };
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Transfer entries", title, ListColumns, RowsAsync(entries, filter, q, ct), ct), Workbook, "transfer-entries.xlsx");
    }

    private static string? Said(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}: {value}";

    private static async IAsyncEnumerable<TransferRow> RowsAsync(TransferEntryQueries entries, TransferFilter filter, string? words, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await entries.EntriesAsync(filter, new PageRequest(words, Skip: skip, Take: Portion), ct);
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

    private static async Task<IResult> NoneAsync(Guid id, OtherOfficesQueries others, CancellationToken ct)
    {
        var key = new TransferEntryId(id);
        return await others.DenyAsync<TransferEntry>(e => e.Id == key, TransferEntry.KeyOf(key), ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
    }
}

/// <summary>What the downloads of a report need; who opens it at its location confirms its receipt.</summary>
public sealed class ReportServices(TransferEntryQueries entries, OtherOfficesQueries others, TransferReportSource reports, UseCaseRunner runner, ActorContext actors)
{
    public TransferEntryQueries Entries => entries;

    public OtherOfficesQueries Others => others;

    public TransferReportSource Reports => reports;

    public async Task SeenAsync(TransferEntry entry, CancellationToken ct)
    {
        var actor = actors.Current;
        if (entry is { ApprovedAtUtc: not null, ReportSeenAtUtc: null } && actor.OfficeId == entry.ToOfficeId && actor.May(Permissions.TakeUpRevenue))
        {
            await runner.RunAsync((ConfirmTransferReport u) => u, new ConfirmTransferReport.Input(entry.Id), Guid.CreateVersion7(), ct);
        }
    }
}
