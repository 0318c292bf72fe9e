using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Audit;
using UCCMS.Data.Bookings;
using UCCMS.Data.Bookings.Findings;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.SqlServer;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>When a contract, range, tariff, day of migration or setting changes, stored bookings are looked at again.</summary>
public sealed class FindingRecheckTests
{
    private const string Second = "1000000059";

    [Fact]
    public async Task Approved_contract_ends_the_wrong_customers_it_covers_and_bills_them()
    {
        await using var world = await CreateAsync();
        await RecheckAsync(world);
        await world.LoadAsync(Row(1, ("customer_id", Second)), Row(3, ("customer_id", "1000000099")));
        Assert.Equal(2, (await world.FindingsAsync()).Count);
        await FindingRuleTests.SecondCustomerAsync(world);
        await RecheckAsync(world);
        var found = await world.FindingsAsync();
        Assert.Equal([FindingResolution.NoLongerApplies, FindingResolution.Open], found.Select(f => f.Resolution));
        Assert.Contains("40000002", found[0].Reason, StringComparison.Ordinal);
        var booking = (await world.VisibleAsync())[0];
        Assert.Equal((new ContractId(2), new CustomerId(1_000_000_059), February), (booking.ContractId, booking.CustomerId, booking.BilledFrom));
    }

    [Fact]
    public async Task Allotted_range_is_held_against_bookings_that_are_there_already()
    {
        await using var world = await CreateAsync();
        await FindingRuleTests.SecondCustomerAsync(world);
        await world.LoadAsync(Row(1), Row(3));
        await RecheckAsync(world);
        Assert.Empty(await world.FindingsAsync());
        await world.Contracts.SaveAsync(
            BarcodeSeries.Of("EK", "SPD", 1), BarcodeRange.Allot(new ContractId(2), new CustomerId(1_000_000_059), "EK", 2, 5, isSoftCopy: false, February));
        await RecheckAsync(world);
        Assert.Equal(FindingGround.BarcodeOfOther, Assert.Single(await world.FindingsAsync()).Ground);
        await RecheckAsync(world, again: true);
        Assert.Single(await world.FindingsAsync());
    }

    [Fact]
    public async Task Day_of_migration_turns_findings_round_and_back()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(3, ("channel", "SAP")));
        await world.Contracts.SaveAsync(AptMigration.Of(ContractWorld.MumbaiGpo, new DateOnly(2026, 2, 20), "Letter of 01-02-2026"));
        await RecheckAsync(world);
        Assert.Equal(
            [(FindingGround.SapAfterMigration, FindingResolution.NoLongerApplies), (FindingGround.AptBeforeMigration, FindingResolution.Open)],
            (await world.FindingsAsync()).Select(f => (f.Ground, f.Resolution)));
        await MoveMigrationAsync(world, new DateOnly(2025, 8, 4));
        await RecheckAsync(world);
        Assert.Equal(
            [(FindingGround.SapAfterMigration, FindingResolution.Open), (FindingGround.AptBeforeMigration, FindingResolution.NoLongerApplies)],
            (await world.FindingsAsync()).Select(f => (f.Ground, f.Resolution)));
    }

    [Fact]
    public async Task New_tariff_and_narrower_setting_are_applied_and_audited()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2, ("destination_pin", "110002"), ("booked_at", "05-02-2026 14:38")), Row(5, ("base_tariff", "46.00")));
        Assert.Equal([FindingCode.DoubleBooking, FindingCode.TariffMismatch], (await world.FindingsAsync()).Select(f => f.Code));
        await world.Contracts.SaveAsync(
            DatedSetting.Of(SettingKeys.SuspectedRepeatMinutes.Key, "5", new DateOnly(2026, 1, 1), "Letter of 01-01-2026", office: null),
            TariffRate.Of(new TariffOrder("Test order", "SPD", new DateOnly(2026, 2, 1)), isLocal: false, (7, 8), (1, 50), new Money(4_600)));
        await RecheckAsync(world);
        Assert.All(await world.FindingsAsync(), f => Assert.Equal(FindingResolution.NoLongerApplies, f.Resolution));
        Assert.True(await world.ReadAsync(db => db.Set<Core.Audit.AuditRecord>().AnyAsync(a => a.Act == "RecheckFindings")));
    }

    [Fact]
    public async Task Submitted_periods_and_what_people_decided_are_left_alone()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("channel", "SAP")), Row(3, ("channel", "SAP"), ("booked_at", "28-02-2026 10:00")));
        var late = (await world.FindingsAsync())[1];
        await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([late.Id], FindingResolution.AcceptedAsIs, "billed here"));
        await CloseAsync(world);
        await world.Contracts.SaveAsync(AptMigration.Of(ContractWorld.MumbaiGpo, new DateOnly(2026, 3, 3), "Letter of 01-02-2026"));
        await RecheckAsync(world);
        Assert.Equal([FindingResolution.Open, FindingResolution.AcceptedAsIs], (await world.FindingsAsync()).Select(f => f.Resolution));
    }

    [Fact]
    public void Statements_for_sql_server_parse()
    {
        var scan = new FindingScan(Sqlite: false, IsRecheck: true);
        var rules = FindingRules.All.Where(r => !r.IsAboutFile).SelectMany(r => new[] { r.Statement(scan), r.ReopenStatement(scan), r.EndStatement(scan) });
        string[] rows =
        [
            FindingRecheckRows.Text(FindingRecheckRows.OfContract, 2), FindingRecheckRows.Text(FindingRecheckRows.OfCustomer, 2), FindingRecheckRows.Text(FindingRecheckRows.OfOffice, 1),
            FindingRecheckRows.Text(FindingRecheckRows.OfArticles, 2), FindingRecheckRows.Text(FindingRecheckRows.OfProduct, 2), FindingRecheckPlaces.Move, FindingRecheckPlaces.MoveFindings,
        ];
        var named = rows.Select(r => System.Text.RegularExpressions.Regex.Replace(r, @"\{(\d)\}", "@p$1"));
        Assert.All(rules.Concat(named), s => Assert.Empty(TSql.Errors(s)));
    }

    private static async Task RecheckAsync(BookingWorld world, bool again = false)
    {
        await using var scope = world.Contracts.Database.As(Actor.System("test"));
        var bulk = scope.ServiceProvider.GetRequiredService<FindingRecheckBulk>();
        var waiting = again ? [1] : await bulk.WaitingAsync();
        foreach (var recheck in waiting)
        {
            await bulk.RunAsync(recheck);
        }

        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        Assert.NotEmpty(waiting);
        Assert.Empty(await bulk.WaitingAsync());
        Assert.Equal(0, await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"FindingRecheckRows\"").SingleAsync());
    }

    private static async Task MoveMigrationAsync(BookingWorld world, DateOnly day)
    {
        await using var scope = world.Contracts.Database.As(Actor.System("test"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        (await db.Set<AptMigration>().SingleAsync()).MoveTo(day, "Letter of 02-02-2026");
        await db.SaveChangesAsync();
    }

    private static async Task CloseAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        await scope.ServiceProvider.GetRequiredService<IBookingsStore>().ClosePeriodAsync(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, February, default);
        await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().SaveChangesAsync();
    }
}
