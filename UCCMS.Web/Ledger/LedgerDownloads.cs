using System.Runtime.CompilerServices;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Ledger.Elekha;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Ledger;

/// <summary>Statements, trails and reconciliations as files, with the filters of their pages.</summary>
internal static class LedgerDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 200;

    private static readonly WorkbookColumn<LedgerStatementRow>[] StatementColumns =
    [
        new("Date", WorkbookCellKind.Date, r => r.Date),
        new("Act", WorkbookCellKind.Text, r => Words.Of(r.Act), 26m),
        new("Voucher", WorkbookCellKind.Text, r => r.Voucher, 16m),
        new("Document", WorkbookCellKind.Text, r => r.DocumentNumber, 20m),
        new("Component", WorkbookCellKind.Text, r => LedgerWords.OfComponent(r.Component), 14m),
        new("GSTIN", WorkbookCellKind.Text, r => r.Gstin, 18m),
        new("Office", WorkbookCellKind.Text, r => r.OfficeId.ToString(), 12m),
        new("Officer", WorkbookCellKind.Text, r => r.PersonName, 24m),
        new("Debit", WorkbookCellKind.Amount, r => r.Amount > Money.Zero ? r.Amount : null, Total: true),
        new("Credit", WorkbookCellKind.Amount, r => r.Amount < Money.Zero ? -r.Amount : null, Total: true),
        new("Balance", WorkbookCellKind.Amount, r => r.Balance),
    ];

    private static readonly WorkbookColumn<TrailRow>[] TrailColumns =
    [
        new("Document", WorkbookCellKind.Text, r => r.Document.Number, 20m),
        new("Date", WorkbookCellKind.Date, r => r.Document.Date),
        new("Customer", WorkbookCellKind.Text, r => r.CustomerName, 32m),
        new("Contract", WorkbookCellKind.Text, r => r.ContractNumber, 14m),
        new("Booking location", WorkbookCellKind.Text, r => r.Location, 28m),
        .. Enum.GetValues<RupeeStage>().Select(stage => new WorkbookColumn<TrailRow>(LedgerWords.Of(stage), WorkbookCellKind.Amount, r => r.In(stage), Total: true)),
        new("Not yet accounted", WorkbookCellKind.Amount, r => r.Waiting, Total: true),
        new("Since", WorkbookCellKind.Date, r => r.Oldest?.Since),
        new("Next step", WorkbookCellKind.Text, r => r.Oldest?.Next?.Act, 40m),
        new("Holder", WorkbookCellKind.Text, r => r.Oldest?.Next is { } next ? $"{Words.Of(next.Holder)}, {r.HolderName}" : null, 32m),
    ];

    private static readonly WorkbookColumn<ElekhaComparedRow>[] ElekhaColumns =
    [
        new("Office", WorkbookCellKind.Text, r => r.Compared.Office.ToString(), 12m),
        new("Name", WorkbookCellKind.Text, r => r.OfficeName, 30m),
        new("DDO", WorkbookCellKind.Text, r => r.DdoName, 30m),
        new("Head", WorkbookCellKind.Text, r => r.Compared.Head, 24m),
        new("Accounted", WorkbookCellKind.Amount, r => r.Compared.Accounted, Total: true),
        new("e-Lekha", WorkbookCellKind.Amount, r => r.Compared.Elekha, Total: true),
        new("Gap", WorkbookCellKind.Amount, r => r.Compared.Difference, Total: true),
        new("Standing", WorkbookCellKind.Text, r => ElekhaWords.Of(r.Compared.Standing), 18m),
        new("Explained", WorkbookCellKind.Text, r => r.Explained?.Reason, 40m),
        new("By", WorkbookCellKind.Text, r => r.Explained?.PersonName, 20m),
    ];

    public static void MapLedger(this IEndpointRouteBuilder app)
    {
        app.MapGet("/ledger/statement.xlsx", StatementAsync).RequireAuthorization(Permissions.ViewLedger);
        app.MapGet("/ledger/statement.pdf", StatementPdfAsync).RequireAuthorization(Permissions.ViewLedger);
        app.MapGet("/ledger/documents.xlsx", Documents).RequireAuthorization(Permissions.ViewLedger);
        app.MapGet("/ledger/e-lekha/{month:int}/misses.xlsx", ElekhaAsync).RequireAuthorization(Permissions.ViewLedger);
    }

    private static async Task<IResult> StatementAsync(HttpRequest request, LedgerQueries books, OfficeQueries offices, ActorContext actors, TimeProvider time, CancellationToken ct)
    {
        var choice = Choice(request);
        var filter = await choice.FilterAsync(books, ct);
        var title = new WorkbookTitle($"Statement of account: {choice.AccountName}", actors.Current.Name, Now(time), [.. choice.Words(await OfficeAsync(choice, offices, ct), null), (await books.ProofAsync(filter, ct)).Sentence]);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Statement", title, StatementColumns, books.LinesAsync(filter, ct), ct), Workbook, "statement.xlsx");
    }

    private static async Task<IResult> StatementPdfAsync(HttpRequest request, LedgerQueries books, OfficeQueries offices, ActorContext actors, TimeProvider time, PdfLanguage language, CancellationToken ct)
    {
        var choice = Choice(request);
        var filter = await choice.FilterAsync(books, ct);
        var count = await books.CountAsync(filter, ct);
        if (count > StatementPdf.MostLines)
        {
            return Results.Text($"The statement has {IndianNumber.Format(count)} lines, a PDF at most {IndianNumber.Format(StatementPdf.MostLines)}. Narrow it to an office, a contract or some days, or take the workbook.", statusCode: StatusCodes.Status400BadRequest);
        }

        var lines = await books.LinesAsync(filter, ct).ToListAsync(ct);
        var pdf = StatementPdf.Render(choice.AccountName, choice.Words(await OfficeAsync(choice, offices, ct), null), lines, await books.ProofAsync(filter, ct), (actors.Current.Name, Now(time)), language.Chosen);
        return Results.File(pdf, "application/pdf", "statement.pdf");
    }

    private static IResult Documents(
        TrailQueries trail, ActorContext actors, TimeProvider time, string? stage, string? circle, string? age, string? customer, string? contract, string? from, string? q, CancellationToken ct)
    {
        var filter = TrailChoice.Of(stage, circle, age, customer, contract, from);
        var title = new WorkbookTitle(
            "Rupee trail", actors.Current.Name, Now(time),
            [.. new[] { filter.Stage is { } s ? LedgerWords.Of(s) : null, filter.Age is { } a ? LedgerWords.Of(a) : null, string.IsNullOrEmpty(q) ? null : $"Search: {q}" }.OfType<string>()]);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Documents", title, TrailColumns, RowsAsync(trail, filter, q, ct), ct), Workbook, "rupee-trail.xlsx");
    }

    private static async IAsyncEnumerable<TrailRow> RowsAsync(TrailQueries trail, TrailFilter filter, string? words, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await trail.ListAsync(filter, new PageRequest(words, Skip: skip, Take: Portion), ct);
            foreach (var row in page.Items)
            {
                yield return row;
            }

            if (skip + Portion >= page.Total)
            {
                yield break;
            }
        }
    }

    private static async Task<IResult> ElekhaAsync(int month, ElekhaQueries elekha, ActorContext actors, TimeProvider time, CancellationToken ct)
    {
        if (!ElekhaMonth.TryParse(month.ToString(System.Globalization.CultureInfo.InvariantCulture), out var of))
        {
            return Results.Text("There is no such month.", statusCode: StatusCodes.Status404NotFound);
        }

        var compared = await elekha.MonthAsync(of, ct: ct);
        var title = new WorkbookTitle($"e-Lekha of {of} compared: {compared.Misses} misses", actors.Current.Name, Now(time), compared.Extracts == 0 ? ["No extract was uploaded yet"] : []);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "e-Lekha", title, ElekhaColumns, compared.Rows.ToAsyncEnumerable(), ct), Workbook, $"e-lekha-{of.YearMonth}.xlsx");
    }

    private static StatementChoice Choice(HttpRequest request)
    {
        string? Value(string name) => request.Query[name].FirstOrDefault();
        return StatementChoice.Of(Value("account"), Value("office"), Value("contract"), Value("document"), Value("from"), Value("to"), Value("customer"));
    }

    private static async Task<string?> OfficeAsync(StatementChoice choice, OfficeQueries offices, CancellationToken ct) =>
        choice.Office is { } office ? (await offices.GetAsync(office, ct))?.Name ?? office.ToString() : null;

    private static DateTime Now(TimeProvider time) => IndianTime.CivilOf(time.GetUtcNow().UtcDateTime);
}
