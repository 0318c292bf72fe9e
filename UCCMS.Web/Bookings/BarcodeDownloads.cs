using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;
using Permissions = UCCMS.Core.Organisation.Permissions;

namespace UCCMS.Web.Bookings;

/// <summary>Barcode requests and ranges as workbooks, within the post's reach, and the templates of uploads.</summary>
internal static class BarcodeDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<BarcodeRequestRow>[] RequestColumns =
    [
        new("Request", WorkbookCellKind.Text, r => r.Number),
        new("Status", WorkbookCellKind.Text, r => Words.Of(r.Status)),
        new("Customer id", WorkbookCellKind.Text, r => r.CustomerId.ToString()),
        new("Customer", WorkbookCellKind.Text, r => r.CustomerName, 32m),
        new("Contract", WorkbookCellKind.Text, r => r.ContractNumber),
        new("Service", WorkbookCellKind.Text, r => r.Product),
        new("Barcodes", WorkbookCellKind.Whole, r => r.Quantity, Total: true),
        new("For soft copies", WorkbookCellKind.Text, r => r.IsSoftCopy ? "Yes" : "No"),
        new("Asked by", WorkbookCellKind.Text, r => r.OfficeName, 24m),
        new("Asked on", WorkbookCellKind.DateTime, r => IndianTime.CivilOf(r.RequestedAtUtc), 20m),
        new("First", WorkbookCellKind.Text, r => r.First),
        new("Last", WorkbookCellKind.Text, r => r.Last),
    ];

    private static readonly WorkbookColumn<BarcodeRangeRow>[] RangeColumns =
    [
        new("First", WorkbookCellKind.Text, r => r.First),
        new("Last", WorkbookCellKind.Text, r => r.Last),
        new("Barcodes", WorkbookCellKind.Whole, r => r.Count, Total: true),
        new("Customer id", WorkbookCellKind.Text, r => r.CustomerId.ToString()),
        new("Customer", WorkbookCellKind.Text, r => r.CustomerName, 32m),
        new("Contract", WorkbookCellKind.Text, r => r.ContractNumber),
        new("For soft copies", WorkbookCellKind.Text, r => r.IsSoftCopy ? "Yes" : "No"),
        new("Allotted from", WorkbookCellKind.Date, r => r.AllottedFrom),
        new("Request or letter", WorkbookCellKind.Text, r => r.RequestNumber ?? r.Source, 32m),
    ];

    public static void MapBarcodeDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/barcode-requests/export.xlsx", Requests).RequireAuthorization(Permissions.ViewBarcodes);
        app.MapGet("/barcode-ranges/export.xlsx", Ranges).RequireAuthorization(Permissions.ViewBarcodes);
        app.MapGet("/barcode-ranges/template.xlsx", () => Template(BarcodeRangeFile.ColumnNames, "barcode-ranges.xlsx")).RequireAuthorization(Permissions.ViewBarcodes);
        app.MapGet("/soft-copies/template.xlsx", () => Template(SoftCopyFile.ColumnNames, "soft-copy.xlsx")).RequireAuthorization(Permissions.ViewBookings);
    }

    private static IResult Requests(BarcodesQueries barcodes, ActorContext actors, TimeProvider time, string? q, BarcodeRequestStatus? status, int? contract, string? where, CancellationToken ct)
    {
        var filter = new BarcodeRequestFilter(status, contract is { } id ? new ContractId(id) : null);
        var title = Title("Barcode requests", actors, time, q, [.. status is { } s ? new[] { $"Status: {Words.Of(s)}" } : [], .. ColumnWishes.Words(where, BarcodesQueries.RequestColumns)]);
        return Sheet("barcode-requests.xlsx", "Requests", title, RequestColumns, page => barcodes.RequestsAsync(filter, page with { Where = where }, ct), q, ct);
    }

    private static IResult Ranges(BarcodesQueries barcodes, ActorContext actors, TimeProvider time, string? q, string? where, CancellationToken ct) =>
        Sheet("barcode-ranges.xlsx", "Ranges", Title("Barcode ranges", actors, time, q, [.. ColumnWishes.Words(where, BarcodesQueries.RangeColumns)]), RangeColumns, page => barcodes.RangesAsync(page with { Where = where }, ct), q, ct);

    private static WorkbookTitle Title(string heading, ActorContext actors, TimeProvider time, string? words, IReadOnlyList<string> filters) => new(
        heading, actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. string.IsNullOrEmpty(words) ? Array.Empty<string>() : [$"Search: {words}"], .. filters]);

    private static IResult Sheet<T>(
        string name, string sheet, WorkbookTitle title, IReadOnlyList<WorkbookColumn<T>> columns, Func<PageRequest, Task<Page<T>>> load, string? words, CancellationToken ct) =>
        Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, sheet, title, columns, RowsAsync(load, words), ct), Workbook, name);

    private static async IAsyncEnumerable<T> RowsAsync<T>(Func<PageRequest, Task<Page<T>>> load, string? words)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await load(new PageRequest(words, Skip: skip, Take: Portion));
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

    private static IResult Template(IReadOnlyList<string> columns, string name) => Results.Stream(
        stream => StreamingWorkbook.WriteAsync(
            stream, "Template", title: null, [.. columns.Select(c => new WorkbookColumn<string>(c, WorkbookCellKind.Text, _ => null))], AsyncEnumerable.Empty<string>(), CancellationToken.None),
        Workbook,
        name);
}
