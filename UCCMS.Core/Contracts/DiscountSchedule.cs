using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The dated discount table of one discount group: the products whose discountable volume is read together. A value that
/// does not change; a new order of the Directorate is a new schedule.
/// </summary>
public sealed record DiscountSchedule
{
    /// <param name="group">The discount group's code.</param>
    /// <param name="mode">How rows are read.</param>
    /// <param name="slabs">Ascending, from zero, each beginning where the one before ends, the last open.</param>
    /// <param name="extra">For customers on advance; <see cref="DiscountExtra.None"/> where the order grants none.</param>
    /// <param name="orderNumber">Of the order that granted it.</param>
    /// <param name="from">First booking date it holds for.</param>
    /// <param name="to">Last one, inclusive; null while in force.</param>
    /// <exception cref="RuleViolation">The rows leave a gap, overlap or do not cover every volume; or the dates are reversed.</exception>
    public DiscountSchedule(string group, SlabMode mode, IReadOnlyList<DiscountSlab> slabs, DiscountExtra extra, string orderNumber, DateOnly from, DateOnly? to = null)
    {
        RequireUnbroken(slabs);
        RuleViolation.Unless(to is null || to >= from, "discount.dates", "A discount schedule cannot end before it begins.", nameof(To));
        (Group, Mode, Slabs, Extra, OrderNumber, From, To) = (group, mode, [.. slabs], extra, orderNumber, from, to);
    }

    public string Group { get; }

    public SlabMode Mode { get; }

    public IReadOnlyList<DiscountSlab> Slabs { get; }

    public DiscountExtra Extra { get; }

    public string OrderNumber { get; }

    public DateOnly From { get; }

    public DateOnly? To { get; }

    /// <summary>Whether any row's rates differ by traffic class, so that lines must say theirs.</summary>
    public bool HasClasses => Slabs.Any(s => s.RateNtd != s.RateTd);

    public bool AppliesOn(DateOnly date) => From <= date && (To is null || date <= To);

    /// <summary>The row in which a volume falls. On whole-volume reading its rates hold for all of it.</summary>
    /// <exception cref="RuleViolation">The volume is negative.</exception>
    public DiscountSlab SlabFor(Money volume)
    {
        RuleViolation.Unless(volume >= Money.Zero, "discount.negative-volume", "A discount cannot be read on a volume below zero.");
        return Slabs.First(s => s.UpTo is null || volume <= s.UpTo);
    }

    /// <summary>The row's rate plus the extra. On marginal reading this is the rate of the topmost part only.</summary>
    public Percent RateFor(Money volume, TrafficClass trafficClass, bool isAdvance) =>
        SlabFor(volume).RateOf(trafficClass) + Extra.RateFor(volume, isAdvance);

    /// <summary>The nearest higher row that is better for the class; null when there is none.</summary>
    public NextSlab? NextSlab(Money volume, TrafficClass trafficClass, bool isAdvance)
    {
        var now = RateFor(volume, trafficClass, isAdvance);
        foreach (var slab in Slabs.Where(s => s.Above >= volume))
        {
            var reached = slab.Above + new Money(1);
            var then = RateFor(reached, trafficClass, isAdvance);
            if (then > now)
            {
                return new(reached - volume, now, then);
            }
        }

        return null;
    }

    /// <summary>
    /// The discount on a class's share of the whole volume when rows are read marginally: the share is taken to lie in
    /// the rows as the whole volume does. Computed exactly and rounded once, half away from zero.
    /// </summary>
    /// <param name="gross">The class's share, at most the volume.</param>
    /// <param name="volume">All classes and locations together; more than zero.</param>
    /// <param name="trafficClass">Whose rates apply.</param>
    /// <param name="isAdvance">Whether the extra is added.</param>
    public Money MarginalDiscount(Money gross, Money volume, TrafficClass trafficClass, bool isAdvance)
    {
        var weighted = (Int128)volume.Paise * Extra.RateFor(volume, isAdvance).BasisPoints;
        foreach (var slab in Slabs)
        {
            weighted += (Int128)slab.PartOf(volume).Paise * slab.RateOf(trafficClass).BasisPoints;
        }

        var divisor = (Int128)volume.Paise * 10_000;
        return new((long)(((weighted * gross.Paise * 2) + divisor) / (divisor * 2)));
    }

    private static void RequireUnbroken(IReadOnlyList<DiscountSlab> slabs)
    {
        RuleViolation.Unless(slabs is [{ Above.IsZero: true }, ..] && slabs[^1].UpTo is null, "discount.slabs-not-covering", "The first row of a discount schedule begins at zero and the last has no upper limit.", nameof(Slabs));
        foreach (var (lower, higher) in slabs.Zip(slabs.Skip(1)))
        {
            RuleViolation.Unless(lower.UpTo == higher.Above && higher.Above > lower.Above, "discount.slabs-broken", $"The row above {higher.Above} must begin where the row before it ends.", nameof(Slabs));
        }
    }
}
