using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Proposes a contract's own discount schedule; it applies once the circle has approved it.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ProposeContractDiscount(IContractsStore contracts) : IUseCase<ProposeContractDiscount.Input, DiscountOrderId>
{
    /// <param name="Slabs">In ascending order; each holds up to and including its amount, the last without one.</param>
    public sealed record Input(
        ContractId Contract, string Group, SlabMode Mode, string OrderNumber, DateOnly From, DateOnly? To, IReadOnlyList<SlabEntry> Slabs, bool WithOfficialExtra);

    /// <exception cref="RuleViolation">discount.group, discount.dates, discount.slabs-broken, discount.rate, discount.order-number</exception>
    public async Task<DiscountOrderId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        actor.RequireOffice(contract.NodalOfficeId);
        var groups = (await contracts.ProductsAsync(ct)).Where(p => contract.Allows(p.Code)).Select(p => p.DiscountGroup);
        RuleViolation.Unless(groups.Contains(input.Group, StringComparer.Ordinal), "discount.group", "None of the contract's products is discounted under this group.", nameof(Input.Group));
        var extra = input.WithOfficialExtra ? (await contracts.ScheduleForAsync(contract.Id, input.Group, input.From, ct))?.Extra : null;
        var schedule = new DiscountSchedule(input.Group, input.Mode, [.. SlabsOf(input.Slabs)], extra ?? DiscountExtra.None, input.OrderNumber, input.From, input.To);
        var order = DiscountOrder.Propose(contract.Id, schedule, actor);
        contracts.Add(order);
        return order.Id;
    }

    private static IEnumerable<DiscountSlab> SlabsOf(IReadOnlyList<SlabEntry> entries)
    {
        var above = Money.Zero;
        foreach (var entry in entries)
        {
            RuleViolation.Unless(
                IsRate(entry.RateNtd) && IsRate(entry.RateTd),
                "discount.rate",
                "A discount rate lies between 0% and 100%, with at most two decimals.",
                nameof(Input.Slabs));
            yield return new DiscountSlab(above, entry.UpTo, Percent.Of(entry.RateNtd), Percent.Of(entry.RateTd));
            above = entry.UpTo ?? above;
        }
    }

    private static bool IsRate(decimal percent) => percent is >= 0 and <= 100 && decimal.Truncate(percent * 100m) == percent * 100m;
}

/// <summary>A row of a proposed schedule.</summary>
/// <param name="UpTo">Inclusive; none in the last row.</param>
/// <param name="RateNtd">In percent, for non-town delivery.</param>
/// <param name="RateTd">In percent, for town delivery; the same where the group has no classes.</param>
public sealed record SlabEntry(Money? UpTo, decimal RateNtd, decimal RateTd);
