using UCCMS.Web.Verbs;

namespace UCCMS.Web.Demonstration;

/// <summary>Makes the demonstration when the portal starts in Development, unless <c>Demo:Seed=false</c>.</summary>
internal static class DemonstrationStart
{
    public static async Task SeedDemonstrationAsync(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Seed", defaultValue: true))
        {
            await new DemonstrationMonth(app.Services, FolderOf(app.Environment, app.Configuration), Terminal.Out).EnsureAsync(app.Lifetime.ApplicationStopping);
        }
    }

    /// <summary>Where the files for a newcomer to try are written.</summary>
    public static string FolderOf(IHostEnvironment environment, IConfiguration settings) =>
        settings["Demo:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(environment.ContentRootPath, "data", "demonstration");
}
