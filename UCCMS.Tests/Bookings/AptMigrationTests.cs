using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Bookings;

public sealed class AptMigrationTests
{
    private static readonly DateOnly July = new(2025, 7, 1);

    [Fact]
    public async Task Day_is_entered_corrected_and_audited()
    {
        await using var database = await TestDatabase.CreateAsync();
        var gpo = await database.OfficeAsync("New Delhi GPO");
        Assert.True((await database.RunAsync((EnterAptMigration u) => u, new EnterAptMigration.Input(gpo.Id, July, "Circle report"))).IsDone);
        Assert.True((await database.RunAsync((EnterAptMigration u) => u, new EnterAptMigration.Input(gpo.Id, July.AddDays(7), "Corrected report"))).IsDone);
        var stored = await database.QueryAsync(db => db.Set<AptMigration>().SingleAsync());
        Assert.Equal((gpo.Id, July.AddDays(7), "Corrected report"), (stored.OfficeId, stored.On, stored.Source));
        Assert.Equal(2, await database.QueryAsync(db => db.Set<AuditRecord>().CountAsync(a => a.DocumentKey == stored.AuditKey)));
    }

    [Theory]
    [InlineData("2019-12-31", "report", "apt-migration.day")]
    [InlineData("0001-01-01", "report", "apt-migration.day")]
    [InlineData("2028-01-01", "report", "apt-migration.day")]
    [InlineData("2025-07-01", " ", "apt-migration.source")]
    public async Task Day_that_cannot_be_is_refused(string on, string source, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var refused = await database.RunAsync((EnterAptMigration u) => u, new EnterAptMigration.Input(gpo.Id, DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), source));
        Assert.Equal(code, refused.Code);
    }

    [Fact]
    public async Task List_enters_what_is_new_moves_what_differs_and_finds_offices_by_either_code()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (delhi, mumbai) = (await database.OfficeAsync("New Delhi GPO"), await database.OfficeAsync("Mumbai GPO"));
        await database.RunAsync((EnterFacilityId u) => u, new EnterFacilityId.Input(mumbai.Id, "21360001"));
        var first = await LoadAsync(database, $"{delhi.Id},01-07-2025,report\n21360001,08-07-2025,report\n");
        Assert.Equal(new LoadAptMigrations.Result(2, 0, 0), first.Value);
        var second = await LoadAsync(database, $"{delhi.Id},01-07-2025,report\n{mumbai.Id},09-07-2025,report 2\n");
        Assert.Equal(new LoadAptMigrations.Result(0, 1, 1), second.Value);
        await using var scope = database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<BookingReferenceQueries>();
        Assert.Equal(2, (await queries.MigrationsAsync(new())).Total);
        Assert.Equal(new DateOnly(2025, 7, 9), Assert.Single((await queries.MigrationsAsync(new("21360001"))).Items).On);
        Assert.Equal("New Delhi GPO", Assert.Single((await queries.MigrationsAsync(new("new delhi"))).Items).OfficeName);
    }

    [Fact]
    public async Task List_with_an_unknown_office_or_a_repeat_enters_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        var delhi = await database.OfficeAsync("New Delhi GPO");
        Assert.Equal("apt-migration.problems", (await LoadAsync(database, $"{delhi.Id},01-07-2025,report\n99999999,01-07-2025,report\n")).Code);
        var repeated = Read($"{delhi.Id},01-07-2025,report\n{delhi.Id},02-07-2025,report\n1,01-07-2025,report\n{delhi.Id.Value + 1},01-07-2035,\n");
        Assert.Equal([(3, "office_id"), (4, "office_id"), (5, "apt_from"), (5, "source")], repeated.Problems.Select(p => (p.Row, p.Column)).Order());
        Assert.Empty(await database.QueryAsync(db => db.Set<AptMigration>().ToListAsync()));
    }

    private static Task<Data.Shared.Outcome<LoadAptMigrations.Result>> LoadAsync(TestDatabase database, string rows) =>
        database.RunAsync((LoadAptMigrations u) => u, new LoadAptMigrations.Input("list.csv", "ab", Read(rows)));

    private static AptMigrationFile Read(string rows)
    {
        var bytes = Encoding.UTF8.GetBytes("office_id,apt_from,source\n" + rows);
        using var table = TableFile.Open(new MemoryStream(bytes), "list.csv", bytes.Length);
        return AptMigrationFile.Read(table, new(2026, 3, 5));
    }
}
