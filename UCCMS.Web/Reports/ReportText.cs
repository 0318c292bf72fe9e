using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Web.Contracts;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Reports;

/// <summary>A cell of a report as people read it, on the screen and in print.</summary>
internal static class ReportText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        Money money => IndianNumber.Format(money),
        long number => IndianNumber.Format(number),
        Percent percent => percent.Value.ToString("0.00", CultureInfo.InvariantCulture) + "%",
        decimal number => number.ToString("0.0", CultureInfo.InvariantCulture),
        DateOnly day => IndianTime.Show(day),
        DateTime { Kind: DateTimeKind.Utc } utc => IndianTime.Show(utc),
        DateTime civil => civil.ToString(IndianTime.DateTimeFormat, CultureInfo.InvariantCulture),
        ReturnPeriod month => IndianTime.ShowMonth(month.From),
        Facility facility => ContractWords.Of(facility),
        PaymentKind payment => ContractWords.Of(payment),
        Enum state => StatusLooks.Of(state).Words,
        _ => value.ToString() ?? string.Empty,
    };
}
