using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>An amount in Indian rupees, held as a whole number of paise; there is no other currency.</summary>
public readonly record struct Money(long Paise) : IComparable<Money>
{
    private static readonly CultureInfo India = CultureInfo.GetCultureInfo("en-IN");

    public static Money Zero => default;

    /// <summary>The amount in rupees, exact to two decimals.</summary>
    public decimal Rupees => Paise / 100m;

    public bool IsZero => Paise == 0;

    /// <summary>Rupees to whole paise, rounded half away from zero: the one rounding rule of documents.</summary>
    /// <exception cref="OverflowException">More than 9,22,33,72,03,68,54,775.80 crore paise.</exception>
    public static Money FromRupees(decimal rupees) =>
        new(checked((long)decimal.Round(rupees * 100m, 0, MidpointRounding.AwayFromZero)));

    public static Money operator +(Money a, Money b) => new(checked(a.Paise + b.Paise));

    public static Money operator -(Money a, Money b) => new(checked(a.Paise - b.Paise));

    public static Money operator -(Money a) => new(checked(-a.Paise));

    public static bool operator <(Money a, Money b) => a.Paise < b.Paise;

    public static bool operator >(Money a, Money b) => a.Paise > b.Paise;

    public static bool operator <=(Money a, Money b) => a.Paise <= b.Paise;

    public static bool operator >=(Money a, Money b) => a.Paise >= b.Paise;

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Zero, (sum, next) => sum + next);

    public int CompareTo(Money other) => Paise.CompareTo(other.Paise);

    /// <summary>This share of the amount, rounded half away from zero to the paisa.</summary>
    public Money Times(Percent rate) => FromRupees(Rupees * rate.Fraction);

    /// <summary>The nearest whole rupee, half away from zero: the payable amount of a document.</summary>
    public Money RoundedToRupee() => new(checked((long)decimal.Round(Rupees, 0, MidpointRounding.AwayFromZero) * 100));

    /// <summary>
    /// Splits the amount by weights so that the parts add up to it: each share is floored, and the paise left over go
    /// one each to the largest remainders, ties by position. Works for negative amounts by symmetry.
    /// </summary>
    /// <exception cref="ArgumentException">No weights, a negative weight, or all weights zero.</exception>
    public IReadOnlyList<Money> Allocate(IReadOnlyList<long> weights)
    {
        var total = weights.Aggregate((Int128)0, (sum, w) => sum + w);
        if (total <= 0 || weights.Any(w => w < 0))
        {
            throw new ArgumentException("Weights must be zero or more, and one of them more than zero.", nameof(weights));
        }

        var sign = Math.Sign(Paise);
        var amount = (Int128)Paise * sign;
        var shares = weights.Select((w, at) => (At: at, Floor: amount * w / total, Remainder: amount * w % total)).ToArray();
        var left = (int)(amount - shares.Aggregate((Int128)0, (sum, s) => sum + s.Floor));
        var lucky = shares.OrderByDescending(s => s.Remainder).ThenBy(s => s.At).Take(left).Select(s => s.At).ToHashSet();
        return [.. shares.Select(s => new Money(((long)s.Floor + (lucky.Contains(s.At) ? 1 : 0)) * sign))];
    }

    /// <summary>With the rupee sign and Indian grouping: ₹1,23,45,678.90, -₹50.00.</summary>
    public override string ToString() => (Paise < 0 ? "-₹" : "₹") + Math.Abs(Rupees).ToString("N2", India);
}
