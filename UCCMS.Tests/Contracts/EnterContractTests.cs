using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Customers;
using UCCMS.Data.Shared;
using UCCMS.Tests.Customers;

namespace UCCMS.Tests.Contracts;

public sealed class EnterContractTests
{
    private static readonly CustomerId Buyer = new(4000000001);
    private static readonly DateOnly Start = new(2025, 12, 1);

    [Fact]
    public async Task Contract_goes_from_draft_by_return_and_change_to_active()
    {
        await using var world = await WithCustomerAsync();
        var id = await EnterAsync(world, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ReturnContract u) => u, new ReturnContract.Input(id, "Mumbai is missing")));
        var again = ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo) with { Products = ["SPD"] };
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (ChangeContract u) => u, new ChangeContract.Input(id, again)));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveContract u) => u, new ApproveContract.Input(id)));
        var detail = await world.QueryAsync(ContractWorld.Circle, (ContractsQueries q) => q.FindAsync(id));
        Assert.Equal((ContractStatus.Active, 2, "SPD"), (detail!.Contract.Status, detail.Contract.Locations.Count, detail.Products.Single().Code));
        var remark = await world.ReadAsync(Actor.System("test"), db => db.Set<AuditRecord>().SingleAsync(r => r.Act == nameof(ReturnContract)));
        Assert.Equal(("Mumbai is missing", $"contract/{id}"), (remark.Remark, remark.DocumentKey));
    }

    [Fact]
    public async Task Refused_act_changes_nothing()
    {
        await using var world = await WithCustomerAsync();
        var id = await EnterAsync(world, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        Assert.Equal("permission.missing", (await world.RunAsync(ContractWorld.Division, (ApproveContract u) => u, new ApproveContract.Input(id))).Code);
        Assert.Equal("contract.unknown", (await world.RunAsync(ContractWorld.OtherCircle, (ApproveContract u) => u, new ApproveContract.Input(id))).Code);
        var status = await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Contract>().Select(c => c.Status).SingleAsync());
        Assert.Equal(ContractStatus.AwaitingApproval, status);
    }

    [Theory]
    [InlineData("contract.number-taken", "Number")]
    [InlineData("contract.product-unknown", "Products")]
    [InlineData("customer.unknown", "Customer")]
    public async Task Number_taken_product_or_customer_unknown_is_refused(string code, string field)
    {
        await using var world = await WithCustomerAsync();
        var entry = ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo);
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (EnterContract u) => u, new EnterContract.Input(Buyer, "40000001", entry)));
        var input = code switch
        {
            "contract.number-taken" => new EnterContract.Input(Buyer, "40000001", entry),
            "contract.product-unknown" => new EnterContract.Input(Buyer, "40000002", entry with { Products = ["SPD", "XYZ"] }),
            _ => new EnterContract.Input(new CustomerId(4999999999), "40000002", entry),
        };
        var refused = await world.RunAsync(ContractWorld.NodalClerk, (EnterContract u) => u, input);
        Assert.Equal((code, field), (refused.Code, refused.Field));
    }

    [Fact]
    public async Task Another_nodal_office_enters_a_contract_of_a_known_customer_and_sees_the_customer_from_then_on()
    {
        await using var world = await WithCustomerAsync();
        var entry = ContractWorld.Entry(Facility.SingleOffice, ContractWorld.MumbaiGpo) with { NodalOfficeId = ContractWorld.MumbaiGpo };
        Assert.Equal(0, await world.ReadAsync(ContractWorld.OtherNodalClerk, db => db.Scoped<Customer>().CountAsync()));
        await DoneAsync(world.RunAsync(ContractWorld.OtherNodalClerk, (EnterContract u) => u, new EnterContract.Input(Buyer, null, entry)));
        Assert.Equal(1, await world.ReadAsync(ContractWorld.OtherNodalClerk, db => db.Scoped<Customer>().CountAsync()));
        Assert.Equal(0, await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Contract>().CountAsync()));
    }

    [Fact]
    public async Task Coverage_lists_the_locations_of_approved_contracts_within_sight()
    {
        await using var world = await WithCustomerAsync();
        var id = await ActiveAsync(world, Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        await EnterAsync(world, ContractWorld.Entry(Facility.SingleOffice, ContractWorld.DelhiGpo));
        var all = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.CoverageAsync(Start, Start.AddDays(30), default));
        Assert.Equal([ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo], all.Select(c => c.OfficeId).Order(Comparer<OfficeId>.Create((a, b) => a.Value.CompareTo(b.Value))));
        var own = await world.StoreAsync(ContractWorld.MumbaiLocation, (IContractsStore s) => s.CoverageAsync(Start, Start.AddDays(30), default));
        Assert.True(Assert.Single(own).Covers(ContractWorld.MumbaiGpo, "spd", Start));
        Assert.Equal(id, own[0].ContractId);
        Assert.Empty(await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.CoverageAsync(Start.AddDays(-9), Start.AddDays(-1), default)));
    }

    [Fact]
    public async Task Circle_adds_a_location_in_another_circle_to_a_running_NAF_contract()
    {
        await using var world = await WithCustomerAsync();
        var id = await ActiveAsync(world, Facility.NationalAccount, ContractWorld.DelhiGpo);
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (AddContractLocation u) => u, new AddContractLocation.Input(id, new(ContractWorld.MumbaiGpo, null), Start.AddDays(5))));
        Assert.Equal(1, await world.ReadAsync(ContractWorld.MumbaiLocation, db => db.Scoped<Contract>().CountAsync()));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (EndContractLocation u) => u, new EndContractLocation.Input(id, ContractWorld.MumbaiGpo, Start.AddDays(9))));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SwitchInterim u) => u, new SwitchInterim.Input(id, Start, Start.AddDays(60))));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (EndContract u) => u, new EndContract.Input(id, Start.AddDays(90), "Customer left")));
    }

    [Fact]
    public async Task Lists_find_by_customer_name_number_and_status_in_sight()
    {
        await using var world = await WithCustomerAsync();
        var id = await ActiveAsync(world, Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        foreach (var sort in new[] { null, "customer", "from", "to" })
        {
            var page = await world.QueryAsync(ContractWorld.MumbaiLocation, (ContractsQueries q) => q.ListAsync(new PageRequest("bharat", sort), new ContractFilter(ContractStatus.Active)));
            Assert.Equal((1, id, "Bharat Books", "Delhi GPO"), (page.Total, page.Items[0].Id, page.Items[0].CustomerName, page.Items[0].NodalOffice));
        }

        Assert.Equal(0, (await world.QueryAsync(ContractWorld.NodalClerk, (ContractsQueries q) => q.ListAsync(new PageRequest(), new ContractFilter(ContractStatus.Draft)))).Total);
        Assert.Equal(0, (await world.QueryAsync(ContractWorld.SarojiniLocation, (ContractsQueries q) => q.ListAsync(new PageRequest(), new ContractFilter()))).Total);
        foreach (var words in new[] { "4000000001", "AAAGM0289C", Gstins.Of("07", "AAAGM0289C"), "books", null })
        {
            Assert.Equal(1, (await world.QueryAsync(ContractWorld.MumbaiLocation, (CustomersQueries q) => q.ListAsync(new PageRequest(words), new CustomerFilter()))).Total);
        }
    }

    [Fact]
    public async Task Queues_show_what_waits_for_the_approver_and_for_the_nodal_office()
    {
        await using var world = await WithCustomerAsync();
        var id = await EnterAsync(world, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo));
        Assert.Equal(id, Assert.Single(await world.QueryAsync(ContractWorld.NodalClerk, (ContractsQueries q) => q.ToSubmitAsync(ContractWorld.DelhiGpo))).Contract.Id);
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        Assert.Equal(id, Assert.Single(await world.QueryAsync(ContractWorld.Circle, (ContractsQueries q) => q.AwaitingApprovalAsync(ContractWorld.DelhiCircle))).Contract.Id);
        Assert.Empty(await world.QueryAsync(ContractWorld.Division, (ContractsQueries q) => q.AwaitingApprovalAsync(ContractWorld.DelhiDivision)));
    }

    [Fact]
    public async Task Official_discount_applies_until_the_circle_approved_the_contract_s_own()
    {
        await using var world = await WithCustomerAsync();
        var id = await ActiveAsync(world, Facility.NationalAccount, ContractWorld.DelhiGpo);
        var input = new ProposeContractDiscount.Input(
            id, SpeedPostDocumentDiscount.Group, SlabMode.WholeVolume, "CO/DL/7 of 01-12-2025", Start, null, [new(Money.FromRupees(100_000), 0, 0), new(null, 12.5m, 12.5m)], WithOfficialExtra: true);
        var proposed = await world.RunAsync(ContractWorld.NodalClerk, (ProposeContractDiscount u) => u, input);
        Assert.True(proposed.IsDone, proposed.Sentence);
        Assert.Equal(Percent.Of(22), await RateAsync(world, id, Start));
        Assert.Equal("permission.missing", (await world.RunAsync(ContractWorld.NodalClerk, (ApproveContractDiscount u) => u, new ApproveContractDiscount.Input(proposed.Value))).Code);
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveContractDiscount u) => u, new ApproveContractDiscount.Input(proposed.Value)));
        Assert.Equal(Percent.Of(14.5m), await RateAsync(world, id, Start));
        Assert.Null(await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.ScheduleForAsync(id, SpeedPostDocumentDiscount.Group, new DateOnly(2025, 9, 30), default)));
    }

    [Theory]
    [InlineData("NONE", 10, "discount.group")]
    [InlineData("SP_DOC", 101, "discount.rate")]
    public async Task Discount_of_a_group_or_rate_that_cannot_be_is_refused(string group, int rate, string code)
    {
        await using var world = await WithCustomerAsync();
        var id = await ActiveAsync(world, Facility.NationalAccount, ContractWorld.DelhiGpo);
        var input = new ProposeContractDiscount.Input(id, group, SlabMode.WholeVolume, "CO/DL/7", Start, null, [new(null, rate, rate)], WithOfficialExtra: false);
        var outcome = await world.RunAsync(ContractWorld.NodalClerk, (ProposeContractDiscount u) => u, input);
        Assert.Equal(code, outcome.Code);
    }

    [Fact]
    public async Task Products_are_seeded_once_with_their_tax_by_date()
    {
        await using var world = await ContractWorld.CreateAsync();
        await world.ReadAsync(Actor.System("test"), async db =>
        {
            await ProductsAndDiscountsReference.LoadAsync(db, default);
            return true;
        });
        var products = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.ProductsAsync(default));
        Assert.Equal(["BKP", "BMS", "BPC", "DPT", "EMS", "ITP", "LGP", "RGL", "SPD", "SPP"], products.Select(p => p.Code));
        var letter = products.Single(p => p.Code == "RGL");
        Assert.True(letter.TaxOn(new DateOnly(2022, 7, 17)).IsExempt);
        Assert.Equal((Percent.Of(18), false), (letter.TaxOn(new DateOnly(2022, 7, 18)).Rate, letter.TaxOn(new DateOnly(2022, 7, 18)).IsExempt));
        Assert.Equal("product.no-tax-rate", Assert.Throws<RuleViolation>(() => letter.TaxOn(new DateOnly(2017, 6, 30))).Code);
        var speedPost = products.Single(p => p.Code == "SPD");
        Assert.Equal(("996811", SpeedPostDocumentDiscount.Group, true), (speedPost.TaxRates[0].Sac, speedPost.DiscountGroup, speedPost.HasTrafficClass));
        Assert.Equal(1, await world.ReadAsync(ContractWorld.SarojiniLocation, db => db.Scoped<DiscountOrder>().CountAsync()));
    }

    private static async Task<Percent> RateAsync(ContractWorld world, ContractId contract, DateOnly on)
    {
        var schedule = await world.StoreAsync(ContractWorld.NodalClerk, (IContractsStore s) => s.ScheduleForAsync(contract, SpeedPostDocumentDiscount.Group, on, default));
        return schedule!.RateFor(Money.FromRupees(3_000_000), TrafficClass.NTD, isAdvance: true);
    }

    private static async Task<ContractId> ActiveAsync(ContractWorld world, Facility facility, params OfficeId[] locations)
    {
        var id = await EnterAsync(world, ContractWorld.Entry(facility, locations));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveContract u) => u, new ApproveContract.Input(id)));
        return id;
    }

    private static async Task<ContractId> EnterAsync(ContractWorld world, ContractEntry entry)
    {
        var outcome = await world.RunAsync(ContractWorld.NodalClerk, (EnterContract u) => u, new EnterContract.Input(Buyer, null, entry));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    private static async Task DoneAsync<T>(Task<Outcome<T>> act)
    {
        var outcome = await act;
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static async Task<ContractWorld> WithCustomerAsync()
    {
        var world = await ContractWorld.CreateAsync();
        var input = new RegisterCustomer.Input(Buyer.ToString(), ContractWorld.Particulars(), [new(Gstins.Of("07", "AAAGM0289C"), IsSez: false, new DateOnly(2025, 4, 1))]);
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (RegisterCustomer u) => u, input));
        return world;
    }
}
