using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Organisation;

public sealed class ReachFillerTests
{
    [Fact]
    public async Task Circle_reaches_its_own_offices_only()
    {
        await using var database = await TestDatabase.CreateAsync();
        var circle = await database.OfficeAsync("Delhi Circle");
        var scope = await database.ScopeAsync(Role.CircleOffice, circle.Id);
        Assert.Equal((scope.OwningReach, scope.OwningReach), (scope.NodalReach, scope.CounterpartReach));
        Assert.False(scope.SeesAll);
        var expected = await database.QueryAsync(db => db.Set<Office>().Where(o => o.CircleId == circle.Id).Select(o => o.Id).ToListAsync());
        var reached = await database.ReachAsync(scope.OwningReach);
        Assert.Equal(expected.Order(ById), reached.Order(ById));
        Assert.DoesNotContain((await database.OfficeAsync("Mumbai GPO")).Id, reached);
    }

    [Fact]
    public async Task Booking_location_owns_itself_and_nodal_office_sees_only_what_it_is_nodal_for()
    {
        await using var database = await TestDatabase.CreateAsync();
        var gpo = (await database.OfficeAsync("Mumbai GPO")).Id;
        var booking = await database.ScopeAsync(Role.BookingLocation, gpo);
        var nodal = await database.ScopeAsync(Role.NodalOffice, gpo);
        Assert.Equal((booking.OwningReach, 0, booking.OwningReach), (booking.OwningReach, booking.NodalReach, booking.CounterpartReach));
        Assert.Equal((0, booking.OwningReach), (nodal.OwningReach, nodal.NodalReach));
        Assert.Equal([gpo], await database.ReachAsync(booking.OwningReach));
    }

    [Theory]
    [InlineData(Role.Directorate, true)]
    [InlineData(Role.Auditor, true)]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.CeptSupport, false)]
    public async Task Posts_without_a_reach_see_everything_or_nothing(Role role, bool seesAll)
    {
        await using var database = await TestDatabase.CreateAsync();
        Assert.Equal(seesAll ? OfficeScope.Everything : OfficeScope.Nothing, await database.ScopeAsync(role, new OfficeId(90_000_001)));
    }

    [Fact]
    public async Task Pao_of_maharashtra_keeps_the_army_circle_too()
    {
        await using var database = await TestDatabase.CreateAsync();
        var pao = (await database.OfficeAsync("PAO Maharashtra")).Id;
        var scope = await database.ScopeAsync(Role.Pao, pao);
        var reached = await database.ReachAsync(scope.OwningReach);
        Assert.Contains((await database.OfficeAsync("APS Circle")).Id, reached);
        Assert.Contains((await database.OfficeAsync("Mumbai GPO")).Id, reached);
        Assert.DoesNotContain((await database.OfficeAsync("New Delhi GPO")).Id, reached);
        Assert.Equal((0, 0), (scope.NodalReach, scope.CounterpartReach));
    }

    [Fact]
    public async Task Only_head_office_draws_for_its_division_and_a_nearer_assignment_takes_an_office_out_at_once()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (gpo, other) = (await database.OfficeAsync("New Delhi GPO"), await database.OfficeAsync("Sarojini Nagar HO"));
        var scope = await database.ScopeAsync(Role.Ddo, gpo.Id);
        var reach = scope.OwningReach;
        Assert.Equal((reach, reach), (scope.NodalReach, scope.CounterpartReach));
        var otherReach = (await database.ScopeAsync(Role.Ddo, other.Id)).OwningReach;
        var sub = await database.QueryAsync(db => db.Set<Office>().Where(o => o.DivisionId == gpo.DivisionId && o.Kind == OfficeKind.SubOffice).OrderBy(o => o.Id).FirstAsync());
        Assert.Contains(sub.Id, await database.ReachAsync(reach));

        var outcome = await database.RunAsync((AssignDdo u) => u, new AssignDdo.Input(sub.Id, other.Id, Today.AddDays(-1), "Order 1"));
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.DoesNotContain(sub.Id, await database.ReachAsync(reach));
        Assert.Contains(gpo.Id, await database.ReachAsync(reach));
        Assert.Contains(sub.Id, await database.ReachAsync(otherReach));
    }

    [Fact]
    public async Task Assignment_of_a_later_day_counts_from_that_day()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (circle, pao) = (await database.OfficeAsync("Delhi Circle"), await database.OfficeAsync("PAO Punjab"));
        var before = await database.ScopeAsync(Role.Pao, pao.Id);
        await database.RunAsync((AssignPao u) => u, new AssignPao.Input(circle.Id, pao.Id, Today.AddDays(3), "Order 2"));
        Assert.DoesNotContain(circle.Id, await database.ReachAsync(before.OwningReach));
        var later = await database.ScopeAsync(Role.Pao, pao.Id, Today.AddDays(3));
        Assert.Equal(before, later);
        Assert.Contains(circle.Id, await database.ReachAsync(later.OwningReach));
        var delhi = (await database.OfficeAsync("PAO Delhi")).Id;
        var old = await database.ScopeAsync(Role.Pao, delhi, Today.AddDays(3));
        Assert.Equal([delhi], await database.ReachAsync(old.OwningReach));
    }

    [Fact]
    public async Task New_office_joins_the_filled_reaches_above_it()
    {
        await using var database = await TestDatabase.CreateAsync();
        var division = await database.OfficeAsync("New Delhi South West Division");
        var reach = (await database.ScopeAsync(Role.DivisionalOffice, division.Id)).OwningReach;
        var drawing = (await database.ScopeAsync(Role.Ddo, (await database.OfficeAsync("Sarojini Nagar HO")).Id)).OwningReach;
        var added = await database.RunAsync((AddOffice u) => u, new AddOffice.Input("AMPC Delhi", OfficeKind.MailCentre, division.Id, "07", null, "110037"));
        Assert.True(added.IsDone, added.Sentence);
        Assert.Contains(added.Value, await database.ReachAsync(reach));
        Assert.Contains(added.Value, await database.ReachAsync(drawing));
    }

    [Fact]
    public async Task Many_sign_ins_at_once_make_one_reach()
    {
        await using var database = await TestDatabase.CreateAsync();
        var circle = (await database.OfficeAsync("Maharashtra Circle")).Id;
        var scopes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => database.ScopeAsync(Role.CircleOffice, circle))));
        Assert.Single(scopes.Distinct());
        Assert.Equal(1, await database.QueryAsync(db => db.Set<Reach>().CountAsync(r => r.OfficeId == circle)));
    }

    private static Comparer<OfficeId> ById => Comparer<OfficeId>.Create((a, b) => a.Value.CompareTo(b.Value));
}
