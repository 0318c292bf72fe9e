using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Bookings.Findings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.SqlServer;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

public sealed class FindingTests
{
    private static readonly BillingPeriod Period = BillingCalendar.PeriodContaining(BillingCycle.AdvanceMonthly, February);

    public static TheoryData<string, string, FindingCode, FindingGround> Planted => new()
    {
        { "customer_id", "1000000099", FindingCode.WrongCustomer, FindingGround.CustomerWithoutContract },
        { "contract_id", "40009999", FindingCode.WrongCustomer, FindingGround.ContractUnknown },
        { "product", "BPC", FindingCode.WrongCustomer, FindingGround.ProductNotCovered },
        { "booked_at", "30-11-2025 10:00", FindingCode.WrongCustomer, FindingGround.CustomerWithoutContract },
        { "customer_id", "", FindingCode.CustomerDetailsMissing, FindingGround.CustomerMissing },
        { "customer_id", "12345", FindingCode.CustomerDetailsMissing, FindingGround.CustomerMalformed },
        { "article_number", "EK000000017IN", FindingCode.InvalidArticleNumber, FindingGround.WrongCheckDigit },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task Planted_defect_is_found_with_its_money_and_a_sentence(string column, string value, FindingCode code, FindingGround ground)
    {
        await using var world = await CreateAsync();
        var result = await world.LoadAsync(Row(1, (column, value)), Row(2));
        Assert.Equal(new RowCounts(1, 1, 0, 0), result.Rows);
        var finding = Assert.Single(await world.FindingsAsync());
        Assert.Equal((code, ground, new Money(5_700)), (finding.Code, finding.Ground, finding.AtStake));
        Assert.NotEmpty((await RowsAsync(world)).Single().Sentence);
    }

    [Fact]
    public async Task Office_outside_the_contract_is_a_wrong_customer()
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(File(Row(1, ("office_id", ContractWorld.SarojiniNagar.ToString()))), Sarojini);
        Assert.Equal(1, outcome.Value!.Findings[FindingCode.WrongCustomer]);
        Assert.Equal(FindingGround.OfficeNotCovered, Assert.Single(await world.FindingsAsync()).Ground);
    }

    [Fact]
    public async Task Same_article_within_24_months_is_double_and_names_the_other_booking()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2), Row(3, ("cancelled", "Y")));
        var result = await world.LoadAsync(Row(1, ("booked_at", "06-02-2026 09:00")), Row(3, ("booked_at", "06-02-2026 09:00")), Row(4), Row(4, ("booked_at", "07-02-2026")));
        Assert.Equal(new RowCounts(2, 2, 0, 0), result.Rows);
        Assert.Equal(2, result.Findings[FindingCode.DoubleBooking]);
        Assert.All(await world.FindingsAsync(), f => Assert.Equal(FindingSeverity.Blocking, f.Severity));
        Assert.Contains((await RowsAsync(world)).Select(r => r.Sentence), s => s.Contains("05-Feb-2026 14:30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Booking_of_a_closed_period_is_late_and_billed_in_the_next_open_one()
    {
        await using var world = await CreateAsync();
        await StoreAsync(world, s => s.ClosePeriodAsync(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, January, default));
        var result = await world.LoadAsync(Row(1, ("booked_at", "20-01-2026")), Row(2));
        Assert.Equal(1, result.Findings[FindingCode.LateBooking]);
        var late = (await world.VisibleAsync())[0];
        Assert.Equal((true, (DateOnly?)January, (DateOnly?)February), (late.IsLate, late.DatedFrom, late.BilledFrom));
        Assert.Equal(EffectSide.OursOnly, Assert.Single(await EffectsAsync(world, February)).Side);
        Assert.Equal(EffectSide.AptOnly, Assert.Single(await EffectsAsync(world, January)).Side);
        Assert.Equal(2, Assert.Single(await TotalsAsync(world)).Count);
    }

    [Fact]
    public async Task Excluded_booking_leaves_the_total_explains_the_gap_and_comes_back_when_reopened()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2));
        await world.LoadAsync(Row(1, ("booked_at", "06-02-2026 09:00")));
        var finding = Assert.Single(await world.FindingsAsync());
        Assert.Equal(1, await BlockingAsync(world));
        Assert.True((await ResolveAsync(world, FindingResolution.Excluded, finding.Id)).IsDone);
        Assert.Equal(0, await BlockingAsync(world));
        Assert.Equal(2, Assert.Single(await TotalsAsync(world)).Count);
        Assert.Equal((FindingCode.DoubleBooking, EffectSide.AptOnly, 1), Assert.Single(await EffectsAsync(world, February)) is var e ? (e.Code, e.Side, e.Count) : default);
        var reopened = await world.Contracts.RunAsync(Mumbai, (ReopenFinding u) => u, new ReopenFinding.Input(finding.Id, "by mistake"));
        Assert.True(reopened.IsDone, reopened.Sentence);
        Assert.Equal(3, Assert.Single(await TotalsAsync(world)).Count);
        Assert.Empty(await EffectsAsync(world, February));
    }

    [Fact]
    public async Task Wrong_customer_cannot_be_accepted_without_a_contract_but_moved_to_one()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("customer_id", "1000000099")));
        var finding = Assert.Single(await world.FindingsAsync());
        Assert.Equal(1, await BlockingAsync(world));
        Assert.Equal("finding.no-contract", (await ResolveAsync(world, FindingResolution.AcceptedAsIs, finding.Id)).Code);
        var moved = await world.Contracts.RunAsync(
            Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([finding.Id], FindingResolution.MovedToCustomer, "keyed wrongly", Naf));
        Assert.True(moved.IsDone, moved.Sentence);
        Assert.Equal(1, Assert.Single(await TotalsAsync(world)).Count);
        Assert.Equal(EffectSide.OursOnly, Assert.Single(await EffectsAsync(world, February)).Side);
    }

    [Fact]
    public async Task Findings_of_a_submitted_draft_and_of_other_offices_stay_as_they_are()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("customer_id", ""), ("contract_id", Number)));
        var finding = Assert.Single(await world.FindingsAsync());
        Assert.Equal("finding.unknown", (await ResolveAsync(world, FindingResolution.AcceptedAsIs, finding.Id, Sarojini)).Code);
        Assert.Equal("permission.missing", (await ResolveAsync(world, FindingResolution.AcceptedAsIs, finding.Id, ContractWorld.NodalClerk)).Code);
        await StoreAsync(world, s => s.ClosePeriodAsync(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, February, default));
        Assert.Equal("finding.period-closed", (await ResolveAsync(world, FindingResolution.AcceptedAsIs, finding.Id)).Code);
        await StoreAsync(world, s => s.ReopenPeriodAsync(Naf, ContractWorld.MumbaiGpo, February, default));
        Assert.True((await ResolveAsync(world, FindingResolution.AcceptedAsIs, finding.Id)).IsDone);
    }

    [Fact]
    public void Every_statement_for_sql_server_parses()
    {
        var statements = FindingRules.All.Select(r => r.Statement(new FindingScan(Sqlite: false)))
            .Concat([SqlServerBookingWriter.Text(SqlServerBookingWriter.CreateChunk), SqlServerBookingWriter.Text(SqlServerBookingWriter.MoveChunk), SqlServerBookingWriter.DropChunk])
            .Append(ImportRemoval.Statement("Bookings", "Id", "Microsoft.EntityFrameworkCore.SqlServer").Replace("{0}", "@p0", StringComparison.Ordinal));
        Assert.All(statements, s => Assert.Empty(TSql.Errors(s)));
    }

    private static async Task<IReadOnlyList<FindingRow>> RowsAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        var queries = scope.ServiceProvider.GetRequiredService<FindingsQueries>();
        Assert.NotEmpty(await queries.GroupsAsync());
        return (await queries.ListAsync(null, open: true, null, new PageRequest())).Items;
    }

    private static Task<Outcome<int>> ResolveAsync(BookingWorld world, FindingResolution resolution, long finding, Actor? actor = null) =>
        world.Contracts.RunAsync(actor ?? Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([finding], resolution, "looked at the label"));

    private static Task<IReadOnlyList<BookingTotal>> TotalsAsync(BookingWorld world) =>
        AskAsync(world, s => s.TotalsAsync(Naf, February, ContractWorld.MumbaiGpo, default));

    private static Task<IReadOnlyList<BookingEffect>> EffectsAsync(BookingWorld world, DateOnly period) =>
        AskAsync(world, s => s.EffectsAsync(Naf, period, ContractWorld.MumbaiGpo, default));

    private static Task<int> BlockingAsync(BookingWorld world) => AskAsync(world, s => s.BlockingFindingsAsync(Naf, Period, ContractWorld.MumbaiGpo, default));

    private static async Task<T> AskAsync<T>(BookingWorld world, Func<IBookingsStore, Task<T>> ask)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        return await ask(scope.ServiceProvider.GetRequiredService<IBookingsStore>());
    }

    private static async Task StoreAsync(BookingWorld world, Func<IBookingsStore, Task> act)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        await act(scope.ServiceProvider.GetRequiredService<IBookingsStore>());
        await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().SaveChangesAsync();
    }
}
