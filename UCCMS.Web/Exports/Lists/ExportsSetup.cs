using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Exports;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Notifications;
using UCCMS.Web.Translation;

namespace UCCMS.Web.Exports.Lists;

/// <summary>Registers exports and saved views, and lays the way to the files: for their maker and for whoever audits within reach.</summary>
internal static class ExportsSetup
{
    public static IServiceCollection AddExports(this IServiceCollection services)
    {
        services.AddScoped<IExportDesk, ExportDesk>().AddScoped<IViewShelf, ViewShelf>();
        services.AddScoped(s => new PdfLanguage(s.GetRequiredService<Texts>().Language)).AddScoped<ExportServices>().AddScoped<ExportRound>().AddScoped<IDocumentSource, ExportDocumentSource>();
        return services.AddHostedService<ExportWorker>();
    }

    public static void MapExports(this IEndpointRouteBuilder app) =>
        app.MapGet("/exports/{id:guid}/file", FileAsync).RequireAuthorization(Permissions.Work);

    private static async Task<IResult> FileAsync(Guid id, ExportsQueries exports, OtherOfficesQueries others, IFileStore files, CancellationToken ct)
    {
        var key = ExportId.From(id);
        if (await exports.FindAsync(key, ct) is { } run)
        {
            return run.File is { } file
                ? Results.Stream(await files.OpenAsync(file, ct), StreamingWorkbook.ContentType, run.FileName)
                : Results.Text("The file of this export was removed, or never written.", statusCode: StatusCodes.Status404NotFound);
        }

        return await others.DenyAsync<ExportRun>(r => r.Id == key, ExportRun.KeyOf(key), ct)
            ? Results.Text("This is somebody else's export. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such export.", statusCode: StatusCodes.Status404NotFound);
    }
}
