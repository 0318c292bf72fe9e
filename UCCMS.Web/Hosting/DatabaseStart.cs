using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Hosting;

/// <summary>Makes the database ready before the first request: creates it on SQLite, insists on “migrate” on SQL Server.</summary>
internal static class DatabaseStart
{
    public static async Task PrepareDatabaseAsync(this IServiceProvider services, IHostEnvironment environment)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("start"));
        var reads = services.GetRequiredService<StartReads>();
        var extent = Extent(services);
        if (!await PreparedBuild.IsThisAsync(reads, extent, CancellationToken.None))
        {
            if (services.GetRequiredService<DatabaseOptions>().Provider == DatabaseProvider.Sqlite)
            {
                await BringUpAsync(scope.ServiceProvider, extent, CancellationToken.None);
            }
            else
            {
                await RequireCurrentAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
                await BookAsync(scope.ServiceProvider, CancellationToken.None);
            }
        }

        await services.GetRequiredService<BusinessClock>().LoadAsync(reads, CancellationToken.None);
        if (!await reads.HasPeopleAsync(CancellationToken.None))
        {
            await FirstAdministrator.MakeAsync(scope.ServiceProvider, environment);
        }
    }

    /// <summary>Brings schema, reference data and books of the database up to this program; does nothing twice.</summary>
    /// <param name="services">A scope whose actor is the system.</param>
    public static async Task BringUpAsync(IServiceProvider services, DirectoryExtent extent, CancellationToken ct)
    {
        var db = services.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, extent, ct);
        await BookAsync(services, ct);
        await PreparedBuild.RecordAsync(db, extent, ct);
    }

    private static async Task BookAsync(IServiceProvider services, CancellationToken ct)
    {
        if (await services.GetRequiredService<StartReads>().HasPeopleAsync(ct)) // a new database has nobody, hence no documents
        {
            await EarlierDocuments.BookAsync(services, ct);
            await EarlierDocuments.BookReportedAsync(services, ct);
        }
    }

    // Several web nodes start at once, and changing a production database is an administrator's decision.
    private static async Task RequireCurrentAsync(UccmsDbContext db)
    {
        if (!await db.Database.CanConnectAsync() || await DatabaseUpgrade.IsBehindAsync(db, CancellationToken.None))
        {
            throw new StartRefused(
                "The database is missing or older than this program. Take a backup, run “dotnet UCCMS.Web.dll migrate” once, then start again.");
        }
    }

    // Tests and trials may load a few divisions instead of the whole directory.
    private static DirectoryExtent Extent(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>()["Organisation:Divisions"] is { Length: > 0 } divisions
            ? DirectoryExtent.Of(divisions.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            : DirectoryExtent.All;
}
