using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class CustomerSegmentsTests
{
    private static readonly VolumeBounds Bounds = new(Money.FromRupees(1_000), Money.FromRupees(100));

    [Fact]
    public void Every_customer_falls_in_one_bucket_of_each_axis_and_the_buckets_come_to_all()
    {
        var random = new Random(59);
        foreach (var _ in Enumerable.Range(0, 100))
        {
            List<SegmentFacts> customers = [.. Enumerable.Range(0, random.Next(0, 60)).Select(at => Facts(at, random))];
            Assert.All(Enum.GetValues<SegmentAxis>(), axis =>
            {
                var segments = CustomerSegments.Of(axis, customers, Bounds);
                Assert.Equal(customers.Select(c => c.Customer.Value).Order(), segments.SelectMany(s => s.Customers).Select(c => c.Customer.Value).Order());
                Assert.Equal(segments.Count, segments.Select(s => s.Bucket).Distinct().Count());
                Assert.Equal(Money.Sum(customers.Select(c => c.Billed)), Money.Sum(segments.Select(s => s.Billed)));
                Assert.All(segments, s => Assert.All(s.Customers, c => Assert.Equal(s.Bucket, CustomerSegments.BucketOf(axis, c, Bounds))));
            });
        }
    }

    [Theory]
    [InlineData(1_000, "High")]
    [InlineData(999, "Medium")]
    [InlineData(100, "Medium")]
    [InlineData(99, "Low")]
    [InlineData(0, "Nothing invoiced")]
    public void Volume_is_read_from_its_bounds_on(int rupees, string bucket) => Assert.Equal(bucket, CustomerSegments.BucketOf(SegmentAxis.Volume, Of(rupees), Bounds));

    [Fact]
    public void Widest_facility_both_payments_and_greatest_value_decide()
    {
        var facts = Of(5) with
        {
            Services = new Dictionary<string, Money> { ["SPD"] = new(3), ["BPD"] = new(3), ["IPX"] = new(1) },
            Payments = new HashSet<PaymentKind> { PaymentKind.Advance, PaymentKind.Bnpl },
            Facilities = new HashSet<Facility> { Facility.SingleOffice, Facility.CircleAccount },
        };
        Assert.Equal(["BPD", "Advance and BNPL", "CAF, one circle", "Home"], new[] { SegmentAxis.Service, SegmentAxis.Payment, SegmentAxis.Reach, SegmentAxis.Circle }.Select(a => CustomerSegments.BucketOf(a, facts, Bounds)));
        Assert.Equal("No contract in force", CustomerSegments.BucketOf(SegmentAxis.Payment, Of(5), Bounds));
    }

    private static SegmentFacts Of(int rupees) => new(
        CustomerId.From(2_000_000_000), "One", new Dictionary<string, Money> { ["SPD"] = Money.FromRupees(rupees) }, new HashSet<PaymentKind>(), new HashSet<Facility>(), new Dictionary<string, Money>(), "Home");

    private static SegmentFacts Facts(int at, Random random) => new(
        CustomerId.From(2_000_000_000 + at),
        $"Customer {at}",
        Some(["SPD", "BPD", "IPX"], random).ToDictionary(p => p, _ => new Money(random.Next(-100, 200_000))),
        Some(Enum.GetValues<PaymentKind>(), random).ToHashSet(),
        Some(Enum.GetValues<Facility>(), random).ToHashSet(),
        Some(["Delhi", "Bihar"], random).ToDictionary(c => c, _ => new Money(random.Next(0, 3))),
        "Home");

    private static IEnumerable<T> Some<T>(T[] all, Random random) => all.Where(_ => random.Next(2) == 0);
}
