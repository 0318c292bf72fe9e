using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Bookings;

public sealed class BarcodeRangeTests
{
    [Fact]
    public async Task Counter_steps_over_ranges_that_were_allotted_before()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        Assert.True((await world.EnterAsync(BarcodeWorld.Entry(3_000, 1_000), BarcodeWorld.Entry(20_000, 500))).IsDone);
        Assert.Equal(new("ZQ00004000", "ZQ00008999"), await world.ApproveAsync((await world.RequestAsync()).Id));
        Assert.Equal(new("ZQ00009000", "ZQ00019999"), await world.ApproveAsync((await world.RequestAsync(11_000)).Id));
        Assert.Equal(new("ZQ00020500", "ZQ00025499"), await world.ApproveAsync((await world.RequestAsync()).Id));
        AssertApart(await world.RangesAsync());
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1, 1_000)]
    [InlineData(1_999, 5_000)]
    [InlineData(1, 50_000)]
    public async Task Overlap_is_refused_with_the_range_it_collides_with(int first, int count)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        Assert.True((await world.EnterAsync(BarcodeWorld.Entry(1_000, 1_000))).IsDone);
        var refused = await world.EnterAsync(BarcodeWorld.Entry(500_000, 10), BarcodeWorld.Entry(first, count));
        Assert.Equal("barcode.rejected-rows", refused.Code);
        Assert.Contains("ZQ00001000 to ZQ00001999", refused.Sentence, StringComparison.Ordinal);
        Assert.Single(await world.RangesAsync());
    }

    [Fact]
    public async Task Faults_of_a_file_are_named_by_row_column_value_and_remedy()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        BarcodeRangeEntry[] entries =
        [
            BarcodeWorld.Entry(1, 10, prefix: "QQ", row: 2), BarcodeWorld.Entry(1, 10, contract: "999", row: 3), BarcodeWorld.Entry(99_999_990, 11, row: 4),
            BarcodeWorld.Entry(100, 100, row: 5), BarcodeWorld.Entry(150, 10, row: 6), BarcodeWorld.Entry(199, 2, row: 7), BarcodeWorld.Entry(201, 5, row: 8),
        ];
        var problems = await world.Contracts.QueryAsync(BarcodeWorld.Administrator, (BarcodesQueries q) => q.CheckAsync(entries));
        Assert.Equal([(2, "prefix"), (3, "contract_id"), (4, "count"), (6, "first_serial"), (7, "first_serial")], problems.Select(p => (p.Row, p.Column)));
        Assert.All(problems, p => Assert.NotEmpty(p.Remedy));
        Assert.Contains("row 5", problems[3].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_approvals_at_once_never_overlap()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var requests = new List<RequestBarcodes.Result>();
        for (var at = 0; at < 8; at++)
        {
            requests.Add(await world.RequestAsync(5_000 + at));
        }

        var outcomes = await Task.WhenAll(requests.Select(r => Task.Run(
            () => world.Contracts.RunAsync(BarcodeWorld.Circle, (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(r.Id)))));
        Assert.All(outcomes, o => Assert.True(o.IsDone || o.Kind == OutcomeKind.ChangedByOther, o.Sentence));
        var ranges = await world.RangesAsync();
        Assert.Equal(outcomes.Count(o => o.IsDone), ranges.Count);
        Assert.NotEmpty(ranges);
        AssertApart(ranges);
    }

    [Fact]
    public async Task Counter_read_before_another_approval_is_refused_when_it_is_saved()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ReadAsync(async db =>
        {
            var stale = await db.Set<BarcodeSeries>().SingleAsync();
            await world.ApproveAsync((await world.RequestAsync()).Id);
            db.Add(BarcodeRange.Allot(BookingWorld.Naf, BookingWorld.Customer, stale.Prefix, stale.Take(5_000) + 50_000, 5_000, isSoftCopy: false, new DateOnly(2026, 3, 5)));
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
            return true;
        });
        Assert.Single(await world.RangesAsync());
    }

    [Theory]
    [InlineData(1, 5_000)]
    [InlineData(5_000, 1)]
    [InlineData(2, 3)]
    [InlineData(0, 90_000)]
    public async Task Database_itself_refuses_an_overlap(int first, int count)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ApproveAsync((await world.RequestAsync()).Id);
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => world.Contracts.SaveAsync(Range(first, count)));
        Assert.True(Conflicts.IsUniqueViolation(error), error.Message);
        Assert.Single(await world.RangesAsync());
    }

    [Fact]
    public async Task Check_finds_an_overlap_that_got_past_the_trigger_and_a_counter_that_was_turned_back()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ApproveAsync((await world.RequestAsync()).Id);
        Assert.True((await CheckAsync(world)).Holds);
        await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync($"DROP TRIGGER {Triggers.NoOverlapOfBarcodes}; UPDATE BarcodeSeries SET NextSerial = 5000"));
        await world.Contracts.SaveAsync(Range(4_000, 10));
        var result = await CheckAsync(world);
        Assert.Equal(2, result.Counted);
        Assert.Equal(2, result.Broken.Count);
        Assert.Contains("ZQ00004000 to ZQ00004009 overlaps ZQ00000001 to ZQ00005000", result.Broken[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UPDATE BarcodeRanges SET LastSerial = LastSerial + 1")]
    [InlineData("DELETE FROM BarcodeRanges")]
    public async Task Range_is_never_changed_or_taken_back(string statement)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ApproveAsync((await world.RequestAsync()).Id);
        await Assert.ThrowsAsync<SqliteException>(() => world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
    }

    [Fact]
    public async Task Article_number_tells_its_range_and_customer()
    {
        await using var world = await BarcodeWorld.CreateAsync(firstSerial: 12_000_000);
        await world.ApproveAsync((await world.RequestAsync()).Id);
        foreach (var words in new[] { "ZQ12", "zq120", "ZQ120049995IN", "ZQ12000000", "bharat", BookingWorld.Number, BookingWorld.Customer.ToString() })
        {
            var row = Assert.Single((await world.Contracts.QueryAsync(BarcodeWorld.Mumbai, (BarcodesQueries q) => q.RangesAsync(new(words)))).Items);
            Assert.Equal(("ZQ12000000", "ZQ12004999", "Bharat Books", "BR-2026-000001"), (row.First, row.Last, row.CustomerName, row.RequestNumber));
        }

        Assert.Empty((await world.Contracts.QueryAsync(BarcodeWorld.Mumbai, (BarcodesQueries q) => q.RangesAsync(new("ZQ13")))).Items);
        Assert.Empty((await world.Contracts.QueryAsync(ContractWorld.SarojiniLocation, (BarcodesQueries q) => q.RangesAsync(new()))).Items);
        var owner = await world.Contracts.QueryAsync(ContractWorld.SarojiniLocation, (BarcodesQueries q) => q.OwnerOfAsync("ZQ", 12_004_999));
        Assert.Equal((BookingWorld.Customer, "Bharat Books"), (owner!.CustomerId, owner.CustomerName));
        Assert.Null(await world.Contracts.QueryAsync(ContractWorld.SarojiniLocation, (BarcodesQueries q) => q.OwnerOfAsync("ZQ", 12_005_000)));
    }

    [Theory]
    [InlineData("Z1", "SPD", 1, "barcode.prefix")]
    [InlineData("ZRX", "SPD", 1, "barcode.prefix")]
    [InlineData("ZR", "SPD", 100_000_000, "barcode.serial")]
    [InlineData("ZR", "XXX", 1, "contract.product-unknown")]
    [InlineData("zq", "SPP", 1, "barcode.series-open")]
    public async Task Series_with_a_wrong_prefix_serial_or_product_or_opened_twice_is_refused(string prefix, string product, int serial, string code)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var refused = await world.Contracts.RunAsync(BarcodeWorld.Administrator, (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input(prefix, product, serial));
        Assert.Equal(code, refused.Code);
        Assert.Equal("permission.missing", (await world.Contracts.RunAsync(BarcodeWorld.Circle, (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input("ZR", "SPD", 1))).Code);
    }

    private static BarcodeRange Range(int first, int count) =>
        BarcodeRange.Allot(BookingWorld.Naf, BookingWorld.Customer, BarcodeWorld.Prefix, first, count, isSoftCopy: false, new DateOnly(2026, 3, 5));

    private static Task<IntegrityResult> CheckAsync(BarcodeWorld world) => world.ReadAsync(db => new BarcodeRangesCheck(db).RunAsync(default));

    private static void AssertApart(IReadOnlyList<BarcodeRange> ranges) =>
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second), $"{pair.First.Last} and {pair.Second.First}"));
}
