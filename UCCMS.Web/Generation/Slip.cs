using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>What goes wrong, or only looks wrong, with a generated booking.</summary>
internal enum Slip
{
    ContractUnknown,
    ContractNotActive,
    OfficeNotCovered,
    ProductNotCovered,
    CustomerDiffers,
    CustomerWithoutContract,
    BarcodeOfOther,
    CustomerMissing,
    CustomerMalformed,
    ContractMissing,
    BookedTwice,
    KeyedTwice,
    SoftCopyAtCounter,

    /// <summary>Keyed at the counter although it stands in the customer's soft copy, under a number of no allotted range.</summary>
    SoftCopyInBatch,
    RebookedNotCancelled,
    InSap,

    /// <summary>Booked in APT at an office that is still in SAP.</summary>
    InAptTooEarly,

    /// <summary>Dated in the period before, whose draft is submitted.</summary>
    BookedLate,
    WrongTariff,
    WrongCheckDigit,

    /// <summary>Two equal letters posted one after the other: nothing is wrong, yet it is suspected.</summary>
    HonestTwins,

    /// <summary>Booked again under the right customer after the first booking was cancelled: nothing is wrong.</summary>
    RebookedAfterCancelling,

    /// <summary>Cancelled at the counter: nothing is wrong.</summary>
    Cancelled,

    /// <summary>The very same row twice: not stored.</summary>
    Repeated,

    /// <summary>An article number without the form of one: rejected.</summary>
    Malformed,
}

/// <summary>How often a slip is planted, and the finding it must raise.</summary>
/// <param name="PerLakh">In 100,000 rows.</param>
/// <param name="Rows">It writes so many rows.</param>
/// <param name="Code">None where nothing may be found.</param>
internal sealed record SlipKind(Slip Slip, int PerLakh, FindingCode? Code = null, FindingGround Ground = FindingGround.None, int Rows = 1)
{
    public static IReadOnlyList<SlipKind> All { get; } =
    [
        new(Slip.ContractUnknown, 40, FindingCode.WrongCustomer, FindingGround.ContractUnknown),
        new(Slip.ContractNotActive, 30, FindingCode.WrongCustomer, FindingGround.ContractNotActive),
        new(Slip.OfficeNotCovered, 60, FindingCode.WrongCustomer, FindingGround.OfficeNotCovered),
        new(Slip.ProductNotCovered, 40, FindingCode.WrongCustomer, FindingGround.ProductNotCovered),
        new(Slip.CustomerDiffers, 60, FindingCode.WrongCustomer, FindingGround.CustomerDiffers),
        new(Slip.CustomerWithoutContract, 60, FindingCode.WrongCustomer, FindingGround.CustomerWithoutContract),
        new(Slip.BarcodeOfOther, 60, FindingCode.WrongCustomer, FindingGround.BarcodeOfOther),
        new(Slip.CustomerMissing, 100, FindingCode.CustomerDetailsMissing, FindingGround.CustomerMissing),
        new(Slip.CustomerMalformed, 40, FindingCode.CustomerDetailsMissing, FindingGround.CustomerMalformed),
        new(Slip.ContractMissing, 30, FindingCode.CustomerDetailsMissing, FindingGround.ContractMissing),
        new(Slip.BookedTwice, 150, FindingCode.DoubleBooking, Rows: 2),
        new(Slip.KeyedTwice, 80, FindingCode.DoubleBooking, FindingGround.SuspectedDouble, Rows: 2),
        new(Slip.SoftCopyAtCounter, 200, FindingCode.SoftCopyAsCounter, FindingGround.InSoftCopyRange),
        new(Slip.SoftCopyInBatch, 50, FindingCode.SoftCopyAsCounter, FindingGround.InSoftCopyBatch),
        new(Slip.RebookedNotCancelled, 60, FindingCode.WrongBookingNotCancelled, Rows: 2),
        new(Slip.InSap, 50, FindingCode.SapAfterMigration, FindingGround.SapAfterMigration),
        new(Slip.InAptTooEarly, 30, FindingCode.SapAfterMigration, FindingGround.AptBeforeMigration),
        new(Slip.BookedLate, 50, FindingCode.LateBooking, FindingGround.Late),
        new(Slip.WrongTariff, 200, FindingCode.TariffMismatch),
        new(Slip.WrongCheckDigit, 150, FindingCode.InvalidArticleNumber, FindingGround.WrongCheckDigit),
        new(Slip.HonestTwins, 120, Rows: 2),
        new(Slip.RebookedAfterCancelling, 60, Rows: 2),
        new(Slip.Cancelled, 500),
        new(Slip.Repeated, 40, Rows: 2),
        new(Slip.Malformed, 20),
    ];
}
