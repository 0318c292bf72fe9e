using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web.Generation;

namespace UCCMS.Tests.Generation;

/// <summary>A row of a generated booking file, by the names of its columns.</summary>
internal sealed record GeneratedRow(string File, int Line, string Text)
{
    private readonly string[] fields = Text.Split(',');

    public string Article => fields[0];

    public string Office => fields[2];

    public string Customer => fields[3];

    public string Contract => fields[4];

    public string Product => fields[5];

    public int Grams => int.Parse(fields[8], CultureInfo.InvariantCulture);

    public string Destination => fields[10];

    public decimal Base => decimal.Parse(fields[12], CultureInfo.InvariantCulture);

    public decimal Vas => decimal.Parse(fields[13], CultureInfo.InvariantCulture);

    public string Channel => fields[16];

    public bool IsCancelled => fields[18] == "Y";

    /// <summary>None where the file gives the date alone.</summary>
    public DateTime? At => fields[1].Length > 10 ? DateTime.ParseExact(fields[1], "dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture) : null;
}

/// <summary>A database of its own with generated files for it.</summary>
internal sealed class GenerationWorld : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("uccms-generated").FullName;
    private readonly TestDatabase database;

    private GenerationWorld(TestDatabase database) => this.database = database;

    public static async Task<GenerationWorld> CreateAsync() => new(await TestDatabase.CreateAsync());

    public string FolderOf(string name) => Path.Combine(folder, name);

    public async Task<GenerationReport> GenerateAsync(string name, int customers, int articles, int seed)
    {
        await using var scope = database.AsSystem();
        return await new GeneratedMonth(scope.ServiceProvider, TextWriter.Null).MakeAsync(new(customers, articles, seed, FolderOf(name)), CancellationToken.None);
    }

    public IEnumerable<string> BookingFiles(string name) => Directory.GetFiles(FolderOf(name), "bookings-*.csv").Order(StringComparer.Ordinal);

    public IEnumerable<string> InvoiceFiles(string name) => Directory.GetFiles(FolderOf(name), "apt-invoice-*.csv").Order(StringComparer.Ordinal);

    public List<GeneratedRow> Rows(string name) =>
    [
        .. BookingFiles(name).SelectMany(f => File.ReadLines(f).Select((text, at) => new GeneratedRow(Path.GetFileName(f), at + 1, text)).Skip(1)),
    ];

    public JsonElement Truth(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(FolderOf(name), TruthFile.Name))).RootElement;

    /// <summary>A hash of each file.</summary>
    public Dictionary<string, string> Fingerprints(string name) => Directory.GetFiles(FolderOf(name))
        .ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f))), StringComparer.Ordinal);

    public async Task<ImportResult> ImportBookingsAsync(string path, OfficeId? office, CustomerId? customer)
    {
        await using var scope = database.AsSystem();
        await using var content = File.OpenRead(path);
        var outcome = await scope.ServiceProvider.GetRequiredService<BookingImportBulk>().RunAsync(new BookingFile(content, Path.GetFileName(path), content.Length, office, Customer: customer));
        return outcome.IsDone ? outcome.Value! : throw new InvalidOperationException(outcome.Sentence);
    }

    public async Task<ImportAptInvoice.Result> ImportInvoicesAsync(string path)
    {
        await using var scope = database.AsSystem();
        await using var content = File.OpenRead(path);
        using var table = TableFile.Open(content, Path.GetFileName(path), content.Length);
        var file = AptInvoiceFile.Read(table);
        var input = new ImportAptInvoice.Input(Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path))), file);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ImportAptInvoice u) => u, input, Guid.NewGuid());
        return outcome.IsDone ? outcome.Value! : throw new InvalidOperationException(outcome.Sentence);
    }

    public async Task<T> ReadAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = database.AsSystem();
        return await read(scope.ServiceProvider);
    }

    public Task<T> ReadAsync<T>(Func<UccmsDbContext, Task<T>> read) => ReadAsync((IServiceProvider s) => read(s.GetRequiredService<UccmsDbContext>()));

    public async ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await database.DisposeAsync();
    }
}
