using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Withdraws an import set-wise, in the use case's own transaction. Its rows are only hidden here, since they may be a
/// million; they are removed afterwards in portions, before the next import of the office begins.
/// </summary>
internal sealed class ImportWithdrawalBulk(UccmsDbContext db) : IBookingImportsStore
{
    private const int Shown = 3;

    public async Task<BookingImport> GetAsync(ImportId id, CancellationToken ct) =>
        await db.Scoped<BookingImport>().SingleOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new RuleViolation("import.unknown", "There is no such import, or it belongs to another office.");

    public async Task<ImportTies> TiesAsync(BookingImport import, CancellationToken ct)
    {
        await TouchDraftsAsync(import.Id, ct);
        OfficeId? office = import.IsForAllOffices ? null : import.OwningOfficeId;
        var loading = await Loading().AsNoTracking().ToListAsync(ct);
        return new ImportTies(loading.Any(i => i.Conflicts(office)), await BilledAsync(import.Id, ct), await LaterRepeatsAsync(import, ct), await LeftOutAsync(import.Id, ct));
    }

    public async Task<int> HideAsync(BookingImport import, string cause, DateTime utcNow, CancellationToken ct)
    {
        var rows = await Rows(import.Id).CountAsync(ct);
        await LookAgainAsync(import, cause, utcNow, ct);
        await EndAsync(import.Id, cause, utcNow, ct);
        await new BookingSumsBulk(db).HideAsync(import.Id, ct);
        db.Remove(await db.Set<LoadedImport>().SingleAsync(l => l.ImportId == import.Id, ct));
        return rows;
    }

    private IQueryable<Booking> Rows(ImportId import) => db.Set<Booking>().IgnoreQueryFilters().Where(b => b.ImportId == import);

    private IQueryable<BookingFinding> Findings(ImportId import) => db.Set<BookingFinding>().IgnoreQueryFilters().Where(f => f.ImportId == import);

    /// <summary>Findings of other complete imports, of whatever office, on a pair whose other half is a row of this one.</summary>
    private IQueryable<BookingFinding> Resting(ImportId import)
    {
        var rows = Rows(import).Select(b => (long?)b.Id);
        return db.Set<BookingFinding>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(f => f.OtherBookingId != null && f.ImportId != import && rows.Contains(f.OtherBookingId));
    }

    /// <summary>
    /// Raises the version of the drafts that the rows are part of: one who submits such a draft at the same time waits for
    /// this transaction and is then told to look again, or comes first, and its closed period is seen here.
    /// </summary>
    private Task<int> TouchDraftsAsync(ImportId import, CancellationToken ct) => db.Set<LocationDraft>().IgnoreQueryFilters()
        .Where(d => Rows(import).Any(b => b.ContractId == d.ContractId && b.BilledFrom == d.PeriodFrom && b.OwningOfficeId == d.OwningOfficeId)
            || Findings(import).Any(f => f.ContractId == d.ContractId && f.BilledFrom == d.PeriodFrom && f.OwningOfficeId == d.OwningOfficeId))
        .ExecuteUpdateAsync(s => s.SetProperty(d => d.Version, d => d.Version + 1), ct);

    // On SQL Server the range of loading imports stays locked, so that none begins until this one is gone or kept.
    private IQueryable<BookingImport> Loading() => db.Set<BookingImport>()
        .FromSqlRaw(db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal)
            ? "SELECT * FROM \"BookingImports\" WHERE \"Status\" = 'Loading'"
            : "SELECT * FROM [BookingImports] WITH (HOLDLOCK) WHERE [Status] = N'Loading'")
        .IgnoreQueryFilters();

    // A booking counts where it is billed; one that was moved away counts for the period it came from as well, whose draft names it as a reason.
    private async Task<IReadOnlyList<BilledDraft>> BilledAsync(ImportId import, CancellationToken ct) =>
        [.. (await db.Set<PeriodClosure>().IgnoreQueryFilters().AsNoTracking()
            .Where(c => Rows(import).Any(b => b.ContractId == c.ContractId && b.OwningOfficeId == c.OwningOfficeId && b.BilledFrom == c.PeriodFrom)
                || Findings(import).Any(f => f.ContractId == c.ContractId && f.OwningOfficeId == c.OwningOfficeId && f.BilledFrom == c.PeriodFrom))
            .Join(db.Set<Contract>().IgnoreQueryFilters(), c => c.ContractId, k => k.Id, (c, k) => new { k.Number, c.PeriodFrom })
            .Distinct().OrderBy(c => c.PeriodFrom).ThenBy(c => c.Number).Take(Shown).ToListAsync(ct))
            .Select(c => new BilledDraft(c.Number, c.PeriodFrom))];

    private async Task<IReadOnlyList<ImportId>> LaterRepeatsAsync(BookingImport import, CancellationToken ct)
    {
        var (all, office, everyone) = (import.IsForAllOffices, import.OwningOfficeId, default(OfficeId));
        var repeating = await db.Set<BookingImport>().IgnoreQueryFilters().AsNoTracking()
            .Where(i => i.Status == ImportStatus.Loaded && i.Rows.Duplicates > 0 && (all || i.OwningOfficeId == office || i.OwningOfficeId == everyone))
            .Select(i => i.Id).ToListAsync(ct);
        return [.. repeating.Where(i => i.Value > import.Id.Value).OrderBy(i => i.Value).Take(Shown)];
    }

    private Task<int> LeftOutAsync(ImportId import, CancellationToken ct) =>
        Resting(import).CountAsync(f => f.Resolution == FindingResolution.Excluded || f.Resolution == FindingResolution.Cancelled, ct);

    /// <summary>Their bookings may be half of another pair still: the recheck raises that.</summary>
    private async Task LookAgainAsync(BookingImport import, string cause, DateTime utcNow, CancellationToken ct)
    {
        var resting = await Resting(import.Id)
            .Join(db.Set<Booking>().IgnoreQueryFilters(), f => f.BookingId, b => b.Id, (f, b) => new { b.OwningOfficeId, b.BookedAt })
            .GroupBy(b => b.OwningOfficeId).Select(g => new { Office = g.Key, First = g.Min(b => b.BookedAt) }).ToListAsync(ct);
        var orders = resting.ToDictionary(r => r.Office, r => DateOnly.FromDateTime(r.First));
        if (!import.IsForAllOffices && await Rows(import.Id).MinAsync(b => (DateTime?)b.BookedAt, ct) is { } first)
        {
            var day = DateOnly.FromDateTime(first);
            orders[import.OwningOfficeId] = orders.TryGetValue(import.OwningOfficeId, out var earlier) && earlier < day ? earlier : day;
        }

        db.AddRange(orders.Select(o => FindingRecheck.Of(new FindingRecheckScope(Office: o.Key, From: o.Value), Shorten(cause, 200), utcNow)));
    }

    private async Task EndAsync(ImportId import, string cause, DateTime utcNow, CancellationToken ct)
    {
        var reason = Shorten(cause, 500);
        await Resting(import).Where(f => f.Resolution == FindingResolution.Open).ExecuteUpdateAsync(
            s => s.SetProperty(f => f.Resolution, FindingResolution.NoLongerApplies)
                .SetProperty(f => f.Reason, reason)
                .SetProperty(f => f.ResolvedAtUtc, utcNow)
                .SetProperty(f => f.OtherBookingId, (long?)null)
                .SetProperty(f => f.Version, f => f.Version + 1),
            ct);
        await Resting(import).ExecuteUpdateAsync(
            s => s.SetProperty(f => f.OtherBookingId, (long?)null).SetProperty(f => f.Version, f => f.Version + 1), ct);
    }

    private static string Shorten(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");
}
