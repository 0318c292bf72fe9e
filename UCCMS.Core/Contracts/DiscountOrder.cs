using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// A stored discount schedule: an order of the Directorate, or one contract's own, which its nodal office proposes and
/// the circle approves. Never changed; a later one takes its place.
/// </summary>
public sealed class DiscountOrder : IVersioned, IAuditedDocument
{
    private readonly List<DiscountOrderSlab> slabs = [];

    private DiscountOrder()
    {
    }

    public DiscountOrderId Id { get; private set; }

    /// <summary>The discount group's code, see <see cref="Product.DiscountGroup"/>.</summary>
    public string Group { get; private set; } = string.Empty;

    public SlabMode Mode { get; private set; }

    public string OrderNumber { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    public DateOnly? To { get; private set; }

    /// <summary>Added for Advance customers, see <see cref="DiscountExtra"/>.</summary>
    public Percent ExtraRate { get; private set; }

    public Percent ExtraRateAbove { get; private set; }

    public Money ExtraThreshold { get; private set; }

    /// <summary>The contract it is for; none for an order that holds for all.</summary>
    public ContractId? ContractId { get; private set; }

    /// <summary>Applied only once approved; official orders are from the start.</summary>
    public bool IsApproved { get; private set; }

    public string ProposedBy { get; private set; } = string.Empty;

    public string? ApprovedBy { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<DiscountOrderSlab> Slabs => slabs;

    string IAuditedDocument.AuditKey => ContractId is { } contract ? Contract.AuditKeyOf(contract) : string.Create(CultureInfo.InvariantCulture, $"discount-order/{Id.Value}");

    string IAuditedDocument.AuditTitle => $"Discount of {Group} by {OrderNumber} from {IndianTime.Show(From)}";

    /// <summary>An order of the Directorate that holds for every customer.</summary>
    public static DiscountOrder Official(DiscountSchedule schedule)
    {
        var order = Of(schedule, contract: null, proposedBy: string.Empty);
        order.IsApproved = true;
        return order;
    }

    /// <summary>A contract's own schedule, to be approved by the circle.</summary>
    /// <exception cref="RuleViolation">discount.order-number</exception>
    public static DiscountOrder Propose(ContractId contract, DiscountSchedule schedule, Actor actor)
    {
        RuleViolation.Unless(schedule.OrderNumber.Trim().Length is > 0 and <= 100, "discount.order-number", "Enter the number and date of the approval the discount rests on.", nameof(OrderNumber));
        return Of(schedule, contract, actor.PersonId);
    }

    /// <exception cref="RuleViolation">discount.approved, discount.maker-is-checker</exception>
    public void Approve(Actor actor)
    {
        RuleViolation.Unless(!IsApproved, "discount.approved", "This discount is approved already.");
        RuleViolation.Unless(actor.PersonId != ProposedBy, "discount.maker-is-checker", "Who proposed a discount does not approve it.");
        (IsApproved, ApprovedBy) = (true, actor.PersonId);
    }

    public bool AppliesOn(DateOnly day) => IsApproved && From <= day && (To is null || day <= To);

    /// <summary>The pure schedule that rates are read from.</summary>
    public DiscountSchedule ToSchedule() => new(
        Group,
        Mode,
        [.. slabs.OrderBy(s => s.Above).Select(s => new DiscountSlab(s.Above, s.UpTo, s.RateNtd, s.RateTd))],
        new DiscountExtra(ExtraRate, ExtraRateAbove, ExtraThreshold),
        OrderNumber,
        From,
        To);

    private static DiscountOrder Of(DiscountSchedule schedule, ContractId? contract, string proposedBy)
    {
        var order = new DiscountOrder
        {
            Id = DiscountOrderId.New(),
            Group = schedule.Group,
            Mode = schedule.Mode,
            OrderNumber = schedule.OrderNumber.Trim(),
            From = schedule.From,
            To = schedule.To,
            ExtraRate = schedule.Extra.Rate,
            ExtraRateAbove = schedule.Extra.RateAboveThreshold,
            ExtraThreshold = schedule.Extra.Threshold,
            ContractId = contract,
            ProposedBy = proposedBy,
        };
        order.slabs.AddRange(schedule.Slabs.Select(s => DiscountOrderSlab.Of(order.Id, s)));
        return order;
    }
}
