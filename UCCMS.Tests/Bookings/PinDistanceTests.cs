using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Bookings;

public sealed class PinDistanceTests
{
    [Fact]
    public async Task Distance_holds_both_ways_unless_the_way_back_has_its_own()
    {
        await using var database = await TestDatabase.CreateAsync();
        var loaded = await LoadAsync(database, "110001,400001,1400\n600001,560001,350\n560001,600001,360\n110001,110001,0\n");
        Assert.Equal(new PinDistanceLoad(5, 0, 0), loaded.Value);
        await using var scope = database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<BookingReferenceQueries>();
        Assert.Equal(1400, await queries.KmAsync(400001, 110001));
        Assert.Equal(360, await queries.KmAsync(560001, 600001));
        Assert.Equal(350, await queries.KmAsync(600001, 560001));
        Assert.Null(await queries.KmAsync(110001, 600001));
        Assert.Equal(2, (await queries.DistancesAsync(new("110001"))).Total);
        Assert.Equal(1, (await queries.DistancesAsync(new("110001 400001"))).Total);
        Assert.Equal(0, (await queries.DistancesAsync(new("Delhi"))).Total);
    }

    [Fact]
    public async Task Later_list_replaces_only_its_pairs_and_asks_for_a_recheck_where_something_changed()
    {
        await using var database = await TestDatabase.CreateAsync();
        await LoadAsync(database, "110001,400001,1400\n600001,560001,350\n");
        Assert.Equal(new PinDistanceLoad(0, 0, 2), (await LoadAsync(database, "110001,400001,1400\n")).Value);
        Assert.Equal(1, await RechecksAsync(database));
        Assert.Equal(new PinDistanceLoad(2, 2, 0), (await LoadAsync(database, "400001,110001,1390\n110001,700001,1500\n")).Value);
        Assert.Equal(2, await RechecksAsync(database));
        var stored = await database.QueryAsync(db => db.Set<PinDistance>().ToListAsync());
        Assert.Equal(6, stored.Count);
        Assert.Equal([1390, 1390], stored.Where(d => d.OriginPin is 110001 or 400001 && d.DestinationPin != 700001).Select(d => d.Km));
        Assert.Equal(3, await database.QueryAsync(db => db.Set<AuditRecord>().CountAsync(a => a.Act == "LoadPinDistances")));
        Assert.Equal(0, await database.QueryAsync(db => db.Database.SqlQuery<int>($"SELECT COUNT(*) AS \"Value\" FROM \"PinDistanceLoadRows\"").SingleAsync()));
    }

    [Fact]
    public void Rows_that_cannot_be_taken_are_told_by_column_and_the_rest_is_kept()
    {
        var rows = Read("110001,400001,1400\n110001,400001,1401\n110001,400001,1400\n11000,400001,5\n110001,,5\n110001,400002,10000\n");
        Assert.Equal((6, 4, 1), (rows.Read, rows.Rejected, rows.Pairs));
        Assert.Equal([(3, "km"), (5, "origin_pin"), (6, "destination_pin"), (7, "km")], rows.Problems.Select(p => (p.Row, p.Column)));
        Assert.Contains("Row 2 gives this pair 1400 km", rows.Problems[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_change_reference_data_loads_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var refused = await LoadAsync(database, "110001,400001,1400\n", Role.Directorate);
        Assert.Equal("permission.missing", refused.Code);
        Assert.Empty(await database.QueryAsync(db => db.Set<PinDistance>().ToListAsync()));
        Assert.Equal("pin-distance.no-rows", (await LoadAsync(database, "1,2,3\n")).Code);
    }

    private static Task<int> RechecksAsync(TestDatabase database) =>
        database.QueryAsync(db => db.Set<FindingRecheck>().CountAsync(r => r.Cause.StartsWith("Distances")));

    private static async Task<Outcome<PinDistanceLoad>> LoadAsync(TestDatabase database, string rows, Role role = Role.Administrator)
    {
        await using var scope = database.As(Organising.Someone(role));
        return await scope.ServiceProvider.GetRequiredService<PinDistanceBulk>().RunAsync(Read(rows), "distances.csv", "ab");
    }

    private static PinDistanceRows Read(string rows)
    {
        var bytes = Encoding.UTF8.GetBytes("origin_pin,destination_pin,km\n" + rows);
        using var table = TableFile.Open(new MemoryStream(bytes), "distances.csv", bytes.Length);
        return PinDistanceRows.Of(table);
    }
}
