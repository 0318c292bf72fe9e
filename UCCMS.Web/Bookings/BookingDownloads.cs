using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Bookings;

/// <summary>
/// The rejected rows of an import as a workbook, and the file as it came; only within the post's reach. Another office's
/// answers 403 without content and is recorded; an absent one 404.
/// </summary>
internal static class BookingDownloads
{
    private const int Portion = 2_000;

    public static void MapBookingDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/bookings/imports/{id:int}/rejected.xlsx", RejectedAsync).RequireAuthorization(Permissions.ViewBookings);
        app.MapGet("/bookings/imports/{id:int}/file", FileAsync).RequireAuthorization(Permissions.ViewBookings);
    }

    private static async Task<IResult> RejectedAsync(int id, BookingsQueries bookings, OtherOfficesQueries others, CancellationToken ct)
    {
        if (await bookings.ImportAsync(new ImportId(id), ct) is not { } import)
        {
            return await NoneAsync(id, others, ct);
        }

        var rows = new List<RejectedRow>();
        for (var after = 0; await bookings.RejectionsAsync(import.Id, after, Portion, ct) is { Count: > 0 } part; after = part[^1].RowNumber)
        {
            rows.AddRange(part.Select(r => new RejectedRow(
                JsonSerializer.Deserialize<List<string>>(r.Cells)!, JsonSerializer.Deserialize<List<RowProblem>>(r.Problems)!)));
        }

        var headers = JsonSerializer.Deserialize<List<string>>(import.Headers)!;
        return Results.Stream(
            stream => ErrorWorkbook.WriteAsync(stream, headers, rows, ct),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            string.Create(CultureInfo.InvariantCulture, $"rejected-rows-{id}.xlsx"));
    }

    private static async Task<IResult> FileAsync(int id, BookingsQueries bookings, OtherOfficesQueries others, IFileStore files, CancellationToken ct) =>
        await bookings.ImportAsync(new ImportId(id), ct) is { StoredFile: { } file } import
            ? Results.Stream(await files.OpenAsync(file, ct), "application/octet-stream", import.FileName)
            : await NoneAsync(id, others, ct);

    private static async Task<IResult> NoneAsync(int id, OtherOfficesQueries others, CancellationToken ct)
    {
        var key = new ImportId(id);
        return await others.DenyAsync<BookingImport>(i => i.Id == key, BookingImport.KeyOf(key), ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such file.", statusCode: StatusCodes.Status404NotFound);
    }
}
