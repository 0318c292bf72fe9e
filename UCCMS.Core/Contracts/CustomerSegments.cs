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

/// <summary>What of a customer decides its segments.</summary>
/// <param name="Customer">Whom.</param>
/// <param name="Name">Of the customer.</param>
/// <param name="Services">Value invoiced by product in twelve months, before tax.</param>
/// <param name="Payments">Of its contracts in force.</param>
/// <param name="Facilities">Of its contracts in force.</param>
/// <param name="Circles">Value invoiced by circle of the booking location in twelve months.</param>
/// <param name="HomeCircle">Of the office that entered it; where nothing is invoiced it counts there.</param>
public sealed record SegmentFacts(
    CustomerId Customer,
    string Name,
    IReadOnlyDictionary<string, Money> Services,
    IReadOnlySet<PaymentKind> Payments,
    IReadOnlySet<Facility> Facilities,
    IReadOnlyDictionary<string, Money> Circles,
    string HomeCircle)
{
    public Money Billed => Money.Sum(Services.Values);
}

/// <summary>From which value in twelve months a customer is of high and of medium volume.</summary>
public sealed record VolumeBounds(Money High, Money Medium);

/// <summary>Customers of one bucket.</summary>
/// <param name="Bucket">Its name.</param>
/// <param name="Customers">Each stands in one bucket of an axis.</param>
public sealed record Segment(string Bucket, IReadOnlyList<SegmentFacts> Customers)
{
    public Money Billed => Money.Sum(Customers.Select(c => c.Billed));
}

/// <summary>Divides customers: on each axis every customer falls in exactly one bucket.</summary>
public static class CustomerSegments
{
    private const string NoContract = "No contract in force";
    private const string NothingInvoiced = "Nothing invoiced";

    /// <summary>In the order of <see cref="RankOf"/>, then by value; buckets without customers are left out.</summary>
    public static IReadOnlyList<Segment> Of(SegmentAxis axis, IEnumerable<SegmentFacts> customers, VolumeBounds bounds) =>
    [
        .. customers.GroupBy(c => BucketOf(axis, c, bounds)).Select(g => new Segment(g.Key, [.. g]))
            .OrderBy(s => RankOf(s.Bucket)).ThenByDescending(s => s.Billed).ThenBy(s => s.Bucket, StringComparer.Ordinal),
    ];

    public static string BucketOf(SegmentAxis axis, SegmentFacts facts, VolumeBounds bounds) => axis switch
    {
        SegmentAxis.Volume => VolumeOf(facts.Billed, bounds),
        SegmentAxis.Service => Most(facts.Services) ?? NothingInvoiced,
        SegmentAxis.Payment => PaymentOf(facts.Payments),
        SegmentAxis.Reach => ReachOf(facts.Facilities),
        _ => Most(facts.Circles) ?? facts.HomeCircle,
    };

    private static string VolumeOf(Money billed, VolumeBounds bounds) =>
        billed <= Money.Zero ? NothingInvoiced : billed >= bounds.High ? "High" : billed >= bounds.Medium ? "Medium" : "Low";

    private static string PaymentOf(IReadOnlySet<PaymentKind> payments) => (payments.Contains(PaymentKind.Advance), payments.Contains(PaymentKind.Bnpl)) switch
    {
        (true, true) => "Advance and BNPL",
        (true, false) => "Advance",
        (false, true) => "BNPL",
        _ => NoContract,
    };

    // the widest of its contracts
    private static string ReachOf(IReadOnlySet<Facility> facilities) => facilities.Count == 0 ? NoContract : facilities.Max() switch
    {
        Facility.NationalAccount => "NAF, many circles",
        Facility.CircleAccount => "CAF, one circle",
        _ => "One office",
    };

    // of equal amounts the name that comes first
    private static string? Most(IReadOnlyDictionary<string, Money> amounts) =>
        amounts.Where(a => a.Value > Money.Zero).OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key).FirstOrDefault();

    private static int RankOf(string bucket) => bucket switch
    {
        "High" => 0,
        "Medium" => 1,
        "Low" => 2,
        NothingInvoiced or NoContract => 4,
        _ => 3,
    };
}
