using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>What the nodal office enters of a contract; all of it can be changed until it is submitted.</summary>
/// <param name="From">First booking date.</param>
/// <param name="To">Last booking date.</param>
/// <param name="InterimFrom">From when APT bills it and we correct (SOP 4).</param>
/// <param name="InterimTo">Until when; none while that goes on.</param>
/// <param name="Products">Product codes it may book.</param>
/// <param name="BillingDays">Of the custom cycle: the days of the month on which a period begins, such as “5, 20”.</param>
public sealed record ContractEntry(
    PaymentKind Payment,
    Facility Facility,
    OfficeId NodalOfficeId,
    DateOnly From,
    DateOnly To,
    BillingCycle BillingCycle,
    DateOnly InterimFrom,
    DateOnly? InterimTo,
    IReadOnlyList<LocationEntry> Locations,
    IReadOnlyList<string> Products,
    string? BillingDays = null)
{
    /// <summary>The days as far as the cycle asks for them.</summary>
    internal BillingDays? OwnBillingDays => BillingCycle == BillingCycle.Custom ? Contracts.BillingDays.Parse(BillingDays) : null;

    /// <exception cref="RuleViolation">contract.dates, contract.no-product, contract.cycle, contract.billing-days, contract.interim</exception>
    public void RequireConsistent()
    {
        RuleViolation.Unless(To >= From, "contract.dates", "A contract cannot end before it begins.", nameof(To));
        RuleViolation.Unless(Products.Count > 0, "contract.no-product", "Choose at least one product.", nameof(Products));
        RuleViolation.Unless(
            Payment == PaymentKind.Advance == (BillingCycle == BillingCycle.AdvanceMonthly),
            "contract.cycle",
            Payment == PaymentKind.Advance
                ? "Advance contracts are billed by the calendar of the letter of 24-12-2025."
                : "Choose a monthly, fortnightly, quarterly or custom cycle for a customer who pays later.",
            nameof(BillingCycle));
        _ = OwnBillingDays;
        RequireInterim(InterimFrom, InterimTo);
    }

    internal static void RequireInterim(DateOnly from, DateOnly? to) =>
        RuleViolation.Unless(to is null || to >= from, "contract.interim", "The interim arrangement cannot end before it begins.", nameof(InterimTo));
}

/// <summary>A booking location and the customer's GSTIN that its invoices name.</summary>
public sealed record LocationEntry(OfficeId OfficeId, CustomerGstinId? CustomerGstinId);
