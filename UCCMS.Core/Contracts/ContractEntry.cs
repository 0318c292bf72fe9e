using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Contracts;

/// <summary>What the nodal office enters of a contract; all of it can be changed until it is submitted.</summary>
/// <param name="From">First booking date.</param>
/// <param name="To">Last booking date.</param>
/// <param name="InterimFrom">From when APT bills it and we correct (SOP 4).</param>
/// <param name="InterimTo">Until when; none while that goes on.</param>
/// <param name="UniformDiscount">All locations are read together and get the same rate (SOP 4.A).</param>
/// <param name="Products">Product codes it may book.</param>
public sealed record ContractEntry(
    PaymentKind Payment,
    Facility Facility,
    OfficeId NodalOfficeId,
    DateOnly From,
    DateOnly To,
    BillingCycle BillingCycle,
    DateOnly InterimFrom,
    DateOnly? InterimTo,
    bool UniformDiscount,
    IReadOnlyList<LocationEntry> Locations,
    IReadOnlyList<string> Products);

/// <summary>A booking location and the customer's GSTIN that its invoices name.</summary>
public sealed record LocationEntry(OfficeId OfficeId, CustomerGstinId? CustomerGstinId);
