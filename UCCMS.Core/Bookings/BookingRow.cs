using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// One row of a booking extract, read, checked and placed. An import fills a fixed number of them over and over, so that
/// its memory does not grow with the file; keys are bare numbers for the same reason.
/// </summary>
public sealed class BookingRow
{
    public int RowNumber { get; set; }

    public string ArticleNumber { get; set; } = string.Empty;

    /// <summary>IST wall clock.</summary>
    public DateTime BookedAt { get; set; }

    public int OfficeId { get; set; }

    public int NodalOfficeId { get; set; }

    public string CustomerKeyed { get; set; } = string.Empty;

    public string ContractKeyed { get; set; } = string.Empty;

    public long? CustomerId { get; set; }

    public int? ContractId { get; set; }

    public string Product { get; set; } = string.Empty;

    public TrafficClass TrafficClass { get; set; }

    public bool IsTrafficClassDerived { get; set; }

    public int? DistanceKm { get; set; }

    public int WeightGrams { get; set; }

    public int OriginPin { get; set; }

    public int? DestinationPin { get; set; }

    public string DestinationCountry { get; set; } = string.Empty;

    public Money BaseTariff { get; set; }

    public Money VasCharges { get; set; }

    public Money? TaxCharged { get; set; }

    public Money? CodAmount { get; set; }

    public BookingChannel Channel { get; set; }

    public string? BatchRef { get; set; }

    public BookingStatus Status { get; set; }

    public DateOnly? DatedFrom { get; set; }

    public DateOnly? BilledFrom { get; set; }

    public bool IsLate { get; set; }

    public FindingGround Doubts { get; set; }

    public string? ExtraColumns { get; set; }
}
