using UCCMS.Core.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Reads what a person copies from APT.</summary>
internal static class VoucherText
{
    /// <summary>Rupees with or without grouping; none where it cannot be read.</summary>
    public static Money? Amount(string? text) =>
        decimal.TryParse((text ?? string.Empty).Replace("₹", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal).Trim(), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var rupees) && decimal.Round(rupees, 2) == rupees
            ? Money.FromRupees(rupees)
            : null;
}
