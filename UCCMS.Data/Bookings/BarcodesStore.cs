using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Barcode requests, counters and ranges on the database.</summary>
internal sealed class BarcodesStore(UccmsDbContext db) : IBarcodesStore
{
    // Numbers are unique in the whole Department, so this looks past the office scope.
    public Task<string?> LastNumberAsync(string start, CancellationToken ct) =>
        db.Set<BarcodeRequest>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(r => r.Number.StartsWith(start)).OrderByDescending(r => r.Number).Select(r => r.Number).FirstOrDefaultAsync(ct);

    public async Task<BarcodeRequest> GetAsync(BarcodeRequestId id, CancellationToken ct) =>
        await db.Scoped<BarcodeRequest>().SingleOrDefaultAsync(r => r.Id == id, ct)
        ?? throw new RuleViolation("barcode.unknown", "There is no such barcode request among those of your office.");

    public void Add(BarcodeRequest request) => db.Add(request);

    public async Task<IReadOnlyList<BarcodeSeries>> SeriesOfAsync(string product, CancellationToken ct) =>
        await db.Set<BarcodeSeries>().Where(s => s.Product == product).OrderBy(s => s.Prefix).ToListAsync(ct);

    public async Task<IReadOnlyList<BarcodeSeries>> SeriesAsync(IReadOnlyCollection<string> prefixes, CancellationToken ct) =>
        await db.Set<BarcodeSeries>().Where(s => prefixes.Contains(s.Prefix)).OrderBy(s => s.Prefix).ToListAsync(ct);

    public void Add(BarcodeSeries series) => db.Add(series);

    public async Task<IReadOnlyList<BarcodeRange>> RangesFromAsync(string prefix, int serial, CancellationToken ct) =>
        await db.Set<BarcodeRange>().AsNoTracking().Where(r => r.Prefix == prefix && r.LastSerial >= serial).OrderBy(r => r.FirstSerial).ToListAsync(ct);

    public void Add(BarcodeRange range) => db.Add(range);

    public async Task<BarcodeRangeFacts> FactsAsync(IReadOnlyCollection<BarcodeRangeEntry> entries, CancellationToken ct)
    {
        string[] prefixes = [.. entries.Select(e => e.Prefix).Distinct(StringComparer.Ordinal)];
        string[] numbers = [.. entries.Select(e => e.ContractNumber).Distinct(StringComparer.OrdinalIgnoreCase)];
        var open = await db.Set<BarcodeSeries>().Where(s => prefixes.Contains(s.Prefix)).Select(s => s.Prefix).ToListAsync(ct);
        var contracts = await db.Scoped<Contract>().Where(c => numbers.Contains(c.Number)).Select(c => new { c.Number, c.Id, c.CustomerId }).ToListAsync(ct);
        var ranges = await db.Set<BarcodeRange>().AsNoTracking().Where(r => prefixes.Contains(r.Prefix)).ToListAsync(ct);
        return new(
            open.ToHashSet(StringComparer.Ordinal),
            contracts.ToDictionary(c => c.Number, c => (c.Id, c.CustomerId), StringComparer.OrdinalIgnoreCase),
            ranges);
    }
}
