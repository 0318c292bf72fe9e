using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>What opening the Directorate's dashboard costs over so many articles.</summary>
/// <param name="Articles">Generated.</param>
/// <param name="DayRows">Sums by day behind it.</param>
/// <param name="MonthRows">Sums by month behind it.</param>
/// <param name="QuarterMedian">Milliseconds, this quarter, which is what opens, against the months before.</param>
/// <param name="YearMedian">Milliseconds, the financial year against a year earlier.</param>
public sealed record DashboardCost(int Articles, int DayRows, int MonthRows, decimal QuarterMedian, decimal YearMedian);

/// <summary>
/// Fills a temporary SQLite database with thirteen months of articles, set-wise, lets the product add them up, and measures
/// all that a dashboard asks for, each time in a scope of its own and without the shared figures.
/// </summary>
public sealed class DashboardBenchmark
{
    private const int Contracts = 400;
    private const int LocationsEach = 5;
    private const int Months = 13;
    private readonly ServiceProvider services;

    private DashboardBenchmark(string database) => services = new ServiceCollection().AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=True" }).BuildServiceProvider();

    /// <param name="rounds">How often each is measured.</param>
    public static async Task<DashboardCost> RunAsync(int articles, int rounds, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-bench").FullName;
        try
        {
            var benchmark = new DashboardBenchmark(Path.Combine(folder, "dashboard.db"));
            await using (benchmark.services)
            {
                await benchmark.FillAsync(articles, ct);
                return await benchmark.MeasureAsync(articles, rounds, ct);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<DashboardCost> MeasureAsync(int articles, int rounds, CancellationToken ct)
    {
        var directorate = Actor.Of("bench", "Benchmark", Post.Assign("bench", Role.Directorate, new OfficeId(90000001), new DateOnly(2025, 1, 1), null, Tenure.Regular), "Directorate", OfficeScope.Everything, "bench");
        var month = await MedianAsync(directorate, new(), rounds, ct);
        var year = await MedianAsync(directorate, new(SpanChoice.Year, Comparison.YearEarlier), rounds, ct);
        await using var scope = As(Actor.System("bench"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        return new(articles, await db.Set<BookingDay>().IgnoreQueryFilters().CountAsync(ct), await db.Set<BookingMonth>().IgnoreQueryFilters().CountAsync(ct), month, year);
    }

    private async Task<decimal> MedianAsync(Actor viewer, DashboardFilter filter, int rounds, CancellationToken ct)
    {
        var times = new List<decimal>();
        for (var round = -2; round < rounds; round++)
        {
            await using var scope = As(viewer);
            var watch = Stopwatch.StartNew();
            var figures = await scope.ServiceProvider.GetRequiredService<DashboardQueries>().FiguresAsync(filter, ct);
            if (figures.Revenue.Total.Articles.Now == 0)
            {
                throw new InvalidOperationException("The dashboard shows nothing: nothing was measured.");
            }

            times.Add(decimal.Round((decimal)watch.Elapsed.TotalMilliseconds, 1));
        }

        return times.Skip(2).Order().ElementAt(rounds / 2); // the first ones build what later ones use
    }

    private async Task FillAsync(int articles, CancellationToken ct)
    {
        await using var scope = As(Actor.System("bench dashboard"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, DirectoryExtent.All, ct);
        await AddContractsAsync(db, ct);
        await db.Database.OpenConnectionAsync(ct);
        await DropIndexesAsync(db, ct);
        var today = IndianTime.Today(TimeProvider.System);
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - Months);
        for (var at = 0; at < Months; at++)
        {
            var month = first.AddMonths(at);
            var last = month.AddMonths(1).AddDays(-1);
            await AddMonthAsync(db, at, new(month, last < today ? last : today), articles / Months, ct); // nothing is booked after today
        }
    }

    // The rows of a month come as one import; the product's own statements add them up and show them.
    private static async Task AddMonthAsync(UccmsDbContext db, int at, DaySpan month, int count, CancellationToken ct)
    {
        var import = new ImportId(at + 1);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlRawAsync(
            """
            INSERT INTO "BookingImports" ("Id", "FileName", "Sha256", "FileLength", "OwningOfficeId", "NodalOfficeId", "Status", "StartedAtUtc", "HeartbeatUtc",
                "PersonId", "PersonName", "Holder", "Headers", "Version", "Rows_Accepted", "Rows_Flagged", "Rows_Rejected", "Rows_Duplicates")
            VALUES ({0}, 'bench', {1}, 0, 0, 0, 'Loaded', '2026-01-01', '2026-01-01', 'bench', 'bench', '', '[]', 1, 0, 0, 0, 0)
            """,
            [import.Value, at.ToString(CultureInfo.InvariantCulture)],
            ct);
        await db.Database.ExecuteSqlRawAsync("""INSERT INTO "LoadedImports" ("ImportId", "Sha256", "ForOffice") VALUES ({0}, {1}, 0)""", [import.Value, at.ToString(CultureInfo.InvariantCulture)], ct);
        await db.Database.ExecuteSqlRawAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {0})
            INSERT INTO "Bookings" ("ImportId", "RowNumber", "OfficeId", "NodalOfficeId", "CustomerKeyed", "ContractKeyed", "CustomerId", "ContractId", "ArticleNumber", "BookedAt", "Product", "TrafficClass",
                "IsTrafficClassDerived", "WeightGrams", "OriginPin", "DestinationPin", "DestinationCountry", "BaseTariff", "VasCharges", "Channel", "Status", "DatedFrom", "BilledFrom", "IsLate", "Doubts", "Version")
            SELECT {1}, i, p."Office", p."Nodal", p."Customer", '', p."Customer", p."Contract", printf('EK%02d%07dIN', {1}, i), date({2}, '+' || (i * {3} / {0}) || ' days') || ' 10:00:00',
                CASE i % 3 WHEN 0 THEN 'SPP' ELSE 'SPD' END, 'None', 0, 200, 400001, 110001, 'IN', 1500 + i % 9000, i % 500, 'Counter', 'Booked', {2}, {2}, 0, 0, 1
            FROM n JOIN "BenchPairs" p ON p."Position" = (i * 7919) % {4}
            """,
            [count, import.Value, month.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), month.Days, Contracts * LocationsEach],
            ct);
        var sums = new BookingSumsBulk(db);
        await sums.AddAsync(import, ct);
        await sums.ShowAsync(import, ct);
        await transaction.CommitAsync(ct);
    }

    // The indexes of articles cost most of the time of filling, and no dashboard reads articles.
    private static async Task DropIndexesAsync(UccmsDbContext db, CancellationToken ct)
    {
        var names = await db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = 'Bookings' AND sql IS NOT NULL AND name NOT LIKE '%ImportId%'").ToListAsync(ct);
        foreach (var name in names)
        {
            await db.Database.ExecuteSqlRawAsync(Drop(name), ct);
        }
    }

    private static string Drop(string index) => $"DROP INDEX \"{index}\"";

    private static async Task AddContractsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var offices = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.SubOffice).OrderBy(o => o.Id).ToListAsync(ct);
        var above = (await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.Circle).ToListAsync(ct)).ToDictionary(o => o.Id);
        await db.Database.ExecuteSqlRawAsync("""CREATE TABLE "BenchPairs" ("Position" INTEGER PRIMARY KEY, "Office" INTEGER, "Nodal" INTEGER, "Contract" INTEGER, "Customer" INTEGER)""", ct);
        for (var at = 0; at < Contracts; at++)
        {
            List<Office> locations = [.. Enumerable.Range(0, LocationsEach).Select(n => offices[((at * LocationsEach) + n) * 31 % offices.Count])];
            var customer = Customer.Register(
                new CustomerId(1_000_000_000 + at),
                new CustomerParticulars($"Customer {at}", EntityType.Individual, null, "b@example.in", "9876543210", "1 Road", "110001", "07"),
                locations[0].Id);
            db.AddRange(customer, ContractOf(at + 1, customer, locations, above));
            for (var n = 0; n < LocationsEach; n++)
            {
                await db.Database.ExecuteSqlRawAsync(
                    """INSERT INTO "BenchPairs" VALUES ({0}, {1}, {2}, {3}, {4})""", [(at * LocationsEach) + n, locations[n].Id.Value, locations[0].Id.Value, at + 1, 1_000_000_000 + at], ct);
            }
        }

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private static Contract ContractOf(int number, Customer customer, List<Office> locations, Dictionary<OfficeId, Office> above)
    {
        var entry = new ContractEntry(
            PaymentKind.Advance, Facility.NationalAccount, locations[0].Id, new DateOnly(2024, 12, 1), new DateOnly(2029, 11, 30), BillingCycle.AdvanceMonthly, new DateOnly(2024, 12, 1), InterimTo: null,
            [.. locations.Select(o => new LocationEntry(o.Id, null))], ["SPD", "SPP"]);
        var known = above.Values.Concat(locations).ToDictionary(o => o.Id);
        var clerk = Clerk(Role.NodalOffice, locations[0].Id);
        var contract = Contract.Enter(new ContractId(number), (40_000_000 + number).ToString(CultureInfo.InvariantCulture), customer, entry, known, clerk);
        contract.Submit(clerk);
        contract.Approve(Clerk(Role.CircleOffice, contract.ApprovingOfficeId), new DateTime(2024, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        return contract;
    }

    private static Actor Clerk(Role role, OfficeId office) =>
        Actor.Of(role.ToString(), role.ToString(), Post.Assign(role.ToString(), role, office, new DateOnly(2024, 1, 1), null, Tenure.Regular), office.ToString(), OfficeScope.Everything, "bench");

    private AsyncServiceScope As(Actor actor)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
        return scope;
    }
}
