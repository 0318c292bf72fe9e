using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>
/// A location's billing period of a contract is closed: its draft is submitted. Bookings of that period imported from now
/// on are late and go to the next open one.
/// </summary>
public sealed class PeriodClosure : IOfficeOwned
{
    private PeriodClosure()
    {
    }

    public ContractId ContractId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>First day of the period.</summary>
    public DateOnly PeriodFrom { get; private set; }

    public static PeriodClosure Of(ContractId contract, OfficeId office, OfficeId nodalOffice, DateOnly periodFrom) =>
        new() { ContractId = contract, OwningOfficeId = office, NodalOfficeId = nodalOffice, PeriodFrom = periodFrom };
}
