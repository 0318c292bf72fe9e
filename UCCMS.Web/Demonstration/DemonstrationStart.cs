using UCCMS.Data.Shared;
using UCCMS.Web.Verbs;

namespace UCCMS.Web.Demonstration;

/// <summary>Makes the demonstration when the portal starts in Development, unless <c>Demo:Seed=false</c>.</summary>
internal static class DemonstrationStart
{
    /// <summary>Before the database is prepared: where there is none yet, the many acts to come are made ready for meanwhile.</summary>
    public static async Task ExpectDemonstrationAsync(this WebApplication app)
    {
        if (IsWanted(app) && await app.Services.GetRequiredService<StartReads>().PreparedBuildAsync(app.Lifetime.ApplicationStopping) is null)
        {
            TrackingStart.Begin(app.Services);
        }
    }

    public static async Task SeedDemonstrationAsync(this WebApplication app)
    {
        if (IsWanted(app))
        {
            await new DemonstrationMonth(app.Services, FolderOf(app.Environment, app.Configuration), Terminal.Out).EnsureAsync(app.Lifetime.ApplicationStopping);
        }
    }

    private static bool IsWanted(WebApplication app) => app.Environment.IsDevelopment() && app.Configuration.GetValue("Demo:Seed", defaultValue: true);

    /// <summary>Where the files for a newcomer to try are written.</summary>
    public static string FolderOf(IHostEnvironment environment, IConfiguration settings) =>
        settings["Demo:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(environment.ContentRootPath, "data", "demonstration");
}
