using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

public sealed class ReferenceDataBulkTests(FullDirectory full) : IClassFixture<FullDirectory>
{
    [Fact]
    public async Task Full_load_brings_every_office_of_the_directory_in_seconds()
    {
        await using var scope = full.Database.AsSystem();
        var counts = await Offices(scope).GroupBy(o => o.Kind).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Assert.Equal((811, 24_545, 140_236), (counts[OfficeKind.HeadOffice], counts[OfficeKind.SubOffice], counts[OfficeKind.BranchOffice]));
        Assert.Equal((1, 24, 51), (counts[OfficeKind.Directorate], counts[OfficeKind.Circle], counts[OfficeKind.Region]));
        Assert.Equal((482, 23), (counts[OfficeKind.Division], counts[OfficeKind.AccountsOffice]));
    }

    [Fact]
    public async Task Loading_again_adds_nothing()
    {
        await using var scope = full.Database.AsSystem();
        Assert.Equal(0, await scope.ServiceProvider.GetRequiredService<ReferenceDataBulk>().LoadAsync(DirectoryExtent.All, CancellationToken.None));
    }

    [Fact]
    public async Task Loading_a_wider_extent_adds_only_what_is_missing_and_keeps_corrections()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var gpo = await Offices(scope).AsTracking().SingleAsync(o => o.Name == "Mumbai GPO");
        gpo.EnterFacilityId("21360001");
        await db.SaveChangesAsync();
        var before = await Offices(scope).CountAsync();
        var added = await scope.ServiceProvider.GetRequiredService<ReferenceDataBulk>().LoadAsync(DirectoryExtent.Of("Goa Division"), CancellationToken.None);
        Assert.Equal(264, added);
        Assert.Equal(before + added, await Offices(scope).CountAsync());
        Assert.Equal("21360001", (await Offices(scope).SingleAsync(o => o.Id == gpo.Id)).FacilityId);
    }

    [Fact]
    public async Task Every_path_leads_from_the_directorate_over_the_parents_to_the_office()
    {
        await using var scope = full.Database.AsSystem();
        var offices = await Offices(scope).Select(o => new { o.Id, o.ParentId, o.Path, o.CircleId, o.DivisionId, o.Kind }).ToListAsync();
        var paths = offices.ToDictionary(o => o.Id, o => o.Path);
        Assert.All(offices, o => Assert.Equal((o.ParentId is { } parent ? paths[parent] : "/") + $"{o.Id.Value}/", o.Path));
        Assert.All(offices.Where(o => o.Kind != OfficeKind.Directorate), o => Assert.Contains($"/{o.CircleId!.Value.Value}/", o.Path, StringComparison.Ordinal));
        Assert.All(offices.Where(o => o.Id.Value < 80_000_000), o => Assert.Equal(o.ParentId, o.DivisionId));
    }

    [Fact]
    public async Task Each_circle_but_the_army_has_one_gpo_and_states_follow_the_office()
    {
        await using var scope = full.Database.AsSystem();
        var gpos = await Offices(scope).Where(o => o.IsCircleGpo).Select(o => new { o.CircleId, o.Name, o.StateCode }).ToListAsync();
        Assert.Equal(23, gpos.Select(g => g.CircleId).Distinct().Count());
        Assert.Equal(23, gpos.Count);
        Assert.Contains(gpos, g => g is { Name: "Chandigarh GPO", StateCode: "04" });
        var northEast = await Offices(scope).Where(o => o.Name == "North Eastern Circle").Select(o => o.Id).SingleAsync();
        var states = await Offices(scope).Where(o => o.CircleId == northEast && o.Pincode != null).Select(o => o.StateCode).Distinct().ToListAsync();
        Assert.Equal(["12", "13", "14", "15", "16", "17"], states.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Division_without_region_hangs_on_its_circle()
    {
        await using var scope = full.Database.AsSystem();
        var division = await Offices(scope).SingleAsync(o => o.Name == "New Delhi GPO Division");
        Assert.Equal("Delhi Circle", (await Offices(scope).SingleAsync(o => o.Id == division.ParentId)).Name);
        var other = await Offices(scope).SingleAsync(o => o.Name == "Mumbai GPO Division");
        Assert.Equal("Mumbai Region", (await Offices(scope).SingleAsync(o => o.Id == other.ParentId)).Name);
    }

    private static IQueryable<Office> Offices(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Office>().AsNoTracking();
}
