using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// One article as APT booked it. Bookings come into being only by an import, set-wise, and change only when a finding on
/// them is resolved or reopened.
/// </summary>
public sealed class Booking : IOfficeOwned, IVersioned
{
    private Booking()
    {
    }

    public long Id { get; private set; }

    public ImportId ImportId { get; private set; }

    /// <summary>The row of the imported file.</summary>
    public int RowNumber { get; private set; }

    /// <summary>The booking office.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    /// <summary>The nodal office of the contract; the booking office itself while no contract is known.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The customer id as it was keyed; empty when it was not.</summary>
    public string CustomerKeyed { get; private set; } = string.Empty;

    /// <summary>The contract number as it was keyed; empty when it was not.</summary>
    public string ContractKeyed { get; private set; } = string.Empty;

    public CustomerId? CustomerId { get; private set; }

    /// <summary>The contract it is billed under; none while no contract in force covers it.</summary>
    public ContractId? ContractId { get; private set; }

    public string ArticleNumber { get; private set; } = string.Empty;

    /// <summary>IST wall clock.</summary>
    public DateTime BookedAt { get; private set; }

    public string Product { get; private set; } = string.Empty;

    public TrafficClass TrafficClass { get; private set; }

    /// <summary>The file gave no traffic class; it follows from the districts of the two PINs.</summary>
    public bool IsTrafficClassDerived { get; private set; }

    public int? DistanceKm { get; private set; }

    public int WeightGrams { get; private set; }

    public int OriginPin { get; private set; }

    /// <summary>None for an international article.</summary>
    public int? DestinationPin { get; private set; }

    /// <summary>ISO 3166 alpha-2.</summary>
    public string DestinationCountry { get; private set; } = string.Empty;

    /// <summary>Postage before value added services, discount and tax.</summary>
    public Money BaseTariff { get; private set; }

    public Money VasCharges { get; private set; }

    /// <summary>GST as APT computed it: compared, never trusted.</summary>
    public Money? TaxCharged { get; private set; }

    /// <summary>To collect from the addressee.</summary>
    public Money? CodAmount { get; private set; }

    public BookingChannel Channel { get; private set; }

    /// <summary>The customer's soft-copy file.</summary>
    public string? BatchRef { get; private set; }

    public BookingStatus Status { get; private set; }

    /// <summary>First day of the billing period in which its date falls; none while no contract is known.</summary>
    public DateOnly? DatedFrom { get; private set; }

    /// <summary>First day of the billing period it is billed in: a later one when its own was closed.</summary>
    public DateOnly? BilledFrom { get; private set; }

    public bool IsLate { get; private set; }

    public FindingGround Doubts { get; private set; }

    /// <summary>The row's cells under headers that no mapping knows, as CSV text.</summary>
    public string? ExtraColumns { get; private set; }

    /// <summary>The finding whose resolution changed it, so that the gap to APT names each booking once.</summary>
    public long? ChangedByFinding { get; private set; }

    public long Version { get; private set; }

    /// <summary>What the customer owes before discount and tax.</summary>
    public Money Charges => BaseTariff + VasCharges;
}
