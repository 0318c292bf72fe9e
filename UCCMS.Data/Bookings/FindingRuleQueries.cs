using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Says on which tariff, barcode range, soft copy, migration date or file a finding rests.</summary>
public sealed class FindingRuleQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Empty where the rows themselves are all the evidence.</summary>
    public async Task<IReadOnlyList<EvidenceLine>> LinesAsync(BookingFinding finding, BookingSide own, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return finding.Code switch
        {
            FindingCode.TariffMismatch => await TariffAsync(db, finding, own, ct),
            FindingCode.WrongCustomer when finding.Ground.HasFlag(FindingGround.BarcodeOfOther) => await RangeAsync(db, finding, ct),
            FindingCode.SoftCopyAsCounter when finding.Ground.HasFlag(FindingGround.InSoftCopyBatch) => await SoftCopyAsync(db, finding, ct),
            FindingCode.SoftCopyAsCounter => await RangeAsync(db, finding, ct),
            FindingCode.SapAfterMigration => await MigrationAsync(db, own, ct),
            FindingCode.WrongFile => await FileAsync(db, finding, ct),
            _ => [],
        };
    }

    private static async Task<IReadOnlyList<EvidenceLine>> TariffAsync(UccmsDbContext db, BookingFinding finding, BookingSide own, CancellationToken ct)
    {
        var lines = new List<EvidenceLine>();
        if (finding.Expected is { } expected)
        {
            lines.Add(new("Expected tariff", expected.ToString()));
            lines.Add(new("Difference", own.Facts is { } facts ? (facts.BaseTariff - expected).ToString() : string.Empty));
        }

        if (await db.Set<TariffRate>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == finding.EvidenceId, ct) is { } rate)
        {
            var reach = rate.IsLocal ? "local" : string.Create(CultureInfo.InvariantCulture, $"{rate.MinKm} to {(rate.MaxKm is { } km ? km.ToString(CultureInfo.InvariantCulture) : "any")} km");
            lines.Add(new("Rate of the table", string.Create(CultureInfo.InvariantCulture, $"{rate.Product}, {rate.MinGrams} to {rate.MaxGrams} g, {reach}: {rate.Amount}")));
            lines.Add(new("Order", $"{rate.OrderNumber}, in force from {IndianTime.Show(rate.From)}"));
        }

        return lines;
    }

    private static async Task<IReadOnlyList<EvidenceLine>> RangeAsync(UccmsDbContext db, BookingFinding finding, CancellationToken ct)
    {
        if (await db.Set<BarcodeRange>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == finding.EvidenceId, ct) is not { } range)
        {
            return [];
        }

        var customer = await db.Scoped<Customer>().Where(c => c.Id == range.CustomerId).Select(c => c.Name).FirstOrDefaultAsync(ct);
        return
        [
            new("Barcode range", $"{range.First} to {range.Last}{(range.IsSoftCopy ? ", for soft copies" : string.Empty)}"),
            new("Allotted to", $"{customer ?? "Customer"} {range.CustomerId}, from {IndianTime.Show(range.AllottedFrom)}"),
        ];
    }

    private static async Task<IReadOnlyList<EvidenceLine>> SoftCopyAsync(UccmsDbContext db, BookingFinding finding, CancellationToken ct)
    {
        var batch = await db.Scoped<SoftCopyBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == finding.EvidenceId, ct);
        return batch is null
            ? []
            : [new("Soft copy", string.Create(CultureInfo.InvariantCulture, $"{batch.BatchRef}, {batch.Articles} articles, received on {IndianTime.Show(batch.ReceivedOn)}")), new("Of customer", batch.CustomerId.ToString())];
    }

    private static async Task<IReadOnlyList<EvidenceLine>> MigrationAsync(UccmsDbContext db, BookingSide own, CancellationToken ct)
    {
        var migration = await db.Set<AptMigration>().AsNoTracking().FirstOrDefaultAsync(m => m.OfficeId == own.OfficeId, ct);
        return [new("In APT since", migration is null ? "the day of the national roll-out (setting)" : $"{IndianTime.Show(migration.On)}, {migration.Source}")];
    }

    private static async Task<IReadOnlyList<EvidenceLine>> FileAsync(UccmsDbContext db, BookingFinding finding, CancellationToken ct)
    {
        var import = await db.Scoped<BookingImport>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == finding.ImportId, ct);
        return import is null
            ? []
            :
            [
                new("File", $"{import.FileName}, imported by {import.PersonName} on {IndianTime.Show(import.StartedAtUtc)}"),
                new("Rows concerned", string.Create(CultureInfo.InvariantCulture, $"{finding.RowsConcerned} of {import.Rows.Read} rows")),
            ];
    }
}
