using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>APT beside the own bookings of one location: the lines, both totals and the reasons of the gap.</summary>
public sealed record DraftComparison(IReadOnlyList<DraftLine> Lines, Money AptTotal, Money OwnTotal, GapReasons Gap)
{
    /// <summary>Whether every line agrees and nothing is left to explain (S087).</summary>
    public bool IsAllMatch => Gap.Reasons.Count == 0 && Lines.All(l => l.Verdict == LineVerdict.Match);

    /// <param name="apt">APT's lines of the location.</param>
    /// <param name="own">Its own verified bookings.</param>
    /// <param name="effects">What the resolution of findings did.</param>
    /// <param name="terms">Law and schedule for the location.</param>
    public static DraftComparison Of(IReadOnlyCollection<AptStatement> apt, IReadOnlyCollection<ClassFigures> own, IReadOnlyCollection<GapEffect> effects, DraftTerms terms)
    {
        var keys = apt.Select(a => (a.Figures.Product, a.Figures.TrafficClass)).Union(own.Select(o => (o.Product, o.TrafficClass)));
        var lines = keys.OrderBy(k => k.Product, StringComparer.Ordinal).ThenBy(k => k.TrafficClass).Select(k => LineOf(
            [.. apt.Select(a => a.Figures).Where(f => (f.Product, f.TrafficClass) == k)],
            [.. own.Where(o => (o.Product, o.TrafficClass) == k)],
            terms));
        var gap = GapReasons.Explain(apt, own, effects, terms);
        return new([.. lines], Money.Sum(apt.Select(a => a.Figures.Total)), GapReasons.OwnTotals(own, terms).Total, gap);
    }

    private static DraftLine LineOf(IReadOnlyList<AptInvoiceFigures> apt, IReadOnlyList<ClassFigures> own, DraftTerms terms)
    {
        var (product, trafficClass) = apt.Count > 0 ? (apt[0].Product, apt[0].TrafficClass) : (own[0].Product, own[0].TrafficClass);
        var gross = Money.Sum(own.Select(o => o.Gross));
        return new(
            product,
            trafficClass,
            apt.Sum(a => a.ArticleCount),
            Money.Sum(apt.Select(a => a.Gross)),
            Money.Sum(apt.Select(a => a.Vas)),
            Money.Sum(apt.Select(a => a.Discount)),
            Money.Sum(apt.Select(a => a.Taxable)),
            Money.Sum(apt.Select(a => a.Tax)),
            Money.Sum(apt.Select(a => a.Total)),
            own.Sum(o => o.Count),
            gross,
            Money.Sum(own.Select(o => o.Vas)),
            terms.DiscountOn(product, trafficClass, gross));
    }
}
