using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The one discount of a contract and period at all its booking locations (SOP of the manual invoice, 4.A; OM
/// 39-09/2019-D[01/2025]): each group's volume of all locations together selects one row, whose rates then apply
/// everywhere alike. Read per location, slabs would come out lower.
/// </summary>
public sealed record UniformDiscount
{
    private UniformDiscount(IReadOnlyList<DiscountedLine> lines, IReadOnlyList<GroupDiscount> groups) => (Lines, Groups) = (lines, groups);

    /// <summary>In the order they came in.</summary>
    public IReadOnlyList<DiscountedLine> Lines { get; }

    /// <summary>Ordered by group code.</summary>
    public IReadOnlyList<GroupDiscount> Groups { get; }

    public Money Gross => Money.Sum(Lines.Select(l => l.Line.Gross));

    public Money Vas => Money.Sum(Lines.Select(l => l.Line.Vas));

    public Money Discount => Money.Sum(Lines.Select(l => l.Discount));

    public Money Taxable => Money.Sum(Lines.Select(l => l.Taxable));

    /// <param name="lines">Of all locations of the contract in the period.</param>
    /// <param name="schedules">Those in force, one a group.</param>
    /// <param name="isAdvance">Advance deposit or paid at booking: the extra is added.</param>
    /// <param name="overrides">Rates that replace the schedule's for a group and class.</param>
    /// <exception cref="RuleViolation">A gross below zero; two schedules for a group; a line without its class.</exception>
    public static UniformDiscount Of(IReadOnlyCollection<DiscountLine> lines, IReadOnlyCollection<DiscountSchedule> schedules, bool isAdvance, IReadOnlyCollection<RateOverride>? overrides = null)
    {
        RuleViolation.Unless(lines.All(l => l.Gross >= Money.Zero), "discount.negative-gross", "A location's gross is below zero; correct its draft first.");
        var own = lines.Select(l => l with { }).ToList(); // equal lines are still two lines
        var discounted = new Dictionary<DiscountLine, DiscountedLine>(ReferenceEqualityComparer.Instance);
        var groups = new List<GroupDiscount>();
        foreach (var group in own.Where(l => l.DiscountGroup is not null).GroupBy(l => l.DiscountGroup!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var chosen = (overrides ?? []).Where(o => string.Equals(o.Group, group.Key, StringComparison.Ordinal)).ToDictionary(o => o.TrafficClass, o => o.Rate);
            groups.Add(new Reading([.. group], ScheduleOf(group.Key, schedules), isAdvance, chosen).Into(group.Key, discounted));
        }

        return new([.. own.Select(l => discounted.GetValueOrDefault(l) ?? new DiscountedLine(l, Percent.Zero, Money.Zero))], groups);
    }

    private static DiscountSchedule? ScheduleOf(string group, IReadOnlyCollection<DiscountSchedule> schedules)
    {
        var found = schedules.Where(s => string.Equals(s.Group, group, StringComparison.Ordinal)).ToList();
        RuleViolation.Unless(found.Count <= 1, "discount.two-schedules", $"Two discount schedules are in force for {group}; end one of them.");
        return found.SingleOrDefault();
    }

    /// <summary>One group's lines under its schedule.</summary>
    private sealed class Reading(List<DiscountLine> lines, DiscountSchedule? schedule, bool isAdvance, Dictionary<TrafficClass, Percent> chosen)
    {
        private readonly Money _volume = Money.Sum(lines.Select(l => l.Gross));

        public GroupDiscount Into(string group, Dictionary<DiscountLine, DiscountedLine> discounted)
        {
            var classes = lines.GroupBy(l => l.TrafficClass).OrderBy(c => c.Key).ToList();
            var rates = classes.ToDictionary(c => c.Key, c => RateOf(c.Key));
            var ours = classes.SelectMany(c => Discounted([.. c], c.Key, rates[c.Key])).ToList();
            ours.ForEach(l => discounted[l.Line] = l);
            return new(group, _volume, schedule, schedule?.SlabFor(_volume), rates, Money.Sum(ours.Select(l => l.Discount)));
        }

        private Percent RateOf(TrafficClass trafficClass) =>
            chosen.TryGetValue(trafficClass, out var rate) ? rate : schedule?.RateFor(_volume, trafficClass, isAdvance) ?? Percent.Zero;

        private IEnumerable<DiscountedLine> Discounted(List<DiscountLine> ofClass, TrafficClass trafficClass, Percent rate) =>
            schedule is { Mode: SlabMode.Marginal } && !chosen.ContainsKey(trafficClass)
                ? Allocated(ofClass, trafficClass, rate)
                : ofClass.Select(l => new DiscountedLine(l, rate, l.Gross.Times(rate)));

        /// <summary>Marginal: the class's discount is rounded once, then shared by gross, the last paise to the largest remainders.</summary>
        private IEnumerable<DiscountedLine> Allocated(List<DiscountLine> ofClass, TrafficClass trafficClass, Percent rate)
        {
            var gross = Money.Sum(ofClass.Select(l => l.Gross));
            if (gross.IsZero)
            {
                return ofClass.Select(l => new DiscountedLine(l, rate, Money.Zero));
            }

            var ordered = ofClass.OrderBy(l => l.LocationOfficeCode).ThenBy(l => l.ProductCode, StringComparer.Ordinal).ToList();
            var shares = schedule!.MarginalDiscount(gross, _volume, trafficClass, isAdvance).Allocate([.. ordered.Select(l => l.Gross.Paise)]);
            return ordered.Zip(shares, (line, share) => new DiscountedLine(line, rate, share));
        }
    }
}
