using UCCMS.Core.Audit;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Customers;

/// <summary>
/// A GSTIN of a customer, dated: an invoice names the one chosen for its location, and old invoices keep theirs. Never
/// changed, only ended.
/// </summary>
public sealed class CustomerGstin : IAuditedDocument
{
    private CustomerGstin()
    {
    }

    public CustomerGstinId Id { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public Gstin Gstin { get; private set; } = null!;

    /// <summary>The State of the registration: the first two digits.</summary>
    public string StateCode { get; private set; } = string.Empty;

    /// <summary>The registration is of a unit in a special economic zone: the supply is always inter-State.</summary>
    public bool IsSez { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day, inclusive; none while in force.</summary>
    public DateOnly? To { get; private set; }

    string IAuditedDocument.AuditKey => Customer.AuditKeyOf(CustomerId);

    string IAuditedDocument.AuditTitle => $"GSTIN {Gstin} of customer {CustomerId}";

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    internal static CustomerGstin Of(CustomerId customer, Gstin gstin, bool isSez, DateOnly from) => new()
    {
        Id = CustomerGstinId.New(),
        CustomerId = customer,
        Gstin = gstin,
        StateCode = gstin.StateCode,
        IsSez = isSez,
        From = from,
    };

    internal void End(DateOnly lastDay)
    {
        RuleViolation.Unless(To is null, "customer.gstin-ended", $"{Gstin} has ended already.");
        RuleViolation.Unless(lastDay >= From, "customer.gstin-dates", $"{Gstin} holds from {IndianTime.Show(From)}; it cannot end before.", nameof(To));
        To = lastDay;
    }
}
