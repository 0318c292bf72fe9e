using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Web.Contracts;

/// <summary>What stands in the form of a contract while it is being filled in.</summary>
public sealed class ContractFields
{
    public PaymentKind Payment { get; set; }

    public Facility Facility { get; set; } = Facility.NationalAccount;

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>Of a customer who pays later; Advance has its own calendar.</summary>
    public BillingCycle BnplCycle { get; set; } = BillingCycle.Monthly;

    /// <summary>Of the custom cycle: the days of the month on which a period begins.</summary>
    public string? BillingDays { get; set; }

    public DateOnly InterimFrom { get; set; }

    public DateOnly? InterimTo { get; set; }

    public List<LocationFields> Locations { get; } = [];

    public HashSet<string> Products { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Three years from today, as orders allow at most; at the nodal office itself.</summary>
    public static ContractFields New(DateOnly today, OfficeId nodal)
    {
        var fields = new ContractFields { From = today, To = today.AddYears(3).AddDays(-1), InterimFrom = today };
        fields.Locations.Add(new LocationFields { Office = nodal });
        return fields;
    }

    public static ContractFields Of(Contract contract)
    {
        var fields = new ContractFields
        {
            Payment = contract.Payment,
            Facility = contract.Facility,
            From = contract.From,
            To = contract.To,
            BnplCycle = contract.IsAdvance ? BillingCycle.Monthly : contract.BillingCycle,
            BillingDays = contract.BillingDays,
            InterimFrom = contract.InterimFrom,
            InterimTo = contract.InterimTo,
        };
        fields.Locations.AddRange(contract.Locations.Select(l => new LocationFields { Office = l.OfficeId, Gstin = l.CustomerGstinId }));
        fields.Products.UnionWith(contract.Products.Select(p => p.ProductCode));
        return fields;
    }

    public ContractEntry ToEntry(OfficeId nodal) => new(
        Payment,
        Facility,
        nodal,
        From,
        To,
        Payment == PaymentKind.Advance ? BillingCycle.AdvanceMonthly : BnplCycle,
        InterimFrom,
        InterimTo,
        [.. Locations.Where(l => l.Office is not null).Select(l => new LocationEntry(l.Office!.Value, l.Gstin))],
        [.. Products.Order(StringComparer.Ordinal)],
        Payment == PaymentKind.Bnpl && BnplCycle == BillingCycle.Custom ? BillingDays : null);
}

/// <summary>A line of the locations in the form.</summary>
public sealed class LocationFields
{
    public OfficeId? Office { get; set; }

    public CustomerGstinId? Gstin { get; set; }
}
