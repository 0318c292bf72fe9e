using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Data;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>
/// Enters the barcode ranges that the bookings use, as allotted before UCCMS: their numbers follow from the order, where a
/// request would get the next free ones of this database and the files would differ from those of another.
/// </summary>
internal sealed class LabelRegistration(Stage stage, GenerationOrder order)
{
    private const string Product = "SPD";

    // EA and EB are series of the reference data, EX the counters' own rolls
    private const string SecondLetters = "CDEFGHIJKLMNOPQRSTUVW";
    private const int Slots = 16;
    private const int SlotLength = 4_000_000;

    private static readonly DateOnly AllottedFrom = new(2025, 12, 1);

    public async Task EnsureAsync(World world, CancellationToken ct)
    {
        var slot = order.Dice($"labels {order.Customers} {order.Articles}").Next(SecondLetters.Length * Slots);
        var prefix = $"E{SecondLetters[slot % SecondLetters.Length]}";
        var entries = new List<BarcodeRangeEntry>();
        Allot(world, prefix, 10_000_001 + (slot / SecondLetters.Length * SlotLength), entries);
        if (entries.Count > 0)
        {
            await OpenSeriesAsync(prefix, ct);
            await stage.ActAsync(
                Troupe.Administrator, $"generate {order.Seed}/{order.Customers}/{order.Articles} labels", (EnterBarcodeRanges u) => u, new EnterBarcodeRanges.Input(entries), ct);
        }
    }

    private static void Allot(World world, string prefix, int first, List<BarcodeRangeEntry> entries)
    {
        foreach (var contract in world.Contracts)
        {
            if (contract.IsDigital)
            {
                contract.SoftCopyLabels = Next(contract, isSoftCopy: true);
            }

            if (contract.IsDigital || contract.Customer.Index % 3 == 0)
            {
                contract.OwnLabels = Next(contract, isSoftCopy: false);
            }
        }

        LabelRange Next(GeneratedContract contract, bool isSoftCopy)
        {
            var count = LabelBook.RequestFor(contract);
            var range = new LabelRange(prefix, first, first + count - 1);
            entries.Add(new(Row: 0, prefix, first, count, contract.Number, isSoftCopy, AllottedFrom, "Barcode request of 01-12-2025"));
            first += count;
            return range;
        }
    }

    private async Task OpenSeriesAsync(string prefix, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        if (!await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<BarcodeSeries>().AnyAsync(s => s.Prefix == prefix, ct))
        {
            await stage.ActAsync(Troupe.Administrator, $"series {prefix}", (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input(prefix, Product, 1), ct);
        }
    }
}
