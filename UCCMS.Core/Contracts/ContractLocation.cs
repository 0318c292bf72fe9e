using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>An office where a contract may book, from a date to a date, and the customer's GSTIN its invoices are billed to.</summary>
public sealed class ContractLocation : IOfficeOwned, IAuditedDocument
{
    private ContractLocation()
    {
    }

    public ContractId ContractId { get; private set; }

    public OfficeId OfficeId { get; private set; }

    /// <summary>Copy of the contract's, so that the office scope needs no join.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>None: the invoices of this location are made out to an unregistered recipient.</summary>
    public CustomerGstinId? CustomerGstinId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day, inclusive; none: as long as the contract.</summary>
    public DateOnly? To { get; private set; }

    OfficeId IOfficeOwned.OwningOfficeId => OfficeId;

    string IAuditedDocument.AuditKey => Contract.AuditKeyOf(ContractId);

    string IAuditedDocument.AuditTitle => $"Location {OfficeId} of the contract";

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    internal static ContractLocation Of(ContractId contract, LocationEntry entry, OfficeId nodal, DateOnly from) => new()
    {
        ContractId = contract,
        OfficeId = entry.OfficeId,
        NodalOfficeId = nodal,
        CustomerGstinId = entry.CustomerGstinId,
        From = from,
    };

    internal void Bill(CustomerGstinId? gstin) => CustomerGstinId = gstin;

    internal void MoveTo(OfficeId nodal) => NodalOfficeId = nodal;

    internal void End(DateOnly lastDay)
    {
        RuleViolation.Unless(To is null, "contract.location-ended", $"Office {OfficeId} has ended as a location already.", nameof(To));
        RuleViolation.Unless(lastDay >= From, "contract.location-dates", $"Office {OfficeId} is a location from {IndianTime.Show(From)}; it cannot end before.", nameof(To));
        To = lastDay;
    }
}
