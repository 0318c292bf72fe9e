using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>A database of its own for one test: a copy of a template that is built once per run, with the product's own services over it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>Post offices of a few divisions stand in the template, and every administrative office.</summary>
    internal static readonly DirectoryExtent Offices = DirectoryExtent.Of(
        "New Delhi GPO Division", "New Delhi South West Division", "Mumbai GPO Division", "Bengaluru GPO Division", "Chennai GPO Division",
        "Kolkata GPO Division", "Pondicherry Division");

    private static readonly Lazy<Task<string>> Template = new(() => BuildTemplateAsync(Offices));
    private static readonly Lazy<Task<string>> FullTemplate = new(BuildFullTemplateAsync);
    private readonly ServiceProvider services;

    private TestDatabase(string path)
    {
        Path = path;
        services = Services(path);
    }

    public string Path { get; }

    /// <summary>The clock the use cases run on.</summary>
    public BusinessClock Clock => services.GetRequiredService<BusinessClock>();

    /// <summary>A database with every office of the directory; they are loaded once per run, in seconds.</summary>
    public static async Task<TestDatabase> CreateFullAsync()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("uccms-test").FullName, "uccms.db");
        File.Copy(await FullTemplate.Value, path);
        return new TestDatabase(path);
    }

    public static async Task<TestDatabase> CreateAsync()
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("uccms-test").FullName, "uccms.db");
        File.Copy(await Template.Value, path);
        return new TestDatabase(path);
    }

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
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true);
    }

    private static ServiceProvider Services(string path) => new ServiceCollection()
        .AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={path};Pooling=False" })
        .BuildServiceProvider(validateScopes: true);

    private static async Task<string> BuildFullTemplateAsync()
    {
        await Template.Value; // the model is built by then
        var path = await BuildTemplateAsync(DirectoryExtent.All);
        return path;
    }

    private static async Task<string> BuildTemplateAsync(DirectoryExtent offices)
    {
        var path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("uccms-template").FullName, "uccms.db");
        await using var services = Services(path);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("template"));
        await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), offices, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return path;
    }
}
