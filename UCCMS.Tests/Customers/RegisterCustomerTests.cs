using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;

namespace UCCMS.Tests.Customers;

public sealed class RegisterCustomerTests
{
    private static readonly DateOnly April = new(2025, 4, 1);

    [Fact]
    public async Task Customer_is_registered_with_its_GSTINs_and_one_timeline()
    {
        await using var world = await ContractWorld.CreateAsync();
        var outcome = await RegisterAsync(world, Input("4000000001"));
        Assert.True(outcome.IsDone, outcome.Sentence);
        var customer = await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Customer>().Include(c => c.Gstins).SingleAsync());
        Assert.Equal((4000000001L, 2, ContractWorld.DelhiGpo), (customer.Id.Value, customer.Gstins.Count, customer.EnteredByOfficeId));
        var acts = await world.ReadAsync(Actor.System("test"), db => db.Set<AuditRecord>().Where(r => r.DocumentKey == "customer/4000000001").CountAsync());
        Assert.Equal(3, acts);
    }

    [Fact]
    public async Task Customer_without_an_id_is_allotted_one_above_those_of_APT()
    {
        await using var world = await ContractWorld.CreateAsync();
        var first = await RegisterAsync(world, Input(null));
        var second = await RegisterAsync(world, Input("", "AAACT2727Q"));
        Assert.Equal([9_000_000_001, 9_000_000_002], new[] { first.Value.Value, second.Value.Value });
    }

    [Theory]
    [InlineData("123456789", "customer.id")]
    [InlineData("0123456789", "customer.id")]
    [InlineData("40000000AB", "customer.id")]
    [InlineData("4000000001", "customer.id-taken")]
    public async Task Id_of_another_form_or_taken_is_refused(string id, string code)
    {
        await using var world = await ContractWorld.CreateAsync();
        await RegisterAsync(world, Input("4000000001"));
        var refused = await RegisterAsync(world, Input(id, "AAACT2727Q"));
        Assert.Equal((code, "Id"), (refused.Code, refused.Field));
    }

    [Fact]
    public async Task Same_PAN_is_refused_with_the_known_id_even_from_an_office_that_cannot_see_it_unless_a_reason_is_given()
    {
        await using var world = await ContractWorld.CreateAsync();
        await RegisterAsync(world, Input("4000000001"));
        var refused = await RegisterAsync(world, Input("4000000002"), ContractWorld.OtherNodalClerk);
        Assert.Equal("customer.duplicate", refused.Code);
        Assert.Contains("4000000001", refused.Sentence, StringComparison.Ordinal);
        var reasoned = await RegisterAsync(world, Input("4000000002") with { DuplicateReason = "Separate establishment of the ministry" }, ContractWorld.OtherNodalClerk);
        Assert.True(reasoned.IsDone, reasoned.Sentence);
    }

    [Fact]
    public async Task Same_GSTIN_without_PAN_is_refused_too()
    {
        await using var world = await ContractWorld.CreateAsync();
        await RegisterAsync(world, Input("4000000001"));
        var refused = await RegisterAsync(world, Input("4000000002") with { Particulars = ContractWorld.Particulars(pan: null) });
        Assert.Equal("customer.duplicate", refused.Code);
    }

    [Fact]
    public async Task Only_the_nodal_office_registers()
    {
        await using var world = await ContractWorld.CreateAsync();
        Assert.Equal("permission.missing", (await RegisterAsync(world, Input("4000000001"), ContractWorld.MumbaiLocation)).Code);
    }

    [Fact]
    public async Task GSTIN_is_added_and_ended_by_the_office_that_entered_the_customer_only()
    {
        await using var world = await ContractWorld.CreateAsync();
        await RegisterAsync(world, Input("4000000001"));
        var add = new AddCustomerGstin.Input(new CustomerId(4000000001), new GstinEntry(Gstins.Of("29", "AAAGM0289C"), IsSez: true, April));
        Assert.Equal("customer.unknown", (await world.RunAsync(ContractWorld.OtherNodalClerk, (AddCustomerGstin u) => u, add)).Code);
        var added = await world.RunAsync(ContractWorld.NodalClerk, (AddCustomerGstin u) => u, add);
        Assert.True(added.IsDone, added.Sentence);
        var ended = await world.RunAsync(ContractWorld.NodalClerk, (EndCustomerGstin u) => u, new EndCustomerGstin.Input(add.Customer, added.Value, April.AddDays(9)));
        Assert.True(ended.IsDone, ended.Sentence);
        var gstin = await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<CustomerGstin>().SingleAsync(g => g.Id == added.Value));
        Assert.Equal((true, "29", April.AddDays(9)), (gstin.IsSez, gstin.StateCode, gstin.To));
    }

    [Fact]
    public async Task Particulars_change_with_before_and_after_in_the_audit()
    {
        await using var world = await ContractWorld.CreateAsync();
        await RegisterAsync(world, Input("4000000001"));
        var change = new ChangeCustomer.Input(new CustomerId(4000000001), ContractWorld.Particulars("Bharat Books Limited"));
        Assert.True((await world.RunAsync(ContractWorld.NodalClerk, (ChangeCustomer u) => u, change)).IsDone);
        var record = await world.ReadAsync(Actor.System("test"), db => db.Set<AuditRecord>().SingleAsync(r => r.Act == nameof(ChangeCustomer)));
        Assert.Contains("\"Bharat Books\",\"Bharat Books Limited\"", record.Changes, StringComparison.Ordinal);
    }

    private static RegisterCustomer.Input Input(string? id, string pan = "AAAGM0289C") => new(
        id,
        ContractWorld.Particulars(pan: pan),
        [new GstinEntry(Gstins.Of("07", pan), IsSez: false, April), new GstinEntry(Gstins.Of("27", pan), IsSez: false, April)]);

    private static Task<Outcome<CustomerId>> RegisterAsync(ContractWorld world, RegisterCustomer.Input input, Actor? actor = null) =>
        world.RunAsync(actor ?? ContractWorld.NodalClerk, (RegisterCustomer u) => u, input);
}
