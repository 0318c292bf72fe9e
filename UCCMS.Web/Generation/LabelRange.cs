using System.Globalization;
using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>A run of article numbers.</summary>
/// <param name="Prefix">Two letters.</param>
internal sealed record LabelRange(string Prefix, int First, int Last)
{
    /// <summary>At the end of an allotted range, never used by its holder: labels that turn up with other customers.</summary>
    public const int Reserve = 300;

    public static string Article(string prefix, int serial)
    {
        var digits = serial.ToString("00000000", CultureInfo.InvariantCulture);
        return $"{prefix}{digits}{ArticleNumber.ComputeCheckDigit(digits)}IN";
    }
}

/// <summary>Hands out the serials of a run in order.</summary>
internal sealed class LabelRoll(LabelRange range)
{
    private int next = range.First;

    public string Prefix => range.Prefix;

    /// <exception cref="InvalidOperationException">The roll was planned too short.</exception>
    public int Take(int skip = 0)
    {
        var taken = next + skip;
        next = taken + 1;
        return taken <= range.Last ? taken : throw new InvalidOperationException($"The labels {range.Prefix} {range.First} to {range.Last} are used up.");
    }
}
