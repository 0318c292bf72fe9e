namespace UCCMS.Core.Bookings;

/// <summary>Whether an article is billed.</summary>
public enum BookingStatus
{
    Booked,

    /// <summary>Cancelled at the counter, or found here to have been.</summary>
    Cancelled,

    /// <summary>Left out of the bill by resolving a finding.</summary>
    Excluded,
}
