namespace UCCMS.Core.Shared;

/// <summary>The value in the middle: half are at most as great.</summary>
public static class Median
{
    /// <exception cref="ArgumentException">No values.</exception>
    public static decimal Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            throw new ArgumentException("Of nothing there is no median.", nameof(values));
        }

        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2m;
    }
}
