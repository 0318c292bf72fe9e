using System.Text.Json;
using UCCMS.Core.Bookings;

namespace UCCMS.Tests.Generation;

/// <summary>A generated month, imported by the real imports; made once for the tests that read it.</summary>
[CollectionDefinition(Name)]
public sealed class ImportedMonth : IAsyncLifetime, ICollectionFixture<ImportedMonth>
{
    public const string Name = "month";

    internal GenerationWorld World { get; private set; } = null!;

    internal JsonElement Truth { get; private set; }

    internal Dictionary<string, RowCounts> Imports { get; } = new(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        World = await GenerationWorld.CreateAsync();
        await World.GenerateAsync(Name, customers: 12, articles: 6_000, seed: 7);
        Truth = World.Truth(Name);
        foreach (var file in World.BookingFiles(Name))
        {
            Imports.Add(Path.GetFileName(file), (await World.ImportBookingsAsync(file)).Rows);
        }

        foreach (var file in World.InvoiceFiles(Name))
        {
            await World.ImportInvoicesAsync(file);
        }
    }

    public async Task DisposeAsync() => await World.DisposeAsync();
}
