using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>What a billing run cost and left.</summary>
/// <param name="Contracts">Whose billing date it was.</param>
/// <param name="Seconds">From the first question to the entry in the ledger.</param>
/// <param name="Done">Of the ledger.</param>
/// <param name="Acts">Acts of billing that the database keeps: one for each contract, or the run is wrong.</param>
/// <param name="Drafts">Opened.</param>
public sealed record BillingRunFigures(int Contracts, decimal Seconds, int Done, int Acts, int Drafts)
{
    /// <summary>Every contract was billed once, at both of its locations.</summary>
    public bool IsWhole => Done == Contracts && Acts == Contracts && Drafts == 2 * Contracts;
}

/// <summary>A billing run over made contracts with a month's sums as APT billed them, in a scratch SQLite database.</summary>
public static class BillingBenchmark
{
    public static readonly DateOnly Day = new(2026, 2, 28);
    private const int Batch = 500;
    private static readonly BillingPeriod Period = AdvanceBillingCalendar.PeriodOf(2026, 2);

    /// <summary>Makes the database: contracts of two locations with one APT invoice of four lines each.</summary>
    public static async Task FillAsync(string database, int contracts, CancellationToken ct)
    {
        await using var services = Services(database);
        await using (var scope = Scope(services))
        {
            await DatabaseSetup.PrepareAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), DirectoryExtent.Of("New Delhi GPO Division"), ct);
        }

        for (var first = 1; first <= contracts; first += Batch)
        {
            await using var scope = Scope(services);
            await AddAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), Enumerable.Range(first, Math.Min(Batch, contracts - first + 1)), ct);
        }
    }

    /// <summary>Runs the day until it is this process's turn and done; after a kill that takes the minute in which the dead node counts as alive.</summary>
    public static async Task<BillingRunFigures> RunAsync(string database, int contracts, CancellationToken ct)
    {
        await using var services = Services(database);
        services.GetRequiredService<BusinessClock>().Shift(IndianTime.UtcOf(Day.ToDateTime(new TimeOnly(12, 0))) - TimeProvider.System.GetUtcNow().UtcDateTime);
        var watch = Stopwatch.StartNew();
        var run = await services.GetRequiredService<DayRuns>().RunAsync(BillingRun.Key, Day, again: false, ct);
        while (run is { IsMine: false, Status: JobRunStatus.Running })
        {
            await Task.Delay(TimeSpan.FromSeconds(2), ct);
            watch.Restart();
            run = await services.GetRequiredService<DayRuns>().RunAsync(BillingRun.Key, Day, again: false, ct);
        }

        var seconds = decimal.Round((decimal)watch.Elapsed.TotalSeconds, 2);
        await using var scope = Scope(services);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        return new(contracts, seconds, run.Done, await ActsAsync(db, ct), await db.Scoped<LocationDraft>().CountAsync(ct));
    }

    /// <summary>How many contracts a run has billed so far.</summary>
    public static async Task<int> BilledAsync(string database, CancellationToken ct)
    {
        await using var services = Services(database);
        await using var scope = Scope(services);
        return await ActsAsync(scope.ServiceProvider.GetRequiredService<UccmsDbContext>(), ct);
    }

    private static Task<int> ActsAsync(UccmsDbContext db, CancellationToken ct) => db.Set<CompletedCommand>().CountAsync(c => c.UseCase == nameof(BillContract), ct);

    private static async Task AddAsync(UccmsDbContext db, IEnumerable<int> ids, CancellationToken ct)
    {
        var known = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.Circle || o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.SubOffice).ToListAsync(ct);
        var locations = known.Where(o => o.Kind != OfficeKind.Circle).OrderBy(o => o.Id.Value).Take(2).ToList();
        var (offices, import) = (known.ToDictionary(o => o.Id), AptInvoiceImport.Of("bench.csv", Guid.NewGuid().ToString("N"), Batch, 0, Clerk(Role.NodalOffice, locations[0].Id), TimeProvider.System.GetUtcNow().UtcDateTime));
        db.Add(import);
        foreach (var id in ids)
        {
            var customer = Customer.Register(new CustomerId(1_000_000_000L + id), new CustomerParticulars(FormattableString.Invariant($"Customer {id}"), EntityType.Individual, null, "b@example.in", "9876543210", "1 Road", "110001", "07"), locations[0].Id);
            var contract = Approved(id, customer, locations, offices);
            db.AddRange(customer, contract, Invoice(import.Id, contract, locations));
        }

        await db.SaveChangesAsync(ct);
    }

    private static Contract Approved(int id, Customer customer, List<Office> locations, Dictionary<OfficeId, Office> offices)
    {
        var entry = new ContractEntry(
            PaymentKind.Advance, Facility.NationalAccount, locations[0].Id, AdvanceBillingCalendar.FirstDay, AdvanceBillingCalendar.FirstDay.AddYears(3).AddDays(-1), BillingCycle.AdvanceMonthly,
            AdvanceBillingCalendar.FirstDay, InterimTo: null, [.. locations.Select(o => new LocationEntry(o.Id, null))], ["SPD", "SPP"]);
        var nodal = Clerk(Role.NodalOffice, locations[0].Id);
        var contract = Contract.Enter(new ContractId(id), (40_000_000 + id).ToString(CultureInfo.InvariantCulture), customer, entry, offices, nodal);
        contract.Submit(nodal);
        contract.Approve(Clerk(Role.CircleOffice, contract.ApprovingOfficeId), TimeProvider.System.GetUtcNow().UtcDateTime);
        return contract;
    }

    private static AptInvoice Invoice(AptInvoiceImportId import, Contract contract, List<Office> locations)
    {
        var heading = new AptInvoiceHeading($"B/{contract.Number}", Period.BillingDate, contract.CustomerId, contract.Number, Period.From, Period.To, "07AAAGD0584K1ZI", null);
        var rows = locations.SelectMany(o => new[] { "SPD", "SPP" }, (office, product) => (Office: office.Id, Product: product));
        return AptInvoice.Take(import, heading, contract.Id, locations[0].Id, rows.Select((r, at) => Row(at + 1, r.Office, r.Product)), TimeProvider.System.GetUtcNow().UtcDateTime);
    }

    private static AptInvoiceFigures Row(int number, OfficeId office, string product)
    {
        var (gross, none) = (Money.FromRupees(100_000m), default(Money));
        var tax = Money.FromRupees(9_000m);
        return new(number, office, product, product == "SPD" ? TrafficClass.NTD : TrafficClass.None, 1_000, gross, none, none, gross, tax, tax, none, gross + tax + tax);
    }

    private static Actor Clerk(Role role, OfficeId office) => Actor.Of(
        role.ToString(), role.ToString(), Post.Assign(role.ToString(), role, office, new DateOnly(2025, 1, 1), null, Tenure.Regular), office.ToString(), OfficeScope.Everything, "bench");

    private static ServiceProvider Services(string database) => new ServiceCollection()
        .AddLogging().AddUccmsData(new DatabaseOptions { ConnectionString = new SqliteConnectionStringBuilder { DataSource = database }.ToString() }).BuildServiceProvider();

    private static AsyncServiceScope Scope(ServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench billing-run"));
        return scope;
    }
}
