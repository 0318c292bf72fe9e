using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class CustomerSegmentsTests
{
    [Fact]
    public void Buckets_of_each_axis_come_to_all_customers()
    {
        var random = new Random(59);
        SegmentSum[] sums = [.. Enumerable.Range(0, 200).Select(_ => new SegmentSum(
            new(Any(random, "High", "Low"), Any(random, "SPD", "BPD", "Nothing invoiced"), Any(random, "BNPL", "No contract in force"), Any(random, "One office", "CAF, one circle"), Any(random, "Delhi", "Bihar")),
            random.Next(1, 9),
            new Money(random.Next(-100, 200_000))))];
        Assert.All(Enum.GetValues<SegmentAxis>(), axis =>
        {
            var segments = CustomerSegments.Of(axis, sums);
            Assert.Equal(segments.Count, segments.Select(s => s.Bucket).Distinct().Count());
            Assert.Equal((sums.Sum(s => s.Customers), Money.Sum(sums.Select(s => s.Billed))), (segments.Sum(s => s.Customers), Money.Sum(segments.Select(s => s.Billed))));
        });
    }

    [Fact]
    public void High_stands_before_low_then_the_greatest_value_and_nothing_last()
    {
        SegmentSum[] sums =
        [
            Of("Nothing invoiced", "Nothing invoiced", 0),
            Of("Low", "SPD", 900),
            Of("High", "BPD", 100),
            Of("Medium", "IPX", 5_000),
        ];
        Assert.Equal(["High", "Medium", "Low", "Nothing invoiced"], CustomerSegments.Of(SegmentAxis.Volume, sums).Select(s => s.Bucket));
        Assert.Equal(["IPX", "SPD", "BPD", "Nothing invoiced"], CustomerSegments.Of(SegmentAxis.Service, sums).Select(s => s.Bucket));
    }

    private static SegmentSum Of(string volume, string service, int rupees) => new(new(volume, service, "BNPL", "One office", "Delhi"), 1, Money.FromRupees(rupees));

    private static string Any(Random random, params string[] buckets) => buckets[random.Next(buckets.Length)];
}
