using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class PercentSharesTests
{
    [Fact]
    public void Shares_add_up_to_a_hundred_percent_whatever_the_parts()
    {
        var random = new Random(360);
        foreach (var parts in Enumerable.Range(0, 500).Select(_ => Enumerable.Range(0, random.Next(1, 30)).Select(_ => random.NextInt64(0, 1L << random.Next(1, 50))).Append(1).ToList()))
        {
            var shares = PercentShares.Of(parts);
            Assert.Equal(10_000, shares.Sum(s => s.BasisPoints));
            var whole = parts.Aggregate((Int128)0, (sum, p) => sum + p);
            Assert.All(parts.Zip(shares), p => Assert.InRange(p.Second.BasisPoints - (long)((Int128)p.First * 10_000 / whole), 0, 1));
        }
    }

    [Fact]
    public void Rest_goes_to_the_largest_remainders_and_nothing_has_no_share()
    {
        Assert.Equal([4500, 3500, 2000], PercentShares.Of([45, 35, 20]).Select(s => s.BasisPoints));
        Assert.Equal([3334, 3333, 3333], PercentShares.Of([1, 1, 1]).Select(s => s.BasisPoints));
        Assert.Equal([0, 10_000], PercentShares.Of([-5, 3]).Select(s => s.BasisPoints));
        Assert.Equal([0, 0], PercentShares.Of([0, 0]).Select(s => s.BasisPoints));
        Assert.Empty(PercentShares.Of([]));
    }

    [Fact]
    public void Median_is_the_middle_or_between_the_two_in_the_middle()
    {
        Assert.Equal(2m, Median.Of([9m, 1m, 2m]));
        Assert.Equal(1.5m, Median.Of([1m, 9m, 2m, 0m]));
        Assert.Throws<ArgumentException>(() => Median.Of([]));
    }
}
