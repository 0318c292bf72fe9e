namespace UCCMS.Web.Generation;

/// <summary>Splits a number of things by weights so that the parts add up to it.</summary>
internal static class Shares
{
    /// <summary>Each share is cut off, and what is left over goes one each to the first.</summary>
    public static int[] Of(int total, IReadOnlyList<int> weights)
    {
        var sum = weights.Sum(w => (long)w);
        var shares = weights.Select(w => (int)((long)total * w / sum)).ToArray();
        for (var at = 0; shares.Length > 0 && shares.Sum() < total; at = (at + 1) % shares.Length)
        {
            shares[at]++;
        }

        return shares;
    }
}
