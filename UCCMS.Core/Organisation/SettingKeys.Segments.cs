using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <content>What divides customers into segments.</content>
public static partial class SettingKeys
{
    /// <summary>Value invoiced in twelve months from which a customer is of high volume.</summary>
    public static readonly SettingKey<Money> SegmentHighVolume = Rupees(
        "segment.high-volume", "Customers of high volume", "A customer invoiced for this value or more in the last twelve months, before tax, is of high volume.", 10_00_000, (1, 2_000_000_000))
        with { Unit = "rupees", Area = SettingArea.Billing };

    /// <summary>Value invoiced in twelve months from which a customer is of medium volume.</summary>
    public static readonly SettingKey<Money> SegmentMediumVolume = Rupees(
        "segment.medium-volume", "Customers of medium volume", "A customer invoiced for this value or more in the last twelve months, before tax, and not of high volume, is of medium volume.", 1_00_000, (1, 2_000_000_000))
        with { Unit = "rupees", Area = SettingArea.Billing };
}
