using Microsoft.AspNetCore.Http.Extensions;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Reports;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Reports;

/// <summary>Reports for print, with the filters of their pages.</summary>
internal static class ReportDownloads
{
    public static void MapReports(this IEndpointRouteBuilder app) => app.MapGet("/reports/{name}/report.pdf", PdfAsync).RequireAuthorization(Permissions.ViewReports);

    private static async Task<IResult> PdfAsync(string name, HttpRequest request, ReportCatalogue reports, OfficeQueries offices, ActorContext actors, TimeProvider time, PdfLanguage language, CancellationToken ct)
    {
        if (reports.Find(name) is not { } report)
        {
            return reports.RightTo(name) is null ? Results.NotFound() : Results.Forbid();
        }

        string? Value(string key) => request.Query[key].FirstOrDefault();
        var filter = ReportChoice.Of(Value("service"), Value("contract"), Value("office"), Value("customer"), Value("from"), Value("to"), IndianTime.Today(time));
        var where = ColumnWish.Write(ColumnWishes.Of(new Uri(request.GetEncodedUrl()), string.Empty, report.Filters));
        var page = await report.ReadAsync(filter, new PageRequest(Sort: Value("sort"), Descending: Value("desc") is not null, Take: ReportPdf.MostRows) { Where = where }, ct: ct);
        if (page.Count > ReportPdf.MostRows)
        {
            return Results.Text($"The report has {IndianNumber.Format(page.Count)} rows, a PDF at most {IndianNumber.Format(ReportPdf.MostRows)}. Narrow it, or take the workbook.", statusCode: StatusCodes.Status400BadRequest);
        }

        var office = filter.Office is { } id ? (await offices.GetAsync(id, ct))?.Name : null;
        var pdf = ReportPdf.Render(report, [.. ReportChoice.Words(filter, report.Head, office), .. ColumnWishes.Words(where, report.Filters)], page, (actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime)), language.Chosen);
        return Results.File(pdf, "application/pdf", $"{name}.pdf");
    }
}
