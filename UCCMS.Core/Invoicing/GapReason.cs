using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Why APT's total of a location differs from its own.</summary>
public enum GapReasonCode
{
    /// <summary>A row of APT's file does not add up in itself.</summary>
    AptArithmetic,

    /// <summary>Taxes of another amount or head than the law gives on APT's own taxable value.</summary>
    WrongTax,

    /// <summary>The nodal office's GSTIN used for a location in another State: heads move, the amount mostly not.</summary>
    WrongSupplier,

    /// <summary>Another discount than the schedule gives on APT's own totals.</summary>
    WrongDiscount,

    /// <summary>Booked twice; one was excluded here.</summary>
    DoubleBooking,

    /// <summary>Booked under the wrong customer and moved away.</summary>
    WrongCustomer,

    /// <summary>Booked without a customer or contract; a person said whose they are, or left them out.</summary>
    CustomerDetailsMissing,

    /// <summary>Booked again under another customer; the first booking should have been cancelled.</summary>
    NotCancelled,

    /// <summary>Keyed at the counter although it came as a soft copy; left out or moved here.</summary>
    SoftCopyAsCounter,

    /// <summary>Cancelled here, billed by APT.</summary>
    Cancelled,

    /// <summary>Billed by APT in this period, here in the next: it came after the period had closed.</summary>
    LateBooking,

    /// <summary>Excluded or corrected for another finding.</summary>
    OtherFinding,

    /// <summary>Booked in SAP, so never in APT's totals (SOP 3.A).</summary>
    SapBooking,

    /// <summary>Booked here, but no line of APT's invoice has the product.</summary>
    MissingInApt,

    /// <summary>What nothing above explains; a person must say why.</summary>
    Unexplained,
}

/// <summary>
/// One part of the gap between APT's total and the location's own. The amounts of all reasons add up to the gap, always.
/// </summary>
/// <param name="Code">The reason.</param>
/// <param name="Sentence">What happened, with its money.</param>
/// <param name="ArticleCount">Articles concerned; 0 where it is not about articles.</param>
/// <param name="Amount">Share of the gap, tax included; positive where APT billed more.</param>
public sealed record GapReason(GapReasonCode Code, string Sentence, int ArticleCount, Money Amount);
