using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;
using UCCMS.Data;
using UCCMS.Data.Files;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Hosting;

/// <summary>Reads the settings once at start, and refuses to start with a message that names the key at fault.</summary>
internal static class PortalSettings
{
    private const string ConnectionKey = "ConnectionStrings:Uccms";

    // What samples and demonstrations use; none of it may guard a real database.
    private static readonly string[] DefaultSecrets = ["change-me", "changeme", "changeit", "placeholder", DevelopmentPeople.Password];

    /// <summary>The settings file stands at the top of the repository and is copied beside the program, where the content root does not look.</summary>
    public static void AddRootSettings(this WebApplicationBuilder builder) =>
        builder.Configuration.Sources.Insert(0, new JsonConfigurationSource
        {
            Path = "appsettings.json",
            Optional = true,
            FileProvider = new PhysicalFileProvider(AppContext.BaseDirectory),
        });

    /// <exception cref="StartRefused">A setting is missing, wrong or a default secret outside Development.</exception>
    public static DatabaseOptions Read(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration;
        if (!Enum.TryParse<DatabaseProvider>(settings["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite), ignoreCase: true, out var provider))
        {
            throw new StartRefused($"Database:Provider is “{settings["Database:Provider"]}”; it must be Sqlite or SqlServer.");
        }

        var connection = settings.GetConnectionString("Uccms");
        if (string.IsNullOrWhiteSpace(connection))
        {
            connection = provider == DatabaseProvider.Sqlite
                ? DefaultFile(builder.Environment.ContentRootPath)
                : throw new StartRefused($"{ConnectionKey} is empty; Database:Provider SqlServer needs a connection string there.");
        }

        if (!builder.Environment.IsDevelopment())
        {
            RefuseDefaultSecrets(settings);
        }

        return new DatabaseOptions
        {
            Provider = provider,
            ConnectionString = connection,
            MaxBatchSize = Number(settings, "Database:MaxBatchSize"),
            CompatibilityLevel = Number(settings, "Database:CompatibilityLevel") ?? 150,
        };
    }

    /// <summary>Where uploaded and issued files are kept.</summary>
    public static FileStoreOptions Files(WebApplicationBuilder builder) => new() { Folder = builder.Configuration["Files:Folder"] ?? string.Empty };

    private static string DefaultFile(string contentRoot)
    {
        var folder = Directory.CreateDirectory(Path.Combine(contentRoot, "data"));
        return $"Data Source={Path.Combine(folder.FullName, "uccms.db")}";
    }

    private static int? Number(ConfigurationManager settings, string key) =>
        settings[key] is not { Length: > 0 } text ? null
        : int.TryParse(text, out var number) && number > 0 ? number
        : throw new StartRefused($"{key} is “{text}”; it must be a whole number above zero.");

    private static void RefuseDefaultSecrets(ConfigurationManager settings)
    {
        foreach (var (key, value) in settings.AsEnumerable())
        {
            if (value is not null && DefaultSecrets.Any(s => value.Contains(s, StringComparison.OrdinalIgnoreCase)))
            {
                throw new StartRefused($"{key} still holds a default secret. Set a value of your own; UCCMS does not start with it outside Development.");
            }
        }
    }
}
