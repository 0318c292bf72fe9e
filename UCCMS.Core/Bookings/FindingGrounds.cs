namespace UCCMS.Core.Bookings;

/// <summary>Which finding each doubt about a single row raises, and how severe it is.</summary>
public static class FindingGrounds
{
    private const FindingGround WrongCustomer = FindingGround.ContractUnknown | FindingGround.ContractNotActive | FindingGround.OfficeNotCovered
        | FindingGround.ProductNotCovered | FindingGround.CustomerDiffers | FindingGround.CustomerWithoutContract;

    private const FindingGround DetailsMissing = FindingGround.CustomerMissing | FindingGround.CustomerMalformed | FindingGround.ContractMissing | FindingGround.GstinMissing;

    /// <summary>The doubts about a single row that raise a finding; none for findings from comparing rows.</summary>
    public static FindingGround Of(FindingCode code) => code switch
    {
        FindingCode.WrongCustomer => WrongCustomer,
        FindingCode.CustomerDetailsMissing => DetailsMissing,
        FindingCode.InvalidArticleNumber => FindingGround.WrongCheckDigit,
        FindingCode.LateBooking => FindingGround.Late,
        _ => FindingGround.None,
    };

    /// <summary>Blocking ones stop the submission of the draft; a suspicion never does.</summary>
    public static FindingSeverity SeverityOf(FindingCode code, FindingGround ground = FindingGround.None) => code switch
    {
        FindingCode.DoubleBooking when ground == FindingGround.SuspectedDouble => FindingSeverity.Warning,
        FindingCode.WrongCustomer or FindingCode.WrongFile or FindingCode.DoubleBooking or FindingCode.SoftCopyAsCounter
            or FindingCode.WrongBookingNotCancelled or FindingCode.CustomerDetailsMissing => FindingSeverity.Blocking,
        _ => FindingSeverity.Warning,
    };
}
