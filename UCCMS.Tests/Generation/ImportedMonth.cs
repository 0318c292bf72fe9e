using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

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
        var told = Truth.GetProperty("bookingFiles").EnumerateArray().ToDictionary(f => f.GetProperty("file").GetString()!, StringComparer.Ordinal);
        foreach (var file in World.BookingFiles(Name))
        {
            var name = Path.GetFileName(file);
            Imports.Add(name, (await World.ImportBookingsAsync(file, Chosen<OfficeId, int>(told[name], "office"), Chosen<CustomerId, long>(told[name], "customer"))).Rows);
        }

        foreach (var file in World.InvoiceFiles(Name))
        {
            await World.ImportInvoicesAsync(file);
        }
    }

    private static TId? Chosen<TId, TKey>(JsonElement file, string name)
        where TId : struct, IEntityId<TId, TKey>
        where TKey : struct, IParsable<TKey> =>
        file.TryGetProperty(name, out var id) ? TId.From(TKey.Parse(id.GetString()!, CultureInfo.InvariantCulture)) : null;

    public async Task DisposeAsync() => await World.DisposeAsync();
}
