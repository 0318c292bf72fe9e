using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Tests.Customers;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Contracts;
using UCCMS.Web.Customers;

namespace UCCMS.Tests.Contracts;

public sealed class ContractPageTests
{
    private static readonly CustomerId Buyer = new(4000000001);

    [Fact]
    public async Task Approver_sees_the_facts_and_approves_by_the_button()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.Circle);
        var cut = page.Render<ContractPage>(p => p.Add(c => c.Id, 1));
        cut.WaitForAssertion(() => Assert.Contains("NAF, many circles", cut.Markup, StringComparison.Ordinal));
        Assert.Contains("Mumbai GPO", cut.Markup, StringComparison.Ordinal);
        var approve = cut.FindAll("button").Single(b => b.TextContent.Trim() == "Approve");
        await approve.ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("The contract is active.", cut.Markup, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Nodal_clerk_s_approve_button_is_disabled_with_the_reason()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.NodalClerk);
        var cut = page.Render<ContractPage>(p => p.Add(c => c.Id, 1));
        cut.WaitForAssertion(() => Assert.True(cut.FindAll("button").Single(b => b.TextContent.Trim() == "Approve").HasAttribute("disabled")));
    }

    [Fact]
    public async Task Another_office_is_refused_without_content_and_a_missing_contract_is_said_to_be_missing()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.SarojiniLocation);
        var cut = page.Render<ContractPage>(p => p.Add(c => c.Id, 1));
        cut.WaitForAssertion(() => Assert.Contains("This contract is not for your post", cut.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Bharat", cut.Markup, StringComparison.Ordinal);
        var missing = page.Render<ContractPage>(p => p.Add(c => c.Id, 77));
        missing.WaitForAssertion(() => Assert.Contains("There is no such contract", missing.Markup, StringComparison.Ordinal));
    }

    /// <summary>CBIC circular 198/10/2023: where the customer has an ordinary number too, that one is billed.</summary>
    [Fact]
    public async Task Deductors_number_is_warned_of_where_it_is_chosen()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.NodalClerk);
        var customer = Customer.Register(Buyer, ContractWorld.Particulars(), ContractWorld.NodalClerk.OfficeId);
        var deductor = customer.AddGstin("07AAAGM0289C1D" + Core.Tax.Gstin.CheckCharacter("07AAAGM0289C1D"), isSez: false, new DateOnly(2020, 1, 1)).Id;
        var ordinary = customer.AddGstin(Gstins.Of("07", "AAAGM0289C"), isSez: false, new DateOnly(2020, 1, 1));
        var warned = page.Render<GstinChoice>(p => p.Add(c => c.Id, "g").Add(c => c.Customer, customer).Add(c => c.Value, deductor));
        Assert.Contains($"Bill {ordinary.Gstin}", warned.Find("#g-warning").TextContent, StringComparison.Ordinal);
        Assert.Contains("(deductor of tax)", warned.Markup, StringComparison.Ordinal);
        Assert.Empty(page.Render<GstinChoice>(p => p.Add(c => c.Id, "g").Add(c => c.Customer, customer).Add(c => c.Value, ordinary.Id)).FindAll("#g-warning"));
    }

    [Fact]
    public async Task Form_offers_the_customer_s_GSTINs_and_puts_a_refusal_beside_its_field()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.NodalClerk);
        page.Services.GetRequiredService<NavigationManager>().NavigateTo($"/contracts/new?customer={Buyer}");
        var cut = page.Render<EnterContractPage>();
        cut.WaitForAssertion(() => Assert.Contains(Gstins.Of("07", "AAAGM0289C"), cut.Markup, StringComparison.Ordinal));
        await cut.FindAll("button").Single(b => b.TextContent.Trim() == "Enter as draft").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("Choose at least one product.", cut.Find(".field-error").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Customer_s_page_and_the_lists_show_what_is_in_sight()
    {
        await using var world = await WaitingAsync();
        await using var page = new PageOf(world, ContractWorld.MumbaiLocation);
        var customer = page.Render<CustomerPage>(p => p.Add(c => c.Id, Buyer.Value));
        customer.WaitForAssertion(() => Assert.Contains("40000001", customer.Markup, StringComparison.Ordinal));
        Assert.Empty(customer.FindAll("#Gstin"));
        var customers = page.Render<CustomerListPage>();
        customers.WaitForAssertion(() => Assert.Contains("Bharat Books", customers.Markup, StringComparison.Ordinal));
        var contracts = page.Render<ContractListPage>();
        contracts.WaitForAssertion(() => Assert.Contains("Delhi GPO", contracts.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Queue_holds_the_contract_for_the_circle_and_not_for_the_division()
    {
        await using var world = await WaitingAsync();
        var waiting = await world.QueryAsync(ContractWorld.Circle, (IServiceProvider s) => ActivatorUtilities.CreateInstance<ContractsWork>(s).WaitingAsync(ContractWorld.Circle, default));
        Assert.Equal(("/contracts/1", "Decide"), (Assert.Single(waiting).Address, waiting[0].Act));
        Assert.Empty(await world.QueryAsync(ContractWorld.Division, (IServiceProvider s) => ActivatorUtilities.CreateInstance<ContractsWork>(s).WaitingAsync(ContractWorld.Division, default)));
    }

    private static async Task<ContractWorld> WaitingAsync()
    {
        var world = await ContractWorld.CreateAsync();
        var customer = Customer.Register(Buyer, ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        customer.AddGstin(Gstins.Of("07", "AAAGM0289C"), isSez: false, new DateOnly(2025, 4, 1));
        var entry = ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        var contract = Contract.Enter(new ContractId(1), "40000001", customer, entry, await world.OfficesAsync(), ContractWorld.NodalClerk);
        contract.Submit(ContractWorld.NodalClerk);
        await world.SaveAsync(customer, contract);
        return world;
    }

    /// <summary>Pages drawn with the product's own services, as one person.</summary>
    private sealed class PageOf : BunitContext
    {
        private readonly AsyncServiceScope scope;

        public PageOf(ContractWorld world, Actor actor)
        {
            scope = world.Database.As(actor);
            JSInterop.Mode = JSRuntimeMode.Loose;
            Services.AddLogging();
            Services.AddShelf();
            Services.AddFallbackServiceProvider(scope.ServiceProvider);
            var person = this.AddAuthorization();
            person.SetAuthorized(actor.Name);
            person.SetPolicies([.. Permissions.All.Where(actor.May)]);
        }

        protected override async ValueTask DisposeAsyncCore()
        {
            await base.DisposeAsyncCore();
            await scope.DisposeAsync();
        }
    }
}
