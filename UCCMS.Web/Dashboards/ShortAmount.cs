using UCCMS.Core.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>Amounts short enough to be read at a glance: ₹12.45 lakh, ₹3.20 crore. The exact amount stands beside it or on hover.</summary>
internal static class ShortAmount
{
    private const decimal Lakh = 100_000m;
    private const decimal Crore = 10_000_000m;

    public static string Of(Money amount) => Math.Abs(amount.Rupees) switch
    {
        >= Crore => $"₹{IndianNumber.Format(amount.Rupees / Crore, 2)} crore",
        >= Lakh => $"₹{IndianNumber.Format(amount.Rupees / Lakh, 2)} lakh",
        _ => $"₹{IndianNumber.Format(amount.Rupees, 0)}",
    };

    public static string Exact(Money amount) => $"₹{IndianNumber.Format(amount)}";
}
