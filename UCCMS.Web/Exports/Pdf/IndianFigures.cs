using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Figures and dates as the documents print them.</summary>
internal static class IndianFigures
{
    /// <summary>Two decimals without the rupee sign, for cells of a table.</summary>
    public static string Amount(Money amount) => IndianNumber.Format(amount);

    /// <summary>With the rupee sign, for totals.</summary>
    public static string Rupees(Money amount) => amount.Paise < 0 ? "-₹" + Amount(amount)[1..] : "₹" + Amount(amount);

    /// <summary>A round-off shows which way it went: +0.22, -0.43.</summary>
    public static string Signed(Money amount) => amount.Paise > 0 ? "+" + Amount(amount) : Amount(amount);

    public static string Count(long count) => IndianNumber.Format(count);

    public static string Date(DateOnly date) => date.ToString(IndianTime.DateFormat, CultureInfo.InvariantCulture);
}
