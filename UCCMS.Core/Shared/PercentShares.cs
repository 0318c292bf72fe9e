namespace UCCMS.Core.Shared;

/// <summary>Shares of a whole in percent that add up to 100.00% exactly: what rounding leaves goes to the largest remainders.</summary>
public static class PercentShares
{
    private const int Whole = 10_000;

    /// <summary>In the order of the parts; a part of nothing or less has no share, and where there is nothing at all, none has.</summary>
    public static IReadOnlyList<Percent> Of(IReadOnlyList<long> parts)
    {
        long[] weights = [.. parts.Select(p => Math.Max(0, p))];
        return weights.Any(w => w > 0)
            ? [.. new Money(Whole).Allocate(weights).Select(share => new Percent((int)share.Paise))]
            : [.. weights.Select(_ => Percent.Zero)];
    }
}
