namespace UCCMS.Core.Dashboards;

/// <summary>A figure beside what it was on the stated base.</summary>
/// <param name="Now">Paise, articles or customers.</param>
/// <param name="Base">Of the days it is compared with.</param>
public readonly record struct Growth(long Now, long Base)
{
    /// <summary>(now − base) ÷ base × 100, to a tenth; none on a base of nothing, where no growth can be told.</summary>
    public decimal? Percent => Base == 0 ? null : decimal.Round((Now - Base) * 100m / Math.Abs(Base), 1, MidpointRounding.AwayFromZero);

    /// <summary>Parts of a whole in percent, to a tenth; none of nothing.</summary>
    public static decimal? Share(long part, long whole) => whole == 0 ? null : decimal.Round(part * 100m / whole, 1, MidpointRounding.AwayFromZero);
}
