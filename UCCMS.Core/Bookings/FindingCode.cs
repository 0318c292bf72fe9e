namespace UCCMS.Core.Bookings;

/// <summary>What can be wrong with a booking (SOP 3.A).</summary>
public enum FindingCode
{
    /// <summary>No contract in force covers the customer or contract keyed, for this office, product and date.</summary>
    WrongCustomer,

    /// <summary>The same article number again.</summary>
    DoubleBooking,

    /// <summary>Customer, contract or the GSTIN needed for the invoice is missing or invalid.</summary>
    CustomerDetailsMissing,

    /// <summary>The check digit is wrong.</summary>
    InvalidArticleNumber,

    /// <summary>Imported after the location's draft of that period was submitted.</summary>
    LateBooking,

    /// <summary>The file repeats what was imported elsewhere, or belongs to another office or customer.</summary>
    WrongFile,

    /// <summary>Keyed at the counter although the customer had sent it as a soft copy.</summary>
    SoftCopyAsCounter,

    /// <summary>Booked again under another customer, and not cancelled.</summary>
    WrongBookingNotCancelled,

    /// <summary>Booked in SAP after the office's migration to APT, or in APT before it.</summary>
    SapAfterMigration,

    /// <summary>The base tariff is not the one of the tariff table.</summary>
    TariffMismatch,
}

/// <summary>Whether an open finding stops the submission of the draft.</summary>
public enum FindingSeverity
{
    Warning,
    Blocking,
}

/// <summary>How a finding ended.</summary>
public enum FindingResolution
{
    Open,

    /// <summary>The booking is billed as it stands.</summary>
    AcceptedAsIs,

    /// <summary>The booking is left out of the bill.</summary>
    Excluded,

    /// <summary>The booking is billed to another customer or contract.</summary>
    MovedToCustomer,

    /// <summary>The booking had been cancelled at the counter.</summary>
    Cancelled,

    /// <summary>The missing or wrong data were put right elsewhere, and the booking is billed.</summary>
    Corrected,

    /// <summary>A rule, contract, barcode range or tariff changed, and it does not hold any more.</summary>
    NoLongerApplies,
}
