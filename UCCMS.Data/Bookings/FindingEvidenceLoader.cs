using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Says in words what a page of findings rests on: tariff orders, barcode ranges, soft copies, days of migration.</summary>
internal static class FindingEvidenceLoader
{
    /// <returns>By finding id; findings that rest on nothing else are left out.</returns>
    public static async Task<IReadOnlyDictionary<long, string>> RestsOnAsync(UccmsDbContext db, IReadOnlyCollection<BookingFinding> findings, CancellationToken ct)
    {
        var rates = await RatesAsync(db, Keys(findings, f => f.Code == FindingCode.TariffMismatch), ct);
        var ranges = await RangesAsync(db, Keys(findings, f => f.Ground is FindingGround.BarcodeOfOther or FindingGround.InSoftCopyRange), ct);
        var batches = await BatchesAsync(db, Keys(findings, f => f.Ground == FindingGround.InSoftCopyBatch), ct);
        var days = await MigrationsAsync(db, [.. findings.Where(f => f.Code == FindingCode.SapAfterMigration).Select(f => f.OwningOfficeId).Distinct()], ct);
        return (from finding in findings
                let text = finding.Code == FindingCode.SapAfterMigration ? days.GetValueOrDefault(finding.OwningOfficeId)
                    : finding.EvidenceId is not { } key ? null
                    : finding.Code == FindingCode.TariffMismatch ? rates.GetValueOrDefault(key)
                    : finding.Ground == FindingGround.InSoftCopyBatch ? batches.GetValueOrDefault(key)
                    : ranges.GetValueOrDefault(key)
                where text is not null
                select (finding.Id, text)).ToDictionary(x => x.Id, x => x.text);
    }

    private static long[] Keys(IEnumerable<BookingFinding> findings, Func<BookingFinding, bool> which) =>
        [.. findings.Where(which).Select(f => f.EvidenceId).OfType<long>().Distinct()];

    private static async Task<Dictionary<long, string>> RatesAsync(UccmsDbContext db, long[] keys, CancellationToken ct) => keys.Length == 0 ? []
        : (await db.Set<TariffRate>().AsNoTracking().Where(r => keys.Contains(r.Id)).ToListAsync(ct)).ToDictionary(r => r.Id, Cell);

    private static string Cell(TariffRate rate) => string.Create(
        CultureInfo.InvariantCulture,
        $"{rate.OrderNumber} ({rate.MinGrams}-{rate.MaxGrams} g, {(rate.IsLocal ? "local" : rate.MaxKm is { } max ? $"{rate.MinKm}-{max} km" : $"above {rate.MinKm - 1} km")})");

    // Whose a range is, is evidence even where that customer is another office's.
    private static async Task<Dictionary<long, string>> RangesAsync(UccmsDbContext db, long[] keys, CancellationToken ct) => keys.Length == 0 ? []
        : await db.Set<BarcodeRange>().AsNoTracking().Where(r => keys.Contains(r.Id))
            .Join(db.Set<Contract>().IgnoreQueryFilters(), r => r.ContractId, c => c.Id, (r, c) => new { r.Id, r.First, r.Last, c.Number, c.CustomerId, r.IsSoftCopy })
            .Join(db.Set<Customer>().IgnoreQueryFilters(), x => x.CustomerId, c => c.Id, (x, c) => new { x.Id, x.First, x.Last, x.Number, c.Name, x.IsSoftCopy })
            .ToDictionaryAsync(
                x => x.Id,
                x => x.IsSoftCopy ? $"its number lies in the range {x.First} to {x.Last} for soft copies of contract {x.Number}" : $"the range {x.First} to {x.Last} allotted to {x.Name}, contract {x.Number}",
                ct);

    private static async Task<Dictionary<long, string>> BatchesAsync(UccmsDbContext db, long[] keys, CancellationToken ct) => keys.Length == 0 ? []
        : (await db.Set<SoftCopyBatch>().IgnoreQueryFilters().AsNoTracking().Where(b => keys.Contains(b.Id)).Select(b => new { b.Id, b.BatchRef, b.ReceivedOn }).ToListAsync(ct))
            .ToDictionary(b => b.Id, b => $"it stands in the customer's soft copy {b.BatchRef} of {IndianTime.Show(b.ReceivedOn)}");

    private static async Task<Dictionary<OfficeId, string>> MigrationsAsync(UccmsDbContext db, OfficeId[] offices, CancellationToken ct) => offices.Length == 0 ? []
        : (await db.Set<AptMigration>().AsNoTracking().Where(m => offices.Contains(m.OfficeId)).ToListAsync(ct))
            .ToDictionary(m => m.OfficeId, m => $"since {IndianTime.Show(m.On)}");
}
