using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Bookings;

public sealed class RequestBarcodesTests
{
    [Theory]
    [InlineData(4_999, "barcode.quantity", "Quantity")]
    [InlineData(0, "barcode.quantity", "Quantity")]
    [InlineData(10_000_001, "barcode.quantity", "Quantity")]
    public async Task Fewer_than_five_thousand_and_absurdly_many_are_refused(int quantity, string code, string field)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var refused = await world.Contracts.RunAsync(BarcodeWorld.Mumbai, (RequestBarcodes u) => u, new RequestBarcodes.Input(BookingWorld.Naf, "SPD", quantity));
        Assert.Equal((code, field), (refused.Code, refused.Field));
        Assert.Equal(0, await world.ReadAsync(db => db.Set<BarcodeRequest>().IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Requests_are_numbered_from_one_in_each_year()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        Assert.Equal("BR-2026-000001", (await world.RequestAsync()).Number);
        Assert.Equal("BR-2026-000002", (await world.RequestAsync()).Number);
        world.Contracts.Database.Clock.Shift(new DateTimeOffset(2026, 12, 31, 19, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        Assert.Equal("BR-2027-000001", (await world.RequestAsync()).Number);
    }

    [Fact]
    public async Task Contract_not_in_force_or_without_the_service_is_refused()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var other = await world.Contracts.RunAsync(BarcodeWorld.Mumbai, (RequestBarcodes u) => u, new RequestBarcodes.Input(BookingWorld.Naf, "EMS", 5_000));
        Assert.Equal(("barcode.product", "Product"), (other.Code, other.Field));
        var unsaid = await world.Contracts.RunAsync(BarcodeWorld.Mumbai, (RequestBarcodes u) => u, new RequestBarcodes.Input(BookingWorld.Naf, null, 5_000));
        Assert.Equal("barcode.product", unsaid.Code);
        world.Contracts.Database.Clock.Shift(new DateTimeOffset(2028, 12, 1, 6, 0, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        var late = await world.Contracts.RunAsync(BarcodeWorld.Mumbai, (RequestBarcodes u) => u, new RequestBarcodes.Input(BookingWorld.Naf, "SPD", 5_000));
        Assert.Equal("barcode.contract-not-active", late.Code);
    }

    [Fact]
    public async Task Only_the_offices_of_the_contract_ask()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var input = new RequestBarcodes.Input(BookingWorld.Naf, "SPD", 5_000);
        Assert.True((await world.Contracts.RunAsync(ContractWorld.NodalClerk, (RequestBarcodes u) => u, input)).IsDone);
        Assert.Equal("contract.unknown", (await world.Contracts.RunAsync(ContractWorld.SarojiniLocation, (RequestBarcodes u) => u, input)).Code);
        Assert.Equal("permission.missing", (await world.Contracts.RunAsync(ContractWorld.Circle, (RequestBarcodes u) => u, input)).Code);
    }

    [Fact]
    public async Task Approval_allots_the_next_range_and_says_so_in_the_timeline()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var first = await world.RequestAsync(5_000, isSoftCopy: true);
        var second = await world.RequestAsync(7_500);
        Assert.Equal(new("ZQ00000001", "ZQ00005000"), await world.ApproveAsync(first.Id));
        Assert.Equal(new("ZQ00005001", "ZQ00012500"), await world.ApproveAsync(second.Id));
        var ranges = await world.RangesAsync();
        Assert.Equal([(first.Id, true, 5_000), (second.Id, false, 7_500)], ranges.Select(r => (r.RequestId!.Value, r.IsSoftCopy, r.Count)));
        Assert.All(ranges, r => Assert.Equal((BookingWorld.Naf, BookingWorld.Customer, new DateOnly(2026, 3, 5)), (r.ContractId, r.CustomerId, r.AllottedFrom)));
        var acts = await world.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.DocumentKey == BarcodeRequest.AuditKeyOf(first.Id)).Select(a => a.Act).ToListAsync());
        Assert.Equal([nameof(RequestBarcodes), nameof(ApproveBarcodeRequest)], acts);
    }

    [Fact]
    public async Task Who_asked_another_office_and_a_second_decision_are_refused()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        var input = new ApproveBarcodeRequest.Input(request.Id);
        Assert.Equal("office.not-yours", (await world.Contracts.RunAsync(ContractWorld.OtherCircle, (ApproveBarcodeRequest u) => u, input)).Code);
        Assert.Equal("office.not-yours", (await world.Contracts.RunAsync(ContractWorld.Division, (ApproveBarcodeRequest u) => u, input)).Code);
        var same = Actor.Of(BarcodeWorld.Mumbai.PersonId, "same", Post.Assign(BarcodeWorld.Mumbai.PersonId, Role.CircleOffice, ContractWorld.DelhiCircle, new DateOnly(2025, 1, 1), null, Tenure.Regular), "Delhi Circle", BarcodeWorld.Circle.Scope, "test");
        Assert.Equal("barcode.maker-is-checker", (await world.Contracts.RunAsync(same, (ApproveBarcodeRequest u) => u, input)).Code);
        Assert.Equal("barcode.remarks", (await world.Contracts.RunAsync(BarcodeWorld.Circle, (RejectBarcodeRequest u) => u, new RejectBarcodeRequest.Input(request.Id, " "))).Code);
        Assert.True((await world.Contracts.RunAsync(BarcodeWorld.Circle, (RejectBarcodeRequest u) => u, new RejectBarcodeRequest.Input(request.Id, "Old stock is left"))).IsDone);
        Assert.Equal("lifecycle.not-allowed", (await world.Contracts.RunAsync(BarcodeWorld.Circle, (ApproveBarcodeRequest u) => u, input)).Code);
        Assert.Empty(await world.RangesAsync());
    }

    [Fact]
    public async Task Series_that_has_no_room_hands_over_to_the_next_and_none_is_refused()
    {
        await using var world = await BarcodeWorld.CreateAsync(firstSerial: 99_990_000);
        var big = await world.RequestAsync(10_001);
        Assert.Equal("barcode.series-used-up", (await world.Contracts.RunAsync(BarcodeWorld.Circle, (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(big.Id))).Code);
        await world.DoneAsync(BarcodeWorld.Administrator, (OpenBarcodeSeries u) => u, new OpenBarcodeSeries.Input("zr", "SPD", 500));
        Assert.Equal(new("ZR00000500", "ZR00010500"), await world.ApproveAsync(big.Id));
        Assert.Equal(new("ZQ99990000", "ZQ99999999"), await world.ApproveAsync((await world.RequestAsync(10_000)).Id));
        var parcel = await world.RequestAsync(product: "SPP");
        Assert.Equal("barcode.no-series", (await world.Contracts.RunAsync(BarcodeWorld.Circle, (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(parcel.Id))).Code);
    }

    [Fact]
    public async Task List_finds_by_number_status_contract_and_customer_ten_to_a_page()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var ids = new List<RequestBarcodes.Result>();
        for (var at = 0; at < 12; at++)
        {
            ids.Add(await world.RequestAsync(5_000 + at));
        }

        await world.ApproveAsync(ids[3].Id);
        var second = await ListAsync(world, new(), new PageRequest(Skip: 10, Take: 10));
        Assert.Equal(12, second.Total);
        Assert.Equal(["BR-2026-000002", "BR-2026-000001"], second.Items.Select(r => r.Number));
        Assert.Equal("ZQ00000001", Assert.Single((await ListAsync(world, new(BarcodeRequestStatus.Approved), new())).Items).First);
        Assert.Equal(ids[11].Id, Assert.Single((await ListAsync(world, new(), new("000012"))).Items).Id);
        foreach (var words in new[] { BookingWorld.Number, "bharat", BookingWorld.Customer.ToString() })
        {
            Assert.Equal(12, (await ListAsync(world, new(), new(words))).Total);
        }

        Assert.Equal(0, (await ListAsync(world, new(), new(), ContractWorld.SarojiniLocation)).Total);
        Assert.Equal(11, (await world.Contracts.QueryAsync(BarcodeWorld.Circle, (BarcodesQueries q) => q.AwaitingApprovalAsync(ContractWorld.DelhiCircle))).Count);
        Assert.Equal(12, (await ListAsync(world, new(), new(), BarcodeWorld.Administrator)).Total);
    }

    private static Task<Page<BarcodeRequestRow>> ListAsync(BarcodeWorld world, BarcodeRequestFilter filter, PageRequest page, Actor? actor = null) =>
        world.Contracts.QueryAsync(actor ?? BarcodeWorld.Mumbai, (BarcodesQueries q) => q.RequestsAsync(filter, page));
}
