using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>A rate in hundredths of a percent (basis points), so that 18% and 12.5% are exact: 18% is 1800.</summary>
public readonly record struct Percent(int BasisPoints) : IComparable<Percent>
{
    public static Percent Zero => default;

    /// <summary>The rate as a fraction of one: 0.18 for 18%.</summary>
    public decimal Fraction => BasisPoints / 10_000m;

    /// <summary>The rate as people write it: 18 for 18%.</summary>
    public decimal Value => BasisPoints / 100m;

    /// <exception cref="ArgumentOutOfRangeException">Finer than a hundredth of a percent.</exception>
    public static Percent Of(decimal percent) =>
        decimal.Truncate(percent * 100m) == percent * 100m
            ? new((int)(percent * 100m))
            : throw new ArgumentOutOfRangeException(nameof(percent), percent, "A rate has at most two decimals.");

    public static Percent operator +(Percent a, Percent b) => new(a.BasisPoints + b.BasisPoints);

    public static bool operator <(Percent a, Percent b) => a.BasisPoints < b.BasisPoints;

    public static bool operator >(Percent a, Percent b) => a.BasisPoints > b.BasisPoints;

    public static bool operator <=(Percent a, Percent b) => a.BasisPoints <= b.BasisPoints;

    public static bool operator >=(Percent a, Percent b) => a.BasisPoints >= b.BasisPoints;

    public int CompareTo(Percent other) => BasisPoints.CompareTo(other.BasisPoints);

    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
