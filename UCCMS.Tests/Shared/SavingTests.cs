using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;

namespace UCCMS.Tests.Shared;

/// <summary>A save looks for changed rows once, however many interceptors ask what will be saved.</summary>
public sealed class SavingTests
{
    [Fact]
    public async Task Rows_are_compared_once_and_a_change_is_found_each_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var (office, compared) = (await GpoAsync(db), 0);
        db.ChangeTracker.DetectingAllChanges += (_, _) => compared++;
        foreach (var facility in new[] { "21360001", "21360002" })
        {
            var version = office.Version;
            office.EnterFacilityId(facility);
            compared = 0;
            await db.SaveChangesAsync();
            Assert.Equal((1, version + 1), (compared, office.Version));
        }

        await using var later = database.AsSystem();
        Assert.Equal("21360002", (await GpoAsync(later.ServiceProvider.GetRequiredService<UccmsDbContext>())).FacilityId);
    }

    [Fact]
    public async Task Changes_are_found_again_after_a_save_that_was_refused()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var office = await GpoAsync(db);
        EntityEntry<Office> entry = db.Entry(office);
        entry.Property(o => o.Name).CurrentValue = new string('x', 5_000);
        await Assert.ThrowsAsync<RuleViolation>(() => db.SaveChangesAsync());
        entry.Property(o => o.Name).CurrentValue = "Mumbai GPO";
        office.EnterFacilityId("21360003");
        Assert.Equal(1, await db.SaveChangesAsync());
    }

    private static Task<Office> GpoAsync(UccmsDbContext db) => db.Set<Office>().SingleAsync(o => o.Name == "Mumbai GPO");
}
