using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>The rules that compare rows with rows and with reference data (SOP 3.A): each with what raises it and what must not.</summary>
public sealed class FindingRuleTests
{
    private const string Second = "1000000059";

    public static TheoryData<string, int, int?, string, long?> Tariffs => new()
    {
        { "NTD", 50, 200, "47.00", null },
        { "NTD", 51, 200, "59.00", null },
        { "NTD", 51, 201, "63.00", null },
        { "NTD", 250, 2001, "77.00", null },
        { "TD", 251, 8, "28.00", null },
        { "NTD", 51, 200, "47.00", 5_900 },
        { "NTD", 500, 1000, "86.00", 8_200 },
        { "TD", 50, 8, "47.00", 1_900 },
        { "NTD", 300, null, "93.00", null }, // no distance: any of the row's tariffs will do
        { "NTD", 300, null, "90.00", 9_300 }, // and the nearest is expected
        { "NTD", 501, 100, "12.00", null }, // the table ends at 500 g
    };

    [Theory]
    [MemberData(nameof(Tariffs))]
    public async Task Base_tariff_is_compared_with_the_table_of_the_day(string trafficClass, int grams, int? km, string tariff, long? expectedPaise)
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("traffic_class", trafficClass), ("weight_g", $"{grams}"), ("distance_km", $"{km}"), ("base_tariff", tariff)));
        var found = await world.FindingsAsync();
        Assert.Equal(expectedPaise is { } paise ? [new Money(paise)] : [], found.Select(f => f.Expected!.Value));
        Assert.All(found, f => Assert.Equal((FindingCode.TariffMismatch, FindingSeverity.Warning), (f.Code, f.Severity)));
        Assert.All(found, f => Assert.NotNull(f.EvidenceId));
    }

    [Fact]
    public async Task Product_without_a_table_and_a_day_before_it_raise_nothing()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("product", "SPP"), ("base_tariff", "12.34")), Row(2, ("booked_at", "15-09-2025 10:00"), ("base_tariff", "1.00")));
        Assert.DoesNotContain(await world.FindingsAsync(), f => f.Code == FindingCode.TariffMismatch);
    }

    [Fact]
    public async Task Distance_of_the_pins_narrows_the_tariff_where_the_row_has_none()
    {
        await using var world = await CreateAsync();
        await world.Contracts.SaveAsync(PinDistance.Of(400001, 110002, 1_400));
        await world.LoadAsync(Row(1, ("weight_g", "251"), ("base_tariff", "70.00")), Row(2, ("weight_g", "251"), ("base_tariff", "70.00")));
        Assert.Equal(new Money(8_600), Assert.Single(await world.FindingsAsync()).Expected);
    }

    [Fact]
    public async Task Article_of_another_customers_range_is_a_wrong_customer()
    {
        await using var world = await CreateAsync();
        await SecondCustomerAsync(world);
        await world.Contracts.SaveAsync(
            BarcodeSeries.Of("EK", "SPD", 1),
            BarcodeRange.Allot(new ContractId(2), new CustomerId(1_000_000_059), "EK", 100, 50, isSoftCopy: false, February),
            BarcodeRange.Allot(Naf, BookingWorld.Customer, "EK", 150, 50, isSoftCopy: false, February));
        await world.LoadAsync(Row(99), Row(100), Row(149, ("booked_at", "06-02-2026 09:00")), Row(150), Row(120, ("customer_id", Second)));
        var found = await world.FindingsAsync();
        Assert.Equal([Article(100), Article(149)], await ArticlesAsync(world, found));
        Assert.All(found, f => Assert.Equal((FindingCode.WrongCustomer, FindingGround.BarcodeOfOther, FindingSeverity.Blocking), (f.Code, f.Ground, f.Severity)));
    }

    [Fact]
    public async Task Counter_booking_of_a_soft_copy_is_found_by_range_and_by_batch()
    {
        await using var world = await CreateAsync();
        var contract = await world.ReadAsync(db => db.Scoped<Contract>().SingleAsync(c => c.Id == Naf));
        var batch = SoftCopyBatch.Receive(contract, ContractWorld.MumbaiGpo, "FEB-01", February, new string('a', 64), 2);
        await world.Contracts.SaveAsync(
            BarcodeSeries.Of("EK", "SPD", 1), BarcodeRange.Allot(Naf, BookingWorld.Customer, "EK", 100, 50, isSoftCopy: true, February), batch);
        await world.Contracts.SaveAsync(SoftCopyArticle.Of(batch.Id, Article(7)), SoftCopyArticle.Of(batch.Id, Article(110)));
        await world.LoadAsync(
            Row(7), Row(110), Row(112), Row(9), Row(114, ("channel", "SOFTCOPY"), ("batch_ref", "FEB-01")));
        var found = await world.FindingsAsync();
        Assert.Equal(
            [FindingGround.InSoftCopyBatch, FindingGround.InSoftCopyBatch, FindingGround.InSoftCopyRange],
            found.OrderBy(f => f.BookingId).Select(f => f.Ground));
        Assert.All(found, f => Assert.Equal((FindingCode.SoftCopyAsCounter, FindingSeverity.Blocking), (f.Code, f.Severity)));
    }

    [Fact]
    public async Task Channel_must_fit_the_offices_migration()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("channel", "SAP")), Row(2));
        Assert.Equal(FindingGround.SapAfterMigration, Assert.Single(await world.FindingsAsync()).Ground);
        await world.Contracts.SaveAsync(AptMigration.Of(ContractWorld.MumbaiGpo, new DateOnly(2026, 2, 10), "Letter of 01-02-2026"));
        await world.LoadAsync(Row(11, ("channel", "SAP")), Row(12), Row(13, ("booked_at", "10-02-2026 10:00")), Row(15, ("channel", "SAP"), ("booked_at", "10-02-2026 10:00")));
        var found = (await world.FindingsAsync()).Skip(1).OrderBy(f => f.BookingId).Select(f => f.Ground);
        Assert.Equal([FindingGround.AptBeforeMigration, FindingGround.SapAfterMigration], found);
    }

    [Theory]
    [InlineData(2, "05-02-2026 14:40", "47.00", "COUNTER", true)]
    [InlineData(2, "05-02-2026 14:41", "47.00", "COUNTER", false)]
    [InlineData(3, "05-02-2026 14:31", "47.00", "COUNTER", false)]
    [InlineData(2, "05-02-2026", "47.00", "COUNTER", false)]
    [InlineData(2, "05-02-2026 14:31", "47.00", "API", false)]
    public async Task Consecutive_number_with_equal_data_within_minutes_is_suspected(int serial, string at, string tariff, string channel, bool suspected)
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1), Row(serial, ("booked_at", at), ("base_tariff", tariff), ("channel", channel), ("destination_pin", "110002")));
        var found = await world.FindingsAsync();
        Assert.Equal(suspected ? [(FindingGround.SuspectedDouble, FindingSeverity.Warning)] : [], found.Select(f => (f.Ground, f.Severity)));
    }

    [Fact]
    public async Task Suspicion_reaches_into_files_imported_before()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(2, ("destination_pin", "110002")));
        await world.LoadAsync(Row(1), Row(3, ("booked_at", "05-02-2026 14:35")));
        Assert.Equal([Article(1), Article(3)], await ArticlesAsync(world, await world.FindingsAsync()));
    }

    [Fact]
    public async Task First_booking_that_was_not_cancelled_is_named_when_another_customer_follows()
    {
        await using var world = await CreateAsync();
        await SecondCustomerAsync(world);
        await world.LoadAsync(Row(1));
        var result = await world.LoadAsync(Row(1, ("customer_id", Second), ("booked_at", "05-02-2026 15:00")), Row(9), Row(11), Row(13));
        Assert.Equal(1, result.Findings[FindingCode.WrongBookingNotCancelled]);
        Assert.Equal(new RowCounts(3, 1, 0, 0), result.Rows); // the first booking belongs to another file
        var found = (await world.FindingsAsync()).ToDictionary(f => f.Code);
        Assert.Equal(2, found.Count);
        var bookings = (await world.VisibleAsync()).ToDictionary(b => b.Id);
        Assert.Equal(BookingWorld.Customer.ToString(), bookings[found[FindingCode.WrongBookingNotCancelled].BookingId].CustomerKeyed);
        Assert.Equal(Second, bookings[found[FindingCode.DoubleBooking].BookingId].CustomerKeyed);
    }

    [Fact]
    public async Task Cancelled_first_booking_raises_nothing()
    {
        await using var world = await CreateAsync();
        await SecondCustomerAsync(world);
        await world.LoadAsync(Row(1, ("cancelled", "Y")), Row(1, ("customer_id", Second), ("booked_at", "05-02-2026 15:00")));
        Assert.Empty(await world.FindingsAsync());
    }

    [Fact]
    public async Task File_that_mostly_repeats_another_customers_rows_is_the_wrong_file()
    {
        await using var world = await CreateAsync();
        await SecondCustomerAsync(world);
        await world.LoadAsync([.. Enumerable.Range(1, 6).Select(n => Row(n * 3))]);
        var result = await world.LoadAsync([.. Enumerable.Range(1, 6).Select(n => Row(n * 3, ("customer_id", Second), ("booked_at", "06-02-2026 10:00"))), Row(50), Row(52)]);
        Assert.Equal(1, result.Findings[FindingCode.WrongFile]);
        var wrong = Assert.Single(await world.FindingsAsync(), f => f.Code == FindingCode.WrongFile);
        Assert.Equal((6, new Money(6 * 5_700), FindingGround.FileRepeated), (wrong.RowsConcerned, wrong.AtStake, wrong.Ground));
    }

    [Fact]
    public async Task Few_repeated_rows_do_not_make_a_wrong_file()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(3));
        var result = await world.LoadAsync(Row(3, ("booked_at", "02-03-2026 10:00")), Row(50), Row(52));
        Assert.DoesNotContain(FindingCode.WrongFile, result.Findings.Keys);
    }

    [Fact]
    public async Task File_with_mostly_rows_of_other_offices_is_the_wrong_file()
    {
        await using var world = await CreateAsync();
        var result = await world.LoadAsync(Row(1), Row(3, ("office_id", ContractWorld.DelhiGpo.ToString())), Row(5, ("office_id", ContractWorld.DelhiGpo.ToString())));
        Assert.Equal(new RowCounts(0, 1, 2, 0), result.Rows);
        Assert.Equal(FindingGround.FileOfOthers, Assert.Single(await world.FindingsAsync()).Ground);
    }

    [Fact]
    public async Task File_with_mostly_rows_of_another_customer_than_the_one_chosen_is_the_wrong_file()
    {
        await using var world = await CreateAsync();
        await SecondCustomerAsync(world);
        (string, string)[] others = [("customer_id", "1000000059"), ("contract_id", "40000002")];
        var rows = BookingWorld.File(Row(1), Row(3, others), Row(5, others));
        var result = (await world.ImportAsync(rows, customer: BookingWorld.Customer)).Value!;
        Assert.Equal(1, result.Findings[FindingCode.WrongFile]);
        var found = Assert.Single(await world.FindingsAsync(), f => f.Code == FindingCode.WrongFile);
        Assert.Equal((FindingGround.FileOfOtherCustomer, 2), (found.Ground, found.RowsConcerned));
    }

    [Fact]
    public async Task File_with_mostly_rows_of_the_customer_chosen_is_not_the_wrong_file()
    {
        await using var world = await CreateAsync();
        var result = (await world.ImportAsync(BookingWorld.File(Row(1), Row(3), Row(5, ("customer_id", ""))), customer: BookingWorld.Customer)).Value!;
        Assert.DoesNotContain(FindingCode.WrongFile, result.Findings.Keys);
    }

    internal static async Task SecondCustomerAsync(BookingWorld world)
    {
        var offices = await world.Contracts.OfficesAsync();
        var customer = Core.Customers.Customer.Register(new CustomerId(1_000_000_059), ContractWorld.Particulars("Second Books", pan: null), ContractWorld.DelhiGpo);
        var contract = Contract.Enter(
            new ContractId(2), "40000002", customer, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo), offices, ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        contract.Approve(ContractWorld.Circle, new DateTime(2025, 12, 1, 0, 0, 0, DateTimeKind.Utc));
        await world.Contracts.SaveAsync(customer, contract);
    }

    private static async Task<IEnumerable<string>> ArticlesAsync(BookingWorld world, IReadOnlyList<BookingFinding> found)
    {
        var bookings = (await world.VisibleAsync()).ToDictionary(b => b.Id);
        return found.Select(f => bookings[f.BookingId].ArticleNumber).Order(StringComparer.Ordinal);
    }
}
