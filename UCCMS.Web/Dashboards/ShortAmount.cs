using UCCMS.Core.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>Amounts short enough to be read at a glance: ₹12.45 lakh, ₹3.20 crore. The exact amount stands beside it or on hover.</summary>
internal static class ShortAmount
{
    private const decimal Lakh = 100_000m;
    private const decimal Crore = 10_000_000m;

    public static string Of(Money amount) => SignOf(amount) + Math.Abs(amount.Rupees) switch
    {
        >= Crore and var rupees => $"₹{IndianNumber.Format(rupees / Crore, 2)} crore",
        >= Lakh and var rupees => $"₹{IndianNumber.Format(rupees / Lakh, 2)} lakh",
        var rupees => $"₹{IndianNumber.Format(rupees, 0)}",
    };

    public static string Exact(Money amount) => $"{SignOf(amount)}₹{IndianNumber.Format(Math.Abs(amount.Rupees), 2)}";

    private static string? SignOf(Money amount) => amount < Money.Zero ? "-" : null;
}
