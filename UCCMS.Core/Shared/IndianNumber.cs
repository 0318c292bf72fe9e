using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>
/// Numbers grouped the Indian way: the last three digits, then pairs (12,34,56,789.50). Written by hand so that the
/// result is the same on every host, whichever culture data it has.
/// </summary>
public static class IndianNumber
{
    /// <summary>Rupees with two decimals and no sign: 1,00,000.00; negative -1,00,000.00.</summary>
    public static string Format(Money amount) => Format(amount.Rupees, 2);

    /// <summary>A count: 1,65,592.</summary>
    public static string Format(long count) => Format(count, 0);

    /// <summary>Rounded half away from zero to the decimals asked for.</summary>
    public static string Format(decimal number, int decimals)
    {
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        var plain = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        return (rounded < 0 ? "-" : "") + Group(whole) + plain[whole.Length..];
    }

    private static string Group(string digits)
    {
        var grouped = digits;
        for (var comma = digits.Length - 3; comma > 0; comma -= 2)
        {
            grouped = grouped.Insert(comma, ",");
        }

        return grouped;
    }
}
