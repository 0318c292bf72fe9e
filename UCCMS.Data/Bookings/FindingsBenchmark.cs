using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>How long the server works on one act of the findings screen, in milliseconds.</summary>
public sealed record ScreenTime(string Act, int Times, decimal Median, decimal P95);

/// <summary>What the benchmark of the findings screen measured, over a draft of this size.</summary>
public sealed record ScreenFigures(int Articles, int Findings, IReadOnlyList<ScreenTime> Times);

/// <summary>
/// Measures the findings screen over one draft with very many articles, in a temporary SQLite database: every act in a
/// scope of its own, as the clerk of the location, with all that the page asks for.
/// </summary>
public sealed class FindingsBenchmark
{
    private static readonly DateOnly From = new(2026, 1, 30);
    private static readonly DateOnly To = new(2026, 2, 27);
    private readonly ServiceProvider services;
    private readonly Dictionary<string, List<decimal>> times = new(StringComparer.Ordinal);
    private Actor clerk = Actor.System("bench findings");
    private FindingFilter filter = new();

    private FindingsBenchmark(string database) => services = new ServiceCollection().AddLogging()
        .AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database};Pooling=True" }).BuildServiceProvider();

    /// <param name="articles">Bookings of the draft; one in eight has something wrong with it.</param>
    /// <param name="rounds">How often each act is measured.</param>
    public static async Task<ScreenFigures> RunAsync(int articles, int rounds, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("uccms-bench").FullName;
        try
        {
            var benchmark = new FindingsBenchmark(Path.Combine(folder, "findings.db"));
            await using (benchmark.services)
            {
                return await benchmark.MeasureAsync(folder, articles, rounds, ct);
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<ScreenFigures> MeasureAsync(string folder, int articles, int rounds, CancellationToken ct)
    {
        await BuildAsync(Path.Combine(folder, "bookings.csv"), articles, ct);
        var findings = (await AskAsync((FindingScreenQueries q) => q.GroupsAsync(filter, ct))).Sum(g => g.Count);
        await RoundsAsync(3, ct);
        times.Clear();
        await RoundsAsync(rounds, ct);
        return new(articles, findings, [.. times.Select(t => new ScreenTime(t.Key, t.Value.Count, Part(t.Value, 50), Part(t.Value, 95)))]);
    }

    private async Task RoundsAsync(int rounds, CancellationToken ct)
    {
        var first = await ListAsync(null, forward: true, 200, ct);
        var groups = await AskAsync((FindingScreenQueries q) => q.GroupsAsync(filter, ct));
        for (var round = 0; round < rounds; round++)
        {
            var at = first[Math.Min(first.Count - 1, (round * 7) + 1)];
            await TimeAsync("open the screen", async () =>
            {
                await AskAsync((FindingScreenQueries q) => q.GroupsAsync(filter, ct));
                await LookAsync((await ListAsync(null, forward: true, 50, ct))[0], ct);
            });
            await TimeAsync("open at one finding", async () =>
            {
                await AskAsync((FindingScreenQueries q) => q.GroupsAsync(filter, ct));
                await AskAsync((FindingScreenQueries q) => q.AroundAsync(filter, at.Id, 12, 40, ct));
                await LookAsync(at, ct);
            });
            await TimeAsync("next finding", async () => await LookAsync((await ListAsync(at, forward: true, 1, ct))[0], ct));
            await TimeAsync("previous finding", async () => await LookAsync((await ListAsync(at, forward: false, 1, ct))[0], ct));
            await TimeAsync("filter by code", async () =>
            {
                var group = groups[round % groups.Count];
                await AskAsync((FindingScreenQueries q) => q.PageAsync(filter with { Code = group.Code, Severity = group.Severity }, null, true, 50, ct));
            });
            var open = await ListAsync(null, forward: true, 1_000, ct);
            await TimeAsync("resolve one", () => ResolveAsync(open[0].Id, ct));
            await TimeAsync($"bulk preview of {open.Count - 1}", () => PreviewAsync([.. open.Skip(1).Select(f => f.Id)], ct));
        }
    }

    private Task<IReadOnlyList<FindingListRow>> ListAsync(FindingListRow? after, bool forward, int take, CancellationToken ct) =>
        AskAsync((FindingScreenQueries q) => q.PageAsync(filter, after, forward, take, ct));

    private Task<FindingDetail?> LookAsync(FindingListRow row, CancellationToken ct) => AskAsync((FindingDetailQueries q) => q.FindAsync(row.Id, ct));

    private Task ResolveAsync(long finding, CancellationToken ct) => DoneAsync(
        AskAsync((UseCaseRunner r) => r.RunAsync((ResolveFindings u) => u, new ResolveFindings.Input([finding], FindingResolution.Excluded, "measured"), Guid.CreateVersion7(), ct)));

    private Task PreviewAsync(IReadOnlyList<long> findings, CancellationToken ct) => DoneAsync(
        AskAsync((ResolutionReader r) => r.PreviewAsync(new ResolveFindings.Input(findings, FindingResolution.Excluded, "measured"), ct)));

    private async Task TimeAsync(string act, Func<Task> run)
    {
        var watch = Stopwatch.StartNew();
        await run();
        times.TryAdd(act, []);
        times[act].Add(decimal.Round((decimal)watch.Elapsed.TotalMilliseconds, 2));
    }

    private async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(clerk);
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private async Task BuildAsync(string file, int articles, CancellationToken ct)
    {
        var office = await AskAsync(async (UccmsDbContext db) =>
        {
            await DatabaseSetup.PrepareAsync(db, DirectoryExtent.Of("New Delhi GPO Division"), ct);
            await BenchmarkWorld.CreateAsync(db, ct);
            var location = await db.Scoped<ContractLocation>().OrderBy(l => l.OfficeId).Select(l => l.OfficeId).FirstAsync(ct);
            return await db.Set<Office>().SingleAsync(o => o.Id == location, ct);
        });
        clerk = await ActorAsync(Role.BookingLocation, office.Id, ct);
        filter = new(Office: office.Id, Contract: new ContractId(1), PeriodFrom: From, PeriodTo: To);
        Write(file, articles, office);
        await using var content = File.OpenRead(file);
        await DoneAsync(AskAsync((BookingImportBulk b) => b.RunAsync(new BookingFile(content, "bookings.csv", content.Length, office.Id), progress: null, ct)));
        var nodal = await AskAsync(async (UccmsDbContext db) => (await db.Scoped<Contract>().SingleAsync(ct)).NodalOfficeId);
        var asClerk = clerk;
        clerk = await ActorAsync(Role.NodalOffice, nodal, ct);
        await DoneAsync(AskAsync((UseCaseRunner r) => r.RunAsync((RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(new ContractId(1), From), Guid.CreateVersion7(), ct)));
        clerk = asClerk;
    }

    private async Task<Actor> ActorAsync(Role role, OfficeId office, CancellationToken ct)
    {
        var scope = await AskAsync((ReachFiller f) => f.ScopeForAsync(role, office, To, ct));
        return Actor.Of("bench", "Benchmark", Post.Assign("bench", role, office, new DateOnly(2025, 1, 1), null, Tenure.Regular), office.ToString(), scope, "bench");
    }

    private static void Write(string path, int articles, Office office)
    {
        var random = new Random(20260305);
        using var file = new StreamWriter(path);
        file.WriteLine("article_number,booked_at,office_id,customer_id,contract_id,product,weight_g,origin_pin,destination_pin,base_tariff,vas_charges,channel");
        var serial = 20_000_000;
        for (var row = 0; row < articles; row++)
        {
            var defect = random.Next(32);
            serial += defect == 0 && row > 0 ? 0 : random.Next(2, 9);
            var digits = serial.ToString("00000000", CultureInfo.InvariantCulture);
            var check = ArticleNumber.ComputeCheckDigit(digits);
            check = defect == 1 ? (char)('0' + ((check - '0' + 1) % 10)) : check;
            var customer = defect == 2 ? "1000000099" : defect == 3 ? string.Empty : "1000000042";
            var at = new DateTime(2026, 1, 30, 9, 0, 0).AddMinutes(random.Next(28 * 1440));
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"EK{digits}{check}IN,{at:dd-MM-yyyy HH:mm},{office.Id},{customer},{(defect == 3 ? "40000001" : string.Empty)},{(random.Next(3) == 0 ? "SPP" : "SPD")},{random.Next(1, 2000)},{office.Pincode ?? "110001"},400001,{random.Next(1500, 30_000) / 100m:0.00},{random.Next(0, 40) * 1.25m:0.00},COUNTER"));
        }
    }

    private static async Task DoneAsync<T>(Task<Outcome<T>> act)
    {
        var outcome = await act;
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.Sentence);
        }
    }

    private static decimal Part(List<decimal> measured, int percent) => measured.Order().ElementAt(Math.Min(measured.Count - 1, measured.Count * percent / 100));
}
