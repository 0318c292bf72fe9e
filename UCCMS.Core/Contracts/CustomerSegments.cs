using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>By what customers are divided.</summary>
public enum SegmentAxis
{
    Volume,
    Service,
    Payment,
    Reach,
    Circle,
}

/// <summary>A customer with its bucket on each axis.</summary>
/// <param name="Customer">Whom.</param>
/// <param name="Name">Of the customer.</param>
/// <param name="Billed">Invoiced in twelve months, before tax.</param>
/// <param name="Buckets">One on each axis.</param>
public sealed record SegmentedCustomer(CustomerId Customer, string Name, Money Billed, SegmentBuckets Buckets);

/// <summary>A bucket on each axis.</summary>
public sealed record SegmentBuckets(string Volume, string Service, string Payment, string Reach, string Circle)
{
    public string Of(SegmentAxis axis) => axis switch
    {
        SegmentAxis.Volume => Volume,
        SegmentAxis.Service => Service,
        SegmentAxis.Payment => Payment,
        SegmentAxis.Reach => Reach,
        _ => Circle,
    };
}

/// <summary>Customers that stand in the same bucket on every axis.</summary>
public sealed record SegmentSum(SegmentBuckets Buckets, int Customers, Money Billed);

/// <summary>From which value in twelve months a customer is of high and of medium volume.</summary>
public sealed record VolumeBounds(Money High, Money Medium);

/// <summary>Customers of one bucket.</summary>
/// <param name="Bucket">Its name.</param>
/// <param name="Customers">Each stands in one bucket of an axis.</param>
/// <param name="Billed">By all of them.</param>
public sealed record Segment(string Bucket, int Customers, Money Billed);

/// <summary>Divides customers: on each axis every customer falls in exactly one bucket.</summary>
public static class CustomerSegments
{
    public const string NoContract = "No contract in force";
    public const string NothingInvoiced = "Nothing invoiced";
    public const string High = "High";
    public const string Medium = "Medium";
    public const string Low = "Low";
    public const string BothPayments = "Advance and BNPL";
    public const string Advance = "Advance";
    public const string Bnpl = "BNPL";
    public const string National = "NAF, many circles";
    public const string OneCircle = "CAF, one circle";
    public const string OneOffice = "One office";

    /// <summary>High before low, then by value, last those without anything; buckets without customers are left out.</summary>
    public static IReadOnlyList<Segment> Of(SegmentAxis axis, IEnumerable<SegmentSum> sums) =>
    [
        .. sums.GroupBy(s => s.Buckets.Of(axis), StringComparer.Ordinal).Select(g => new Segment(g.Key, g.Sum(s => s.Customers), Money.Sum(g.Select(s => s.Billed))))
            .OrderBy(s => RankOf(s.Bucket)).ThenByDescending(s => s.Billed).ThenBy(s => s.Bucket, StringComparer.Ordinal),
    ];

    private static int RankOf(string bucket) => bucket switch
    {
        High => 0,
        Medium => 1,
        Low => 2,
        NothingInvoiced or NoContract => 4,
        _ => 3,
    };
}
