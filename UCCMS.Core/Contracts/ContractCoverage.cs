using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Contracts;

/// <summary>
/// One location of an approved contract, with all that judging a booking needs: whose it is, what it may book, from when
/// to when, and how it is billed. Dates are those of contract and location together, inclusive.
/// </summary>
public sealed record ContractCoverage(
    ContractId ContractId,
    string Number,
    CustomerId CustomerId,
    OfficeId OfficeId,
    OfficeId NodalOfficeId,
    PaymentKind Payment,
    BillingCycle BillingCycle,
    CustomerGstinId? CustomerGstinId,
    DateOnly From,
    DateOnly To,
    IReadOnlySet<string> Products)
{
    public bool Covers(OfficeId office, string product, DateOnly day) =>
        OfficeId == office && From <= day && day <= To && Products.Contains(product);
}
