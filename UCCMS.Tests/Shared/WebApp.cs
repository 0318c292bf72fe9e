using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Tests.Shared;

/// <summary>The real portal on a real port over a database of its own, with the offices of two divisions.</summary>
public sealed class WebApp : WebApplicationFactory<Program>
{
    private readonly string folder = Directory.CreateTempSubdirectory("uccms-web").FullName;
    private readonly string environment;
    private readonly bool demonstration;
    private readonly bool jobs;

    public WebApp()
        : this("Development")
    {
    }

    /// <param name="demonstration">With the whole directory and the demonstration, which takes a while.</param>
    /// <param name="jobs">With the schedule of the daily jobs.</param>
    public WebApp(string environment, bool demonstration = false, bool jobs = false)
    {
        this.jobs = jobs;
        this.environment = environment;
        this.demonstration = demonstration;
        UseKestrel(0);
        if (demonstration)
        {
            DemonstrationTemplate.Start(folder, DatabaseFile, StartServer);
        }
        else
        {
            StartServer();
        }
    }

    private string DatabaseFile => Path.Combine(folder, "uccms.db");

    public Uri Url => ClientOptions.BaseAddress;

    /// <summary>Makes a person with a post who signs in with the password of Development.</summary>
    public async Task<string> PersonAsync(string employeeId, string name, Role role, OfficeId office)
    {
        await using var scope = AsSystem();
        return await scope.ServiceProvider.GetRequiredService<DevelopmentPeople>().EnsureAsync(employeeId, name, role, office, new DateOnly(2025, 4, 1));
    }

    /// <summary>A scope of the portal's services in which the system acts.</summary>
    public AsyncServiceScope AsSystem()
    {
        var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("test"));
        return scope;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.UseSetting("ConnectionStrings:Uccms", $"Data Source={DatabaseFile}");
        builder.UseSetting("Organisation:Divisions", demonstration ? string.Empty : TestDatabase.Offices.ToString());
        builder.UseSetting("Demo:Seed", demonstration ? "true" : "false");
        builder.UseSetting("Demo:Folder", folder);
        builder.UseSetting(RequestLimits.SignInsKey, "100000");
        builder.UseSetting(RequestLimits.DownloadsKey, "100000");
        builder.UseSetting("Jobs:Enabled", jobs ? "true" : "false");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            SqliteConnection.ClearAllPools();
            Remove();
        }
    }

    // a round of the background may write its last file while the folder goes; what is left is the system's to sweep
    private void Remove()
    {
        for (var attempt = 1; attempt <= 5 && Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(100);
            }
        }
    }
}
