using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>No barcode range overlaps another, and none lies ahead of its counter but those that were entered by hand.</summary>
internal sealed class BarcodeRangesCheck(UccmsDbContext db) : IIntegrityCheck
{
    public string Name => "Barcode ranges";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        var broken = new List<string>();
        var taken = new Dictionary<string, BarcodeRange>(StringComparer.Ordinal);
        long counted = 0;
        BarcodeRange? reaching = null;
        await foreach (var range in db.Set<BarcodeRange>().AsNoTracking().OrderBy(r => r.Prefix).ThenBy(r => r.FirstSerial).AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            if (reaching?.Overlaps(range) == true)
            {
                broken.Add($"{range.First} to {range.Last} overlaps {reaching.First} to {reaching.Last}.");
            }

            reaching = reaching is null || reaching.Prefix != range.Prefix || range.LastSerial > reaching.LastSerial ? range : reaching;
            if (range.RequestId is not null)
            {
                taken[range.Prefix] = range;
            }
        }

        // asked last, since counters only go on while the ranges are read
        var next = await db.Set<BarcodeSeries>().AsNoTracking().ToDictionaryAsync(s => s.Prefix, s => s.NextSerial, StringComparer.Ordinal, ct);
        broken.AddRange(taken.Values.Where(r => r.LastSerial >= next[r.Prefix])
            .Select(r => $"{r.First} to {r.Last} was taken from the series {r.Prefix}, whose counter stands before its end."));
        return new(counted, [.. broken.Take(IntegrityResult.MostNamed)]);
    }
}
