using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Returns;

/// <summary>Files of returns, the board and registers as workbooks. What belongs to another office answers 403 without content and is recorded.</summary>
internal static class ReturnDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<RegisterEntry>[] NumberColumns =
    [
        new("Serial", WorkbookCellKind.Whole, r => r.Serial, 8m),
        new("Number", WorkbookCellKind.Text, r => r.Number, 18m),
        new("Date", WorkbookCellKind.Date, r => r.Date),
        new("Recipient", WorkbookCellKind.Text, r => r.RecipientName, 32m),
        new("Recipient GSTIN", WorkbookCellKind.Text, r => r.RecipientGstin ?? "Unregistered", 18m),
        new("Booking location", WorkbookCellKind.Text, r => r.LocationName, 28m),
        new("Value", WorkbookCellKind.Amount, r => r.Value, Total: true),
        new("GST", WorkbookCellKind.Amount, r => r.Tax, Total: true),
        new("Payable", WorkbookCellKind.Amount, r => r.Payable, Total: true),
    ];

    private static readonly WorkbookColumn<(BoardRow Row, BoardCell Cell)>[] BoardColumns =
    [
        new("GSTIN", WorkbookCellKind.Text, r => r.Row.Gstin, 18m),
        new("State", WorkbookCellKind.Text, r => StateName.Of(r.Row.StateCode), 24m),
        new("Filing office", WorkbookCellKind.Text, r => r.Row.FilingOfficeName, 28m),
        new("Circle", WorkbookCellKind.Text, r => r.Row.CircleName, 20m),
        new("Month", WorkbookCellKind.Text, r => r.Cell.Period.ToString(), 10m),
        new("Status", WorkbookCellKind.Text, r => Words.Of(r.Cell.Status), 10m),
        new("Due", WorkbookCellKind.Date, r => r.Cell.DueOn),
        new("Documents", WorkbookCellKind.Whole, r => r.Cell.Documents, Total: true),
        new("Tax", WorkbookCellKind.Amount, r => r.Cell.Tax, Total: true),
        new("Filed on", WorkbookCellKind.Date, r => r.Cell.FiledOn),
        new("ARN", WorkbookCellKind.Text, r => r.Cell.Arn, 18m),
    ];

    public static void MapReturns(this IEndpointRouteBuilder app)
    {
        app.MapGet("/gst/returns/export.xlsx", BoardAsync).RequireAuthorization(Permissions.ViewReturns);
        app.MapGet("/gst/returns/{gstin}/{month:int}/workbook.xlsx", WorkbookAsync).RequireAuthorization(Permissions.ViewReturns);
        app.MapGet("/gst/prepared-returns/{id:guid}/files/{position:int}", FileAsync).RequireAuthorization(Permissions.ViewReturns);
        app.MapGet("/gst/registers/{gstin}/{year:int}/{kind}/export.xlsx", RegisterAsync).RequireAuthorization(Permissions.ViewReturns);
    }

    private static async Task<IResult> FileAsync(Guid id, int position, ReturnQueries returns, IFileStore files, OtherOfficesQueries others, CancellationToken ct)
    {
        var key = new PreparedReturnId(id);
        if (await returns.FileAsync(key, position, ct) is { } file)
        {
            return Results.Stream(await files.OpenAsync(file.FileId, ct), "application/json", file.Name, enableRangeProcessing: false);
        }

        return Refused(await others.DenyAsync<PreparedReturn>(p => p.Id == key, $"prepared-return/{id}", ct));
    }

    private static async Task<IResult> WorkbookAsync(
        string gstin, int month, ReturnQueries returns, ReturnPapers papers, Gstr1Workbook workbook, OtherOfficesQueries others, ActorContext actors, TimeProvider time, CancellationToken ct)
    {
        var view = ReturnPeriod.TryParse(month.ToString(System.Globalization.CultureInfo.InvariantCulture), out var period) ? await returns.ViewAsync(gstin, period.Value, ct) : null;
        if (view is null)
        {
            return await NoneAsync(gstin, FiledMonth.KeyOf(gstin, month), others, ct);
        }

        var paper = await papers.PreviewAsync(view.Head, ct);
        return Results.Stream(
            stream => workbook.WriteAsync(stream, paper.Tables, actors.Current.Name, Now(time), ct), Workbook, $"gstr1-{view.Head.SupplierGstin}-{view.Period.Key}.xlsx");
    }

    private static async Task<IResult> BoardAsync(
        ComplianceQueries compliance, ActorContext actors, ActorQueries clock, TimeProvider time, string? q, string? status, string? circle, string? months, CancellationToken ct)
    {
        var filter = BoardFilter.Of(q, status, circle, months);
        var (from, to) = filter.PeriodsOn(clock.Today);
        var rows = filter.Narrow(await compliance.BoardAsync(from, to, ct)).SelectMany(r => r.Cells.Where(c => filter.Status is null || c.Status == filter.Status).Select(c => (r, c)));
        var title = new WorkbookTitle(
            $"GSTR-1, {from} to {to}", actors.Current.Name, Now(time), [.. new[] { filter.Search is { } words ? $"Search: {words}" : null, filter.Status is { } s ? $"Status: {Words.Of(s)}" : null }.OfType<string>()]);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Returns", title, BoardColumns, rows.ToAsyncEnumerable(), ct), Workbook, "gst-returns.xlsx");
    }

    private static async Task<IResult> RegisterAsync(
        string gstin, int year, DocumentKind kind, RegisterQueries registers, OtherOfficesQueries others, ActorContext actors, TimeProvider time, string? q, string? where, CancellationToken ct)
    {
        if ((await registers.SeriesAsync(gstin, year, ct)).FirstOrDefault(r => r.Key.Kind == kind) is not { } row)
        {
            return await NoneAsync(gstin, $"register/{gstin}/{year}/{kind}", others, ct);
        }

        var title = new WorkbookTitle(
            $"{SeriesWords.Of(kind)} {row.Key.Year.Label} under {row.Key.SupplierGstin}", actors.Current.Name, Now(time),
            [row.IsComplete ? $"Every number from 1 to {row.Given} has its document" : $"{row.Given} numbers given, {row.Documents} documents", .. string.IsNullOrEmpty(q) ? Array.Empty<string>() : [$"Search: {q}"], .. ColumnWishes.Words(where, RegisterQueries.Columns)]);
        return Results.Stream(
            stream => StreamingWorkbook.WriteAsync(stream, "Register", title, NumberColumns, NumbersAsync(registers, row.Key, new PageRequest(q) { Where = where }, ct), ct), Workbook, $"register-{gstin}-{row.Key.Year.Label}-{kind}.xlsx");
    }

    private static async IAsyncEnumerable<RegisterEntry> NumbersAsync(
        RegisterQueries registers, RegisterKey key, PageRequest request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await registers.NumbersAsync(key, request with { Skip = skip, Take = Portion }, ct);
            foreach (var entry in page.Items)
            {
                yield return entry;
            }

            if (page.Items.Count < Portion)
            {
                yield break;
            }
        }
    }

    private static async Task<IResult> NoneAsync(string gstin, string documentKey, OtherOfficesQueries others, CancellationToken ct) =>
        Refused(Core.Tax.Gstin.TryParse(gstin, out var of, out _) && await others.DenyAsync<GstRegistration>(r => r.Gstin == of, documentKey, ct));

    private static IResult Refused(bool isAnothers) => isAnothers
        ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
        : Results.Text("There is no such file.", statusCode: StatusCodes.Status404NotFound);

    private static DateTime Now(TimeProvider time) => IndianTime.CivilOf(time.GetUtcNow().UtcDateTime);
}
