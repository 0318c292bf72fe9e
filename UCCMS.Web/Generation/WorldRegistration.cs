using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>
/// Enters the generated customers, contracts and discounts by the acts of people at the offices concerned. What is there
/// already is passed over, so that a second run with the same order changes nothing.
/// </summary>
internal sealed class WorldRegistration(Stage stage, GenerationOrder order)
{
    private static readonly DateOnly Start = new(2025, 12, 1);
    private static readonly DateOnly End = new(2028, 11, 30);

    /// <returns>Contracts that were not there before.</returns>
    public async Task<int> EnsureAsync(World world, CancellationToken ct)
    {
        var (customers, contracts, discounts) = await PresentAsync(ct);
        var added = 0;
        foreach (var contract in world.Everything)
        {
            if (customers.Add(contract.Customer.Id))
            {
                await RegisterAsync(contract, ct);
            }

            if (!contracts.Contains(contract.Number))
            {
                await EnterAsync(contract, ct);
                added++;
            }

            if (contract.HasParcelDiscount && contract.Allows("SPP") && !discounts.Contains(contract.Number))
            {
                await GrantDiscountAsync(contract, ct);
            }
        }

        return added;
    }

    private async Task<(HashSet<string> Customers, HashSet<string> Contracts, HashSet<string> Discounts)> PresentAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var customers = await db.Scoped<Customer>().Select(c => c.Id).ToListAsync(ct);
        var contracts = await db.Scoped<Contract>().Where(c => c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        var discounted = await db.Set<DiscountOrder>().Where(o => o.ContractId != null && o.IsApproved).Select(o => o.ContractId!.Value).ToListAsync(ct);
        return (
            customers.Select(c => c.ToString()).ToHashSet(StringComparer.Ordinal),
            contracts.Select(c => c.Number).ToHashSet(StringComparer.Ordinal),
            contracts.Where(c => discounted.Contains(c.Id)).Select(c => c.Number).ToHashSet(StringComparer.Ordinal));
    }

    private async Task RegisterAsync(GeneratedContract contract, CancellationToken ct)
    {
        var customer = contract.Customer;
        var particulars = new CustomerParticulars(
            customer.Name,
            customer.Kind,
            customer.Pan,
            $"accounts@customer{customer.Id}.example.in",
            "98" + customer.Id[2..],
            $"{customer.Index + 1} Market Road, near {customer.Place.Name}",
            customer.Place.Pin,
            customer.Place.State);
        var gstins = customer.GstinStates.Select(s => new GstinEntry(SetUp.GstinOf(s, customer.Pan!), IsSez: false, Start)).ToArray();
        await ActAsync(GeneratedPosts.NodalOf(contract), $"customer {customer.Id}", (RegisterCustomer u) => u, new RegisterCustomer.Input(customer.Id, particulars, gstins), ct);
    }

    private async Task EnterAsync(GeneratedContract contract, CancellationToken ct)
    {
        var gstins = await stage.GstinsOfAsync(contract.Customer.Id, ct);
        var entry = new ContractEntry(
            contract.Payment,
            contract.Facility,
            contract.Nodal.Id,
            contract.From,
            End,
            contract.Cycle,
            contract.From,
            InterimTo: null,
            [.. contract.Locations.Select(l => new LocationEntry(l.Place.Id, l.GstinState is { } state ? gstins[state] : null))],
            contract.Products);
        var input = new EnterContract.Input(CustomerId.From(long.Parse(contract.Customer.Id, CultureInfo.InvariantCulture)), contract.Number, entry);
        var id = await ActAsync(GeneratedPosts.NodalOf(contract), $"contract {contract.Number}", (EnterContract u) => u, input, ct);
        await ActAsync(GeneratedPosts.NodalOf(contract), $"submit {contract.Number}", (SubmitContract u) => u, new SubmitContract.Input(id), ct);
        await ActAsync(GeneratedPosts.ApproverOf(contract), $"approve {contract.Number}", (ApproveContract u) => u, new ApproveContract.Input(id), ct);
    }

    private async Task GrantDiscountAsync(GeneratedContract contract, CancellationToken ct)
    {
        SlabEntry[] slabs = [new(Money.FromRupees(50_000), 5, 5), new(Money.FromRupees(5_00_000), 10, 10), new(null, 15, 15)];
        var mode = contract.Customer.Index % 2 == 0 ? SlabMode.WholeVolume : SlabMode.Marginal;
        var input = new ProposeContractDiscount.Input(
            await stage.ContractAsync(contract.Number, ct), "SP_PARCEL", mode, $"BD/{contract.Number} of 01-12-2025", Start, To: null, slabs, WithOfficialExtra: false);
        var discount = await ActAsync(GeneratedPosts.NodalOf(contract), $"discount {contract.Number}", (ProposeContractDiscount u) => u, input, ct);
        await ActAsync(GeneratedPosts.CircleOf(contract), $"approve discount {contract.Number}", (ApproveContractDiscount u) => u, new ApproveContractDiscount.Input(discount), ct);
    }

    private async Task<TResult> ActAsync<TUseCase, TInput, TResult>(
        Player player, string step, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, CancellationToken ct)
        where TUseCase : notnull
    {
        await stage.EnterAsync(player, ct);
        return await stage.ActAsync(player, $"generate {order.Seed}/{order.Customers} {step}", pick, input, ct);
    }
}
