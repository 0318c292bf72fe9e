using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>
/// A database of its own for one test with the product's own services over it: on SQLite a copy of a template that is
/// built once per run; on a server named by <see cref="TestServer.Variable"/> made by the migrations and dropped after.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Post offices of a few divisions stand in the template, and every administrative office.</summary>
    internal static readonly DirectoryExtent Offices = DirectoryExtent.Of(
        "New Delhi GPO Division", "New Delhi South West Division", "Mumbai GPO Division", "Bengaluru GPO Division", "Chennai GPO Division",
        "Kolkata GPO Division", "Pondicherry Division");

    private static readonly Lazy<Task<string>> Template = new(() => BuildTemplateAsync(Offices));
    private static readonly Lazy<Task<string>> FullTemplate = new(BuildFullTemplateAsync);
    private readonly ServiceProvider services;
    private readonly string? path;

    private TestDatabase(DatabaseOptions options, string? path)
    {
        this.path = path;
        Options = options;
        services = Services(options);
    }

    /// <summary>For services of a test's own over this database.</summary>
    public DatabaseOptions Options { get; }

    /// <summary>The file of SQLite.</summary>
    /// <exception cref="InvalidOperationException">The tests run on a server.</exception>
    public string Path => path ?? throw new InvalidOperationException($"This test is about the file of SQLite; run it without {TestServer.Variable}.");

    /// <summary>The clock the use cases run on.</summary>
    public BusinessClock Clock => services.GetRequiredService<BusinessClock>();

    /// <summary>A database with every office of the directory; they are loaded once per run, in seconds.</summary>
    public static Task<TestDatabase> CreateFullAsync() => CreateAsync(FullTemplate, DirectoryExtent.All);

    public static Task<TestDatabase> CreateAsync() => CreateAsync(Template, Offices);

    /// <summary>A scope of services in which this actor acts.</summary>
    public AsyncServiceScope As(Actor actor)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return scope;
    }

    public AsyncServiceScope AsSystem() => As(Actor.System("test"));

    public async ValueTask DisposeAsync()
    {
        await using (var scope = AsSystem())
        {
            var database = scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database;
            if (path is null)
            {
                await database.EnsureDeletedAsync();
            }
            else
            {
                SqliteConnection.ClearPool((SqliteConnection)database.GetDbConnection()); // this database's alone: others run beside it
            }
        }

        await services.DisposeAsync();
        if (path is not null)
        {
            Directory.Delete(System.IO.Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    private static async Task<TestDatabase> CreateAsync(Lazy<Task<string>> template, DirectoryExtent offices)
    {
        if (TestServer.Named is { } server)
        {
            return await CreateOnAsync(server, offices);
        }

        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("uccms-test").FullName, "uccms.db");
        File.Copy(await template.Value, path);
        return new TestDatabase(OnFile(path), path);
    }

    private static async Task<TestDatabase> CreateOnAsync(TestServer server, DirectoryExtent offices)
    {
        var database = new TestDatabase(server.NewDatabase(), path: null);
        try
        {
            await using var scope = database.AsSystem();
            await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), offices, CancellationToken.None);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static DatabaseOptions OnFile(string path) => new() { ConnectionString = $"Data Source={path}" };

    private static ServiceProvider Services(DatabaseOptions options) =>
        new ServiceCollection().AddLogging().AddUccmsData(options).AddScoped<DevelopmentPeople>().BuildServiceProvider(validateScopes: true);

    private static async Task<string> BuildFullTemplateAsync()
    {
        await Template.Value; // the model is built by then
        var path = await BuildTemplateAsync(DirectoryExtent.All);
        return path;
    }

    private static async Task<string> BuildTemplateAsync(DirectoryExtent offices)
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("uccms-template").FullName, "uccms.db");
        await using var services = Services(OnFile(path));
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("template"));
        await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), offices, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return path;
    }
}
