using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Keeps the sums of bookings by day and month, each time within the transaction of the act that changes bookings, so that
/// they agree with them at any moment (docs/decisions/0021). Acts on one import queue at its row of complete imports.
/// </summary>
internal sealed class BookingSumsBulk(UccmsDbContext db)
{
    private const string DayKey = """ "OfficeId", "NodalOfficeId", "Product", "ContractId" """;

    internal const string ShowMonths = $$"""
        INSERT INTO "BookingMonths" ("Month", {{DayKey}}, "Articles", "Charges", "IsMerged")
        SELECT {month}, {{DayKey}}, {sign} * SUM("Articles"), {sign} * SUM("Charges"), {unmerged} FROM "BookingDays" WHERE "ImportId" = {0}
        GROUP BY {month}, {{DayKey}} HAVING SUM("Articles") <> 0 OR SUM("Charges") <> 0
        """;

    internal const string AddDays = $$"""
        INSERT INTO "BookingDays" ("ImportId", "Day", {{DayKey}}, "Articles", "Charges")
        SELECT "ImportId", {day}, {{DayKey}}, COUNT(*), SUM("BaseTariff" + "VasCharges") FROM "Bookings" WHERE "ImportId" = {0} AND "Status" = 'Booked'
        GROUP BY "ImportId", {day}, {{DayKey}}
        """;

    internal const string MergeMonth = $$"""
        INSERT INTO "BookingMonths" ("Month", {{DayKey}}, "Articles", "Charges", "IsMerged")
        SELECT "Month", {{DayKey}}, SUM("Articles"), SUM("Charges"), {merged} FROM "BookingMonths" WHERE "Month" = {0} AND "Id" <= {1}
        GROUP BY "Month", {{DayKey}} HAVING SUM("Articles") <> 0 OR SUM("Charges") <> 0
        """;

    private bool IsSqlite => db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);

    /// <summary>Of an import that nobody sees yet; its rows are all there.</summary>
    public Task<int> AddAsync(ImportId import, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(Text(AddDays, IsSqlite), [import.Value], ct);

    /// <summary>In the transaction that makes the import visible.</summary>
    public Task<int> ShowAsync(ImportId import, CancellationToken ct) => db.Database.ExecuteSqlRawAsync(Text(ShowMonths, IsSqlite), [import.Value], ct);

    /// <summary>In the transaction that hides the import again, before it is hidden.</summary>
    public async Task HideAsync(ImportId import, CancellationToken ct)
    {
        await LockAsync([import], ct);
        await db.Database.ExecuteSqlRawAsync(Text(ShowMonths, IsSqlite, sign: "-1"), [import.Value], ct);
    }

    /// <summary>Remembers what some bookings come to, before an act changes them.</summary>
    public async Task<BookingSumsBefore> BeforeAsync(IQueryable<Booking> bookings, CancellationToken ct)
    {
        var imports = await bookings.Select(b => b.ImportId).Distinct().ToListAsync(ct);
        await LockAsync(imports, ct); // of two acts on one booking the later one must see what the earlier made of it
        return new(await GroupsAsync(bookings, ct));
    }

    /// <summary>Adds what the act changed, in its transaction.</summary>
    /// <param name="bookings">The same bookings, named so that they are still found.</param>
    public async Task AfterAsync(BookingSumsBefore before, IQueryable<Booking> bookings, CancellationToken ct)
    {
        var changes = before.Changes(await GroupsAsync(bookings, ct));
        if (changes.Count == 0)
        {
            return;
        }

        List<ImportId> imports = [.. changes.Select(c => c.Key.Import).Distinct()];
        var loaded = (await db.Set<LoadedImport>().Where(l => EF.Parameter(imports).Contains(l.ImportId)).Select(l => l.ImportId).ToListAsync(ct)).ToHashSet();
        await BulkInsert.RunAsync(db, "BookingDays", Columns("ImportId", typeof(int), "Day"), changes.Select(c => RowOf(c.Key.Import.Value, c.Key.Day, c)), ct);
        var months = changes.Where(c => loaded.Contains(c.Key.Import));
        await BulkInsert.RunAsync(db, "BookingMonths", Columns("IsMerged", typeof(bool), "Month"), months.Select(c => RowOf(false, new(c.Key.Day.Year, c.Key.Day.Month, 1), c)), ct);
    }

    /// <summary>Makes few rows of many where a month has more than so many that acts added. The sums stay what they are at every moment.</summary>
    /// <returns>Months merged.</returns>
    public async Task<int> MergeAsync(int most, CancellationToken ct)
    {
        var months = await All().Where(m => !m.IsMerged).GroupBy(m => m.Month).Where(g => g.Count() > most).Select(g => g.Key).ToListAsync(ct);
        foreach (var month in months)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var rows = All().Where(m => m.Month == month);
            var last = await rows.MaxAsync(m => (long?)m.Id, ct) ?? 0;
            var count = await rows.CountAsync(m => m.Id <= last, ct);
            await db.Database.ExecuteSqlRawAsync(Text(MergeMonth, IsSqlite), [month, last], ct);
            if (await rows.Where(m => m.Id <= last).ExecuteDeleteAsync(ct) == count)
            {
                await transaction.CommitAsync(ct); // otherwise another process merged it, or an act came between: the next round
            }
        }

        return months.Count;
    }

    /// <summary>The text for one database.</summary>
    internal static string Text(string statement, bool sqlite, string sign = "1") => statement
        .Replace("{day}", sqlite ? "substr(\"BookedAt\", 1, 10)" : "CAST(\"BookedAt\" AS date)", StringComparison.Ordinal)
        .Replace("{month}", sqlite ? "substr(\"Day\", 1, 7) || '-01'" : "DATEFROMPARTS(YEAR(\"Day\"), MONTH(\"Day\"), 1)", StringComparison.Ordinal)
        .Replace("{sign}", sign, StringComparison.Ordinal).Replace("{unmerged}", "0", StringComparison.Ordinal).Replace("{merged}", "1", StringComparison.Ordinal);

    private IQueryable<BookingMonth> All() => db.Set<BookingMonth>().IgnoreQueryFilters();

    private Task<int> LockAsync(List<ImportId> imports, CancellationToken ct) => db.Set<LoadedImport>().Where(l => EF.Parameter(imports).Contains(l.ImportId))
        .ExecuteUpdateAsync(s => s.SetProperty(l => l.ForOffice, l => l.ForOffice), ct);

    private static async Task<Dictionary<BookingSumsKey, (long Articles, long Paise)>> GroupsAsync(IQueryable<Booking> bookings, CancellationToken ct)
    {
        var groups = await bookings.Where(b => b.Status == BookingStatus.Booked)
            .GroupBy(b => new { b.ImportId, b.OwningOfficeId, b.NodalOfficeId, Day = b.BookedAt.Date, b.Product, b.ContractId })
            .Select(g => new { g.Key, Articles = g.Count(), Paise = g.Sum(b => MoneySql.Paise(b.BaseTariff) + MoneySql.Paise(b.VasCharges)) }).ToListAsync(ct);
        return groups.ToDictionary(
            g => new BookingSumsKey(g.Key.ImportId, g.Key.OwningOfficeId, g.Key.NodalOfficeId, DateOnly.FromDateTime(g.Key.Day), g.Key.Product, g.Key.ContractId),
            g => ((long)g.Articles, g.Paise));
    }

    private static (string Name, Type Type)[] Columns(string first, Type type, string day) =>
    [
        (first, type), (day, typeof(DateOnly)), ("OfficeId", typeof(int)), ("NodalOfficeId", typeof(int)), ("Product", typeof(string)), ("ContractId", typeof(int)), ("Articles", typeof(long)), ("Charges", typeof(long)),
    ];

    private static object?[] RowOf(object first, DateOnly day, BookingSumsChange change)
    {
        var key = change.Key;
        return [first, day, key.Office.Value, key.Nodal.Value, key.Product, key.Contract?.Value, change.Articles, change.Paise];
    }
}

/// <summary>What one row of the sums by day stands for.</summary>
internal sealed record BookingSumsKey(ImportId Import, OfficeId Office, OfficeId Nodal, DateOnly Day, string Product, ContractId? Contract);

/// <summary>By how much the sums of one key changed.</summary>
internal sealed record BookingSumsChange(BookingSumsKey Key, long Articles, long Paise);

/// <summary>What some bookings came to before an act.</summary>
internal sealed class BookingSumsBefore(IReadOnlyDictionary<BookingSumsKey, (long Articles, long Paise)> were)
{
    public IReadOnlyList<BookingSumsChange> Changes(IReadOnlyDictionary<BookingSumsKey, (long Articles, long Paise)> are) =>
    [
        .. from key in were.Keys.Union(are.Keys)
           let was = were.GetValueOrDefault(key)
           let now = are.GetValueOrDefault(key)
           where was != now
           select new BookingSumsChange(key, now.Articles - was.Articles, now.Paise - was.Paise),
    ];
}
