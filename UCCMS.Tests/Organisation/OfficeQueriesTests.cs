using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

public sealed class OfficeQueriesTests(FullDirectory full) : IClassFixture<FullDirectory>
{
    [Theory]
    [InlineData("mumbai gpo", "Mumbai GPO")]
    [InlineData("gpo new delhi", "New Delhi GPO")]
    [InlineData("sarojini nag", "Sarojini Nagar HO")]
    [InlineData("sarojini 110023", "Sarojini Nagar HO")]
    [InlineData("10029164", "New Delhi GPO")]
    [InlineData("110001", "New Delhi GPO")]
    [InlineData("delhi circle", "Delhi Circle")]
    public async Task Search_finds_first_what_is_meant(string typed, string name) =>
        Assert.Equal(name, (await SearchAsync(typed))[0].Name);

    [Fact]
    public async Task Search_gives_at_most_20_rows_prefix_first_and_head_offices_before_branches()
    {
        var rows = await SearchAsync("ban");
        Assert.Equal(20, rows.Count);
        Assert.All(rows, r => Assert.StartsWith("ban", r.Name, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(rows.Select(Rank).Order(), rows.Select(Rank));
        Assert.Equal(OfficeKind.HeadOffice, rows[0].Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("zzqq")]
    [InlineData("%")]
    [InlineData("99999999")]
    public async Task Search_for_nothing_known_finds_nothing(string typed) => Assert.Empty(await SearchAsync(typed));

    [Fact]
    public async Task Search_within_a_circle_leaves_the_others_out()
    {
        var delhi = (await SearchAsync("Delhi Circle"))[0].Id;
        var rows = await SearchAsync("gpo", delhi);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.Equal("Delhi Circle", r.CircleName));
    }

    [Theory]
    [InlineData("s")]
    [InlineData("saroj")]
    [InlineData("pur bo")]
    [InlineData("110")]
    [InlineData("10029164")]
    public async Task Search_answers_whatever_was_typed_so_far_with_at_most_twenty_offices(string typed) =>
        Assert.InRange((await SearchAsync(typed)).Count, 1, 20);

    [Fact]
    public async Task Search_for_nonsense_finds_nothing() => Assert.Empty(await SearchAsync("zzqq"));

    [Fact]
    public async Task Facility_id_then_both_it_and_the_code_find_the_office()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var office = await db.Set<Office>().SingleAsync(o => o.Name == "Mumbai GPO");
        office.EnterFacilityId("21360001");
        await db.SaveChangesAsync();
        var queries = scope.ServiceProvider.GetRequiredService<OfficeQueries>();
        Assert.Equal(office.Id, (await queries.FindAsync("21360001"))!.Id);
        Assert.Equal(office.Id, (await queries.FindAsync($" {office.Id} "))!.Id);
        Assert.Equal(office.Id, (await queries.SearchAsync("21360001"))[0].Id);
        var resolved = await queries.ResolveAsync(["21360001", office.Id.ToString(), "12", "98765432", "x2136000"]);
        Assert.Equal(["10081132", "21360001"], resolved.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Children_come_in_pages_and_ancestors_from_the_top()
    {
        await using var scope = full.Database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<OfficeQueries>();
        var top = await queries.ChildrenAsync(null, new PageRequest());
        var circles = await queries.ChildrenAsync(top.Items.Single().Id, new PageRequest(Skip: 20, Take: 25));
        Assert.Equal((24, 4), (circles.Total, circles.Items.Count));
        var gpo = (await SearchAsync("Mumbai GPO"))[0];
        var names = (await queries.AncestorsAsync(gpo.Id)).Select(a => a.Name);
        Assert.Equal(["Directorate", "Maharashtra Circle", "Mumbai Region", "Mumbai GPO Division", "Mumbai GPO"], names);
        Assert.Equal("Mumbai GPO", (await queries.NamesAsync([gpo.Id]))[gpo.Id]);
    }

    private static int Rank(OfficeRow row) => row.Kind switch
    {
        OfficeKind.HeadOffice => 0,
        OfficeKind.SubOffice => 1,
        OfficeKind.BranchOffice => 3,
        _ => 2,
    };

    private async Task<IReadOnlyList<OfficeRow>> SearchAsync(string typed, OfficeId? within = null)
    {
        await using var scope = full.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<OfficeQueries>().SearchAsync(typed, within);
    }
}
