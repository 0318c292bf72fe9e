using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Adds all bookings of complete imports up anew and compares with the sums by day, and these with the sums by month.</summary>
public sealed class BookingSumsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    internal const string Days = """
        SELECT "ImportId" AS "Import", "OfficeId" AS "Office", {dayText} AS "When", SUM("Articles") AS "Articles", SUM("Charges") AS "Paise" FROM (
            SELECT "ImportId", "OfficeId", "NodalOfficeId", {day} AS "Day", "Product", "ContractId", 1 AS "Articles", "BaseTariff" + "VasCharges" AS "Charges" FROM "Bookings"
                WHERE "Status" = 'Booked' AND "ImportId" IN (SELECT "ImportId" FROM "LoadedImports")
            UNION ALL
            SELECT "ImportId", "OfficeId", "NodalOfficeId", "Day", "Product", "ContractId", -"Articles", -"Charges" FROM "BookingDays" WHERE "ImportId" IN (SELECT "ImportId" FROM "LoadedImports")
        ) AS x GROUP BY "ImportId", "OfficeId", "NodalOfficeId", "Day", "Product", "ContractId" HAVING SUM("Articles") <> 0 OR SUM("Charges") <> 0
        """;

    internal const string Months = """
        SELECT 0 AS "Import", "OfficeId" AS "Office", {dayText} AS "When", SUM("Articles") AS "Articles", SUM("Charges") AS "Paise" FROM (
            SELECT "OfficeId", "NodalOfficeId", {month} AS "Day", "Product", "ContractId", "Articles", "Charges" FROM "BookingDays" WHERE "ImportId" IN (SELECT "ImportId" FROM "LoadedImports")
            UNION ALL
            SELECT "OfficeId", "NodalOfficeId", "Month", "Product", "ContractId", -"Articles", -"Charges" FROM "BookingMonths"
        ) AS x GROUP BY "OfficeId", "NodalOfficeId", "Day", "Product", "ContractId" HAVING SUM("Articles") <> 0 OR SUM("Charges") <> 0
        """;

    public string Name => "Sums of bookings";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sqlite = db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal);
        var days = await db.Database.SqlQueryRaw<Off>(Text(Days, sqlite)).ToListAsync(ct);
        var months = await db.Database.SqlQueryRaw<Off>(Text(Months, sqlite)).ToListAsync(ct);
        var counted = await db.Set<BookingDay>().IgnoreQueryFilters().CountAsync(ct) + await db.Set<BookingMonth>().IgnoreQueryFilters().CountAsync(ct);
        return new IntegrityResult(counted, [.. days.Select(o => Sentence($"day {o.When} of import {o.Import}", o)).Concat(months.Select(o => Sentence($"month of {o.When}", o))).Take(IntegrityResult.MostNamed)]);
    }

    internal static string Text(string statement, bool sqlite) =>
        BookingSumsBulk.Text(statement, sqlite).Replace("{dayText}", sqlite ? "\"Day\"" : "CONVERT(varchar(10), \"Day\", 23)", StringComparison.Ordinal);

    private static string Sentence(string where, Off off) => string.Create(
        CultureInfo.InvariantCulture, $"The sum of office {off.Office}, {where}, is off by {off.Articles} articles and ₹{IndianNumber.Format(new Money(off.Paise))}.");

    /// <summary>One sum that differs.</summary>
    internal sealed record Off(int Import, int Office, string When, long Articles, long Paise);
}
