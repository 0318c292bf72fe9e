using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Contracts;

/// <summary>
/// Two circles with a division and two offices each, and posts there with their reaches, so that contracts can be entered,
/// approved and looked at by different people.
/// </summary>
internal sealed class ContractWorld : IAsyncDisposable
{
    public static readonly OfficeId DelhiCircle = new(81000001);
    public static readonly OfficeId DelhiDivision = new(82000001);
    public static readonly OfficeId DelhiGpo = new(83000001);
    public static readonly OfficeId SarojiniNagar = new(83000002);
    public static readonly OfficeId MumbaiCircle = new(81000002);
    public static readonly OfficeId MumbaiDivision = new(82000002);
    public static readonly OfficeId MumbaiGpo = new(83000003);

    private ContractWorld(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    public static Actor NodalClerk { get; } = At("nodal", Role.NodalOffice, DelhiGpo, 1, 1);

    public static Actor OtherNodalClerk { get; } = At("mumbai-nodal", Role.NodalOffice, MumbaiGpo, 2, 2);

    public static Actor MumbaiLocation { get; } = At("mumbai-clerk", Role.BookingLocation, MumbaiGpo, 2, 0);

    public static Actor SarojiniLocation { get; } = At("sarojini-clerk", Role.BookingLocation, SarojiniNagar, 3, 0);

    public static Actor Division { get; } = At("division", Role.DivisionalOffice, DelhiDivision, 4, 4);

    public static Actor Circle { get; } = At("circle", Role.CircleOffice, DelhiCircle, 4, 4);

    public static Actor OtherCircle { get; } = At("mumbai-circle", Role.CircleOffice, MumbaiCircle, 5, 5);

    public static async Task<ContractWorld> CreateAsync()
    {
        var world = new ContractWorld(await TestDatabase.CreateAsync());
        await using var scope = world.Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        foreach (var statement in Statements())
        {
            // SQL Server counts this key up itself unless told otherwise
            var counts = db.Database.IsSqlServer() && statement.StartsWith("INSERT INTO Reaches", StringComparison.Ordinal);
            await db.Database.ExecuteSqlRawAsync(counts ? $"SET IDENTITY_INSERT Reaches ON; {statement}; SET IDENTITY_INSERT Reaches OFF" : statement);
        }

        return world;
    }

    public static CustomerParticulars Particulars(string name = "Bharat Books", string? pan = "AAAGM0289C") =>
        new(name, EntityType.Government, pan, "accounts@bharatbooks.example.in", "9876543210", "1 Parliament Street, New Delhi", "110001", "07");

    public static ContractEntry Entry(Facility facility, params OfficeId[] locations) => new(
        PaymentKind.Advance,
        facility,
        DelhiGpo,
        new DateOnly(2025, 12, 1),
        new DateOnly(2028, 11, 30),
        BillingCycle.AdvanceMonthly,
        new DateOnly(2025, 12, 1),
        InterimTo: null,
        [.. locations.Select(l => new LocationEntry(l, null))],
        ["SPD", "SPP"]);

    public async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.CreateVersion7());
    }

    public async Task<T> ReadAsync<T>(Actor actor, Func<UccmsDbContext, Task<T>> read)
    {
        await using var scope = Database.As(actor);
        return await read(scope.ServiceProvider.GetRequiredService<UccmsDbContext>());
    }

    public async Task<T> QueryAsync<TQueries, T>(Actor actor, Func<TQueries, Task<T>> ask)
        where TQueries : notnull
    {
        await using var scope = Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }

    public Task<T> StoreAsync<TStore, T>(Actor actor, Func<TStore, Task<T>> ask)
        where TStore : notnull => QueryAsync(actor, ask);

    public async Task SaveAsync(params object[] entities)
    {
        await using var scope = Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        db.AddRange(entities);
        await db.SaveChangesAsync();
    }

    public async Task<IReadOnlyDictionary<OfficeId, Office>> OfficesAsync() =>
        await ReadAsync(Actor.System("test"), db => db.Set<Office>().AsNoTracking().ToDictionaryAsync(o => o.Id));

    public ValueTask DisposeAsync() => Database.DisposeAsync();

    private static Actor At(string person, Role role, OfficeId office, int owningReach, int nodalReach) => Actor.Of(
        person,
        person,
        Post.Assign(person, role, office, new DateOnly(2025, 1, 1), to: null, Tenure.Regular),
        office.ToString(),
        new OfficeScope(owningReach, nodalReach, 0, SeesAll: false),
        "test");

    private static IEnumerable<string> Statements()
    {
        yield return Office(DelhiCircle, "Delhi Circle", OfficeKind.Circle, DelhiCircle, null, null);
        yield return Office(MumbaiCircle, "Maharashtra Circle", OfficeKind.Circle, MumbaiCircle, null, null);
        yield return Office(DelhiDivision, "New Delhi Central Division", OfficeKind.Division, DelhiCircle, DelhiDivision, DelhiCircle);
        yield return Office(MumbaiDivision, "Mumbai GPO Division", OfficeKind.Division, MumbaiCircle, MumbaiDivision, MumbaiCircle);
        yield return Office(DelhiGpo, "Delhi GPO", OfficeKind.HeadOffice, DelhiCircle, DelhiDivision, DelhiDivision);
        yield return Office(SarojiniNagar, "Sarojini Nagar HO", OfficeKind.HeadOffice, DelhiCircle, DelhiDivision, DelhiDivision);
        yield return Office(MumbaiGpo, "Mumbai GPO", OfficeKind.HeadOffice, MumbaiCircle, MumbaiDivision, MumbaiDivision);
        yield return Reach(1, ReachOf.Self, DelhiGpo, DelhiGpo);
        yield return Reach(2, ReachOf.Self, MumbaiGpo, MumbaiGpo);
        yield return Reach(3, ReachOf.Self, SarojiniNagar, SarojiniNagar);
        yield return Reach(4, ReachOf.Subtree, DelhiCircle, DelhiCircle, DelhiDivision, DelhiGpo, SarojiniNagar);
        yield return Reach(5, ReachOf.Subtree, MumbaiCircle, MumbaiCircle, MumbaiDivision, MumbaiGpo);
    }

    private static string Office(OfficeId id, string name, OfficeKind kind, OfficeId circle, OfficeId? division, OfficeId? parent) => FormattableString.Invariant(
        $"INSERT INTO Offices (Id, Name, Kind, ParentId, CircleId, DivisionId, Path, StateCode, IsCircleGpo, IsActive, Version) VALUES ({id.Value}, '{name}', '{kind}', {Sql(parent)}, {circle.Value}, {Sql(division)}, '/{string.Join('/', new[] { circle, division, id }.OfType<OfficeId>().Distinct())}/', '{(circle == DelhiCircle ? "07" : "27")}', 0, 1, 1)");

    private static string Sql(OfficeId? id) => id is { } known ? known.ToString() : "NULL";

    private static string Reach(int id, ReachOf kind, OfficeId root, params OfficeId[] offices) => FormattableString.Invariant(
        $"INSERT INTO Reaches (Id, Kind, OfficeId, FilledOn) VALUES ({id}, '{kind}', {root.Value}, '2026-03-05'); INSERT INTO OfficeReaches (ReachId, OfficeId) VALUES {string.Join(", ", offices.Select(o => $"({id}, {o.Value})"))}");

    private enum ReachOf
    {
        Self,
        Subtree,
    }
}
