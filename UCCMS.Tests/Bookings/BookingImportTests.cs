using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

public sealed class BookingImportTests
{
    [Fact]
    public async Task Row_is_stored_as_it_stands_and_placed_under_its_contract()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("base_tariff", "1,23,456.50"), ("tax_charged", "8.46"), ("channel", "softcopy"), ("batch_ref", "B-7"), ("distance_km", "1400")));
        var booking = Assert.Single(await world.VisibleAsync());
        Assert.Equal((Article(1), new DateTime(2026, 2, 5, 14, 30, 0), ContractWorld.MumbaiGpo), (booking.ArticleNumber, booking.BookedAt, booking.OwningOfficeId));
        Assert.Equal((12_345_650L, 1_000L, 846L), (booking.BaseTariff.Paise, booking.VasCharges.Paise, booking.TaxCharged!.Value.Paise));
        Assert.Equal((BookingChannel.SoftCopy, "B-7", 1400, "IN"), (booking.Channel, booking.BatchRef, booking.DistanceKm, booking.DestinationCountry));
        Assert.Equal((Naf, ContractWorld.DelhiGpo, February, false), (booking.ContractId, booking.NodalOfficeId, booking.BilledFrom, booking.IsLate));
        Assert.Equal((TrafficClass.NTD, true, FindingGround.None), (booking.TrafficClass, booking.IsTrafficClassDerived, booking.Doubts));
        Assert.Equal(BookingStatus.Booked, booking.Status);
    }

    [Theory]
    [InlineData("article_number", "EK12345678XIN")]
    [InlineData("article_number", "")]
    [InlineData("booked_at", "31-02-2026 10:00")]
    [InlineData("booked_at", "05-02-2099 10:00")]
    [InlineData("office_id", "1234")]
    [InlineData("office_id", "99999999")]
    [InlineData("office_id", "83000001")]
    [InlineData("product", "XYZ")]
    [InlineData("product", "")]
    [InlineData("traffic_class", "LOCAL")]
    [InlineData("weight_g", "0")]
    [InlineData("weight_g", "35001")]
    [InlineData("weight_g", "1.5")]
    [InlineData("origin_pin", "011001")]
    [InlineData("destination_pin", "")]
    [InlineData("destination_pin", "1100")]
    [InlineData("destination_country", "IND")]
    [InlineData("base_tariff", "-1")]
    [InlineData("base_tariff", "1.234")]
    [InlineData("base_tariff", "1.2E+3")]
    [InlineData("base_tariff", "2000000000")]
    [InlineData("vas_charges", "")]
    [InlineData("tax_charged", "x")]
    [InlineData("cod_amount", "-5")]
    [InlineData("channel", "POST")]
    [InlineData("channel", "SOFTCOPY")]
    [InlineData("cancelled", "maybe")]
    [InlineData("customer_id", "123456789012345678901")]
    public async Task Cell_that_breaks_its_rule_rejects_the_row_with_reason_and_remedy(string column, string value)
    {
        await using var world = await CreateAsync();
        var result = await world.LoadAsync(Row(1, (column, value)), Row(2));
        Assert.Equal(new RowCounts(1, 0, 1, 0), result.Rows);
        var error = Assert.Single(result.Errors);
        Assert.Equal(2, error.Row);
        Assert.Equal(column is "channel" && value is "SOFTCOPY" ? "batch_ref" : column, error.Column);
        Assert.NotEmpty(error.Reason);
        Assert.NotEmpty(error.Remedy);
        Assert.Single(await world.VisibleAsync());
    }

    [Fact]
    public async Task Columns_are_found_in_any_order_and_by_their_aliases_and_unknown_ones_are_kept()
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(
            "Clerk;Channel;VAS;Postage;To PIN;From.PIN;Weight;Product Code;Customer ID;Facility-Id;Booking Date;Article No\n"
            + $"Asha;counter;10;47;110001;400 001;250;spd;{Customer};{ContractWorld.MumbaiGpo};2026-02-05;{Article(9).ToLowerInvariant()}\n");
        Assert.True(outcome.IsDone, outcome.Sentence);
        var booking = Assert.Single(await world.VisibleAsync());
        Assert.Equal((Article(9), "SPD", "Clerk=Asha"), (booking.ArticleNumber, booking.Product, booking.ExtraColumns));
    }

    [Fact]
    public async Task Same_file_twice_is_one_import()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2));
        var again = await world.ImportAsync(File(Row(1), Row(2)), name: "renamed.csv");
        Assert.True(again.Value!.AlreadyImported);
        Assert.Equal(2, await world.StoredAsync());
        Assert.Equal(1, await world.ReadAsync(db => db.Scoped<BookingImport>().CountAsync()));
    }

    [Fact]
    public async Task Preview_names_the_import_of_the_same_file()
    {
        await using var world = await CreateAsync();
        Assert.Null((await world.PreviewAsync(File(Row(1)))).Before);
        await world.LoadAsync(Row(1));
        var before = (await world.PreviewAsync(File(Row(1)))).Before;
        Assert.Equal(await world.ReadAsync(db => db.Scoped<BookingImport>().Select(i => i.Id).SingleAsync()), before!.Id);
        Assert.Null((await world.PreviewAsync(File(Row(1), Row(2)))).Before);
    }

    [Fact]
    public async Task Row_that_is_there_already_is_counted_and_not_stored()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2));
        var result = await world.LoadAsync(Row(2), Row(3), Row(3));
        Assert.Equal(new RowCounts(1, 0, 0, 2), result.Rows);
        Assert.Equal(3, await world.StoredAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("article_number,booked_at\nEK1,2\n")]
    [InlineData("<html><table></table></html>")]
    public async Task Malformed_file_is_refused_and_changes_nothing(string text)
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(text);
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Contains("Nothing was changed", outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(0, await world.StoredAsync());
        Assert.Equal(0, await world.ReadAsync(db => db.Scoped<BookingImport>().CountAsync()));
    }

    [Fact]
    public async Task File_that_breaks_off_in_the_middle_is_taken_out_again()
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(Many(1, 6_000) + "\"never closed,1,2\n");
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Equal(0, await world.StoredAsync());
        Assert.Equal(0, await world.ReadAsync(db => db.Scoped<BookingImport>().CountAsync()));
    }

    [Fact]
    public async Task Cancelled_import_leaves_no_row_and_the_file_can_be_uploaded_again()
    {
        await using var world = await CreateAsync();
        using var cancel = new CancellationTokenSource();
        var file = Many(1, 12_000);
        var progress = new Callback(p => { if (p.Rows >= 5_000) { cancel.Cancel(); } });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => world.ImportAsync(file, progress: progress, ct: cancel.Token));
        Assert.Equal(0, await world.StoredAsync());
        Assert.Equal(ImportStatus.Cancelled, await world.ReadAsync(db => db.Scoped<BookingImport>().Select(i => i.Status).SingleAsync()));
        Assert.Equal(12_000, (await world.ImportAsync(file)).Value!.Rows.Accepted);
    }

    [Fact]
    public async Task Nothing_is_seen_while_it_loads_and_others_write_meanwhile()
    {
        await using var world = await CreateAsync();
        var (seen, written) = (0, 0);
        var progress = new Callback(p =>
        {
            seen += world.VisibleAsync().GetAwaiter().GetResult().Count;
            if (p.Rows > 0)
            {
                written += world.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"Offices\" SET \"Version\" = \"Version\" + 1")).GetAwaiter().GetResult();
            }
        });
        await world.ImportAsync(Many(1, 12_000), progress: progress);
        Assert.Equal(0, seen);
        Assert.True(written > 0);
        Assert.Equal(12_000, (await world.VisibleAsync()).Count);
    }

    [Fact]
    public async Task What_a_killed_import_left_is_invisible_and_swept_by_the_next()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1));
        await world.ReadAsync(async db =>
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE BookingImports SET Status = 'Loading', Holder = 'another-host/1/1', HeartbeatUtc = '2026-01-01 00:00:00'");
            return await db.Database.ExecuteSqlRawAsync("DELETE FROM LoadedImports");
        });
        Assert.Empty(await world.VisibleAsync());
        var result = await world.LoadAsync(Row(1));
        Assert.Equal(1, result.Rows.Accepted);
        Assert.Single(await world.VisibleAsync());
        Assert.Equal(1, await world.StoredAsync());
    }

    [Fact]
    public async Task Two_imports_of_one_office_at_once_both_end_whole_and_store_each_row_once()
    {
        await using var world = await CreateAsync();
        var both = await Task.WhenAll(Task.Run(() => world.ImportAsync(Many(1, 7_000))), Task.Run(() => world.ImportAsync(Many(3_001, 7_000))));
        Assert.All(both, o => Assert.True(o.IsDone, o.Sentence));
        Assert.Equal(4_000, both.Sum(o => o.Value!.Rows.Duplicates));
        Assert.Equal(10_000, (await world.VisibleAsync()).Count);
    }

    [Fact]
    public async Task Same_file_at_once_is_loaded_once()
    {
        await using var world = await CreateAsync();
        var both = await Task.WhenAll(Task.Run(() => world.ImportAsync(Many(1, 6_000))), Task.Run(() => world.ImportAsync(Many(1, 6_000))));
        Assert.Single(both, o => o.Value!.AlreadyImported);
        Assert.Equal(6_000, (await world.VisibleAsync()).Count);
    }

    [Fact]
    public async Task One_audit_record_tells_the_counts_and_the_hash_of_the_file()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(2, ("weight_g", "0")));
        var record = Assert.Single(await world.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.Act == "ImportBookings").ToListAsync()));
        Assert.Equal("2 rows: 1 accepted, 0 flagged, 1 rejected, 0 duplicates", record.Remark);
        Assert.Contains("Sha256", record.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_lacks_the_right_imports_nothing_and_the_denial_is_recorded()
    {
        await using var world = await CreateAsync();
        var outcome = await world.ImportAsync(File(Row(1)), ContractWorld.Division);
        Assert.Equal("permission.missing", outcome.Code);
        Assert.Equal(0, await world.StoredAsync());
        Assert.Equal(AuditOutcome.Denied, await world.ReadAsync(db => db.Set<AuditRecord>().Select(a => a.Outcome).SingleAsync()));
    }

    [Fact]
    public async Task Another_offices_clerk_sees_neither_bookings_nor_imports_nor_rejections()
    {
        await using var world = await CreateAsync();
        var result = await world.LoadAsync(Row(1), Row(2, ("weight_g", "0")));
        Assert.Empty(await world.VisibleAsync(Sarojini));
        Assert.Single(await world.VisibleAsync(ContractWorld.NodalClerk));
        Assert.Single(await RejectionsAsync(world, Mumbai, result.Import!.Value));
        Assert.Empty(await RejectionsAsync(world, Sarojini, result.Import!.Value));
    }

    private static async Task<IReadOnlyList<RejectionRow>> RejectionsAsync(BookingWorld world, Actor actor, ImportId import)
    {
        await using var scope = world.Contracts.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<BookingsQueries>().RejectionsAsync(import, 0, 10);
    }

    private sealed class Callback(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
