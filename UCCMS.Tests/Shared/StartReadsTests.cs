using Microsoft.Extensions.DependencyInjection;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.SqlServer;

namespace UCCMS.Tests.Shared;

/// <summary>What a start reads by plain statements is what the model would have read.</summary>
public sealed class StartReadsTests
{
    [Theory]
    [InlineData(StartReads.BuildStatement)]
    [InlineData(StartReads.ClockStatement)]
    [InlineData(StartReads.PeopleStatement)]
    [InlineData(StartReads.KeysStatement)]
    public void Statements_read_on_sql_server(string statement) => Assert.Empty(TSql.Errors(statement));

    [Fact]
    public async Task Clock_people_and_keys_are_read_as_they_were_kept()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var reads = scope.ServiceProvider.GetRequiredService<StartReads>();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        Assert.Equal(0, await reads.ClockSecondsAsync(default));
        Assert.Empty(reads.ProtectionKeys());
        Assert.False(await reads.HasPeopleAsync(default));

        var clock = new BusinessClock();
        await clock.MoveToAsync(db, new DateTimeOffset(2026, 3, 5, 5, 0, 0, TimeSpan.Zero), default);
        new ProtectionKeys(scope.ServiceProvider.GetRequiredService<IServiceScopeFactory>(), reads).StoreElement(new("key", "of the portal"), "key-1");
        db.Add(new Person { UserName = "10000001", NormalizedUserName = "10000001", DisplayName = "Asha Rao" });
        await db.SaveChangesAsync();

        Assert.Equal((long)clock.Offset.TotalSeconds, await reads.ClockSecondsAsync(default));
        Assert.Equal(["<key>of the portal</key>"], reads.ProtectionKeys());
        Assert.True(await reads.HasPeopleAsync(default));
    }
}
