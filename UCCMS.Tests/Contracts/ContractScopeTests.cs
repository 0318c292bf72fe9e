using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Customers;

namespace UCCMS.Tests.Contracts;

public sealed class ContractScopeTests
{
    [Fact]
    public async Task Nodal_office_sees_its_customer_and_contract_with_all_locations()
    {
        await using var world = await NafAsync();
        var contract = await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Contract>().Include(c => c.Locations).SingleAsync());
        Assert.Equal(2, contract.Locations.Count);
        Assert.Equal(1, await world.ReadAsync(ContractWorld.NodalClerk, db => db.Scoped<Customer>().CountAsync()));
    }

    [Fact]
    public async Task Clerk_of_a_location_sees_the_contract_and_of_its_locations_only_the_own()
    {
        await using var world = await NafAsync();
        var contract = await world.ReadAsync(ContractWorld.MumbaiLocation, db => db.Scoped<Contract>().Include(c => c.Locations).SingleAsync());
        Assert.Equal([ContractWorld.MumbaiGpo], contract.Locations.Select(l => l.OfficeId));
        var customer = await world.ReadAsync(ContractWorld.MumbaiLocation, db => db.Scoped<Customer>().Include(c => c.Gstins).SingleAsync());
        Assert.Single(customer.Gstins);
    }

    [Fact]
    public async Task Office_that_is_no_location_sees_neither_contract_nor_customer_nor_their_parts()
    {
        await using var world = await NafAsync();
        await world.ReadAsync(ContractWorld.SarojiniLocation, async db =>
        {
            Assert.Empty(await db.Scoped<Contract>().ToListAsync());
            Assert.Empty(await db.Scoped<ContractLocation>().ToListAsync());
            Assert.Empty(await db.Scoped<ContractProduct>().ToListAsync());
            Assert.Empty(await db.Scoped<Customer>().ToListAsync());
            Assert.Empty(await db.Scoped<CustomerGstin>().ToListAsync());
            return true;
        });
    }

    [Fact]
    public async Task Another_nodal_office_sees_neither_contract_nor_customer()
    {
        await using var world = await NafAsync(ContractWorld.SarojiniNagar);
        Assert.Equal(0, await world.ReadAsync(ContractWorld.OtherNodalClerk, db => db.Scoped<Contract>().CountAsync()));
        Assert.Equal(0, await world.ReadAsync(ContractWorld.OtherNodalClerk, db => db.Scoped<Customer>().CountAsync()));
    }

    [Theory]
    [InlineData(typeof(Contract))]
    [InlineData(typeof(ContractLocation))]
    [InlineData(typeof(ContractProduct))]
    [InlineData(typeof(Customer))]
    [InlineData(typeof(CustomerGstin))]
    [InlineData(typeof(DiscountOrder))]
    public void Statement_for_SQL_Server_asks_the_reach(Type entity)
    {
        var options = new DbContextOptionsBuilder<SqlServerUccmsDbContext>();
        DataRegistration.Configure(options, new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" });
        var actors = new ActorContext();
        actors.Set(ContractWorld.NodalClerk);
        using var db = new SqlServerUccmsDbContext(options.Options, actors);
        var text = (string)typeof(ContractScopeTests).GetMethod(nameof(TextOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(entity).Invoke(null, [db])!;
        Assert.Contains("FROM [OfficeReaches]", text, StringComparison.Ordinal);
        Assert.Contains("[ReachId] = @", text, StringComparison.Ordinal);
    }

    private static string TextOf<T>(UccmsDbContext db)
        where T : class => db.Scoped<T>().ToQueryString();

    private static async Task<ContractWorld> NafAsync(OfficeId? second = null)
    {
        var world = await ContractWorld.CreateAsync();
        var customer = Customer.Register(new CustomerId(4000000001), ContractWorld.Particulars(), ContractWorld.DelhiGpo);
        customer.AddGstin(Gstins.Of("07", "AAAGM0289C"), isSez: false, new DateOnly(2025, 4, 1));
        var entry = ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo, second ?? ContractWorld.MumbaiGpo);
        var contract = Contract.Enter(new ContractId(1), "40000001", customer, entry, await world.OfficesAsync(), ContractWorld.NodalClerk);
        await world.SaveAsync(customer, contract);
        return world;
    }
}
