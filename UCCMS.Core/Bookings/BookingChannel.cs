namespace UCCMS.Core.Bookings;

/// <summary>How an article was booked.</summary>
public enum BookingChannel
{
    Counter,

    /// <summary>From the customer's file of articles; such a row names its batch.</summary>
    SoftCopy,

    Api,

    /// <summary>The system before APT.</summary>
    Sap,
}
