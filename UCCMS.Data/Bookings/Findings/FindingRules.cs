using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings.Findings;

/// <summary>Every rule there is, in the order in which they run.</summary>
internal static class FindingRules
{
    public static IReadOnlyList<FindingRule> All { get; } =
    [
        new RowDoubtRule(FindingCode.WrongCustomer),
        new BarcodeOfOtherRule(),
        new RowDoubtRule(FindingCode.CustomerDetailsMissing),
        new DoubleBookingRule(),
        new SuspectedDoubleRule(),
        new WrongBookingNotCancelledRule(),
        new FileRepeatedRule(),
        new FileOfOthersRule(),
        new FileOfOtherCustomerRule(),
        new SoftCopyBatchRule(),
        new SoftCopyRangeRule(),
        new SapAfterMigrationRule(FindingGround.SapAfterMigration),
        new SapAfterMigrationRule(FindingGround.AptBeforeMigration),
        new TariffMismatchRule(),
        new RowDoubtRule(FindingCode.InvalidArticleNumber),
        new RowDoubtRule(FindingCode.LateBooking),
    ];
}
