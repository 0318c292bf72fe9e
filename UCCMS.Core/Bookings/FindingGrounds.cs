namespace UCCMS.Core.Bookings;

/// <summary>Which finding each doubt about a single row raises, and how severe it is.</summary>
public static class FindingGrounds
{
    private const RowDoubts WrongCustomer = RowDoubts.ContractUnknown | RowDoubts.ContractNotActive | RowDoubts.OfficeNotCovered
        | RowDoubts.ProductNotCovered | RowDoubts.CustomerDiffers | RowDoubts.CustomerWithoutContract;

    private const RowDoubts DetailsMissing = RowDoubts.CustomerMissing | RowDoubts.CustomerMalformed | RowDoubts.ContractMissing | RowDoubts.GstinMissing;

    /// <summary>The doubts that raise a finding; none for findings from comparing rows.</summary>
    public static RowDoubts Of(FindingCode code) => code switch
    {
        FindingCode.WrongCustomer => WrongCustomer,
        FindingCode.CustomerDetailsMissing => DetailsMissing,
        FindingCode.InvalidArticleNumber => RowDoubts.WrongCheckDigit,
        FindingCode.LateBooking => RowDoubts.Late,
        _ => RowDoubts.None,
    };

    public static FindingSeverity SeverityOf(FindingCode code) => code switch
    {
        FindingCode.WrongCustomer or FindingCode.DoubleBooking or FindingCode.CustomerDetailsMissing => FindingSeverity.Blocking,
        _ => FindingSeverity.Warning,
    };
}
