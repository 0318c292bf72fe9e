using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Shared;

/// <summary>Every kind of entity can be met before its first act, and nothing of it is saved.</summary>
public sealed class TrackingStartTests
{
    [Fact]
    public async Task Every_kind_is_met_and_none_is_followed_or_saved()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var met = TrackingStart.MeetAll(db);
        Assert.Contains(typeof(GstInvoice), met);
        Assert.Contains(typeof(Person), met);
        Assert.True(met.Count > 100, $"Only {met.Count} kinds were met.");
        Assert.Empty(db.ChangeTracker.Entries());
        Assert.Equal(0, await db.SaveChangesAsync());
    }
}
