using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>
/// An amount as invoices and vouchers spell it: "Rupees One Lakh and Fifty Paise Only". Thousand, lakh, crore; above
/// 99,99,99,999 crores are counted on. No "and" inside a number.
/// </summary>
public static class AmountInWords
{
    private static readonly string[] Small =
    [
        "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve", "Thirteen",
        "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
    ];

    private static readonly string[] Tens = ["", "", "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety"];

    private static readonly (long Size, string Name)[] Scale =
        [(10_000_000, "Crore"), (100_000, "Lakh"), (1_000, "Thousand"), (100, "Hundred")];

    /// <param name="amount">A negative amount begins with "Minus".</param>
    /// <param name="hyphenated">Twenty-One instead of Twenty One.</param>
    public static string Of(Money amount, bool hyphenated = false)
    {
        var all = Math.Abs((decimal)amount.Paise);
        var (rupees, paise) = ((long)decimal.Truncate(all / 100m), (long)(all % 100m));
        var rupeeWords = (rupees == 1 ? "Rupee " : "Rupees ") + Words(rupees, hyphenated);
        var paiseWords = paise == 0 ? "" : Words(paise, hyphenated) + (paise == 1 ? " Paisa" : " Paise");
        var words = (rupees, paise) switch
        {
            (_, 0) => rupeeWords,
            (0, _) => paiseWords,
            _ => rupeeWords + " and " + paiseWords,
        };
        return (amount.Paise < 0 ? "Minus " : "") + words + " Only";
    }

    private static string Words(long number, bool hyphenated)
    {
        foreach (var (size, name) in Scale)
        {
            if (number >= size)
            {
                var rest = number % size;
                return Words(number / size, hyphenated) + " " + name + (rest == 0 ? "" : " " + Words(rest, hyphenated));
            }
        }

        return BelowHundred(number, hyphenated);
    }

    private static string BelowHundred(long number, bool hyphenated)
    {
        if (number < 20)
        {
            return Small[number];
        }

        return number % 10 == 0
            ? Tens[number / 10]
            : string.Create(CultureInfo.InvariantCulture, $"{Tens[number / 10]}{(hyphenated ? '-' : ' ')}{Small[number % 10]}");
    }
}
