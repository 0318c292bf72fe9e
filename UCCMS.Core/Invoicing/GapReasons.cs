using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>A line of APT with the supplier it was issued under.</summary>
public sealed record AptStatement(AptInvoiceFigures Figures, string InvoiceNumber, string SupplierGstin);

/// <summary>
/// What resolving a finding did to the own figures of a product and class: positive counts and amounts where APT still has
/// the articles and the location has not, negative the other way.
/// </summary>
public sealed record GapEffect(GapReasonCode Code, string Product, TrafficClass TrafficClass, int Count, Money Gross, Money Vas);

/// <summary>What the figures of a location are discounted and taxed by.</summary>
public sealed record DraftTerms(LocationSupply Supply, IReadOnlyList<ProductTerms> Products, IReadOnlyList<ProvisionalRate> Rates)
{
    /// <summary>The provisional discount on this gross of a product and class.</summary>
    public Money DiscountOn(string product, TrafficClass trafficClass, Money gross) =>
        Terms(product)?.DiscountGroup is { } group
            ? Rates.FirstOrDefault(r => r.TrafficClass == trafficClass && string.Equals(r.Group, group, StringComparison.Ordinal))?.On(gross) ?? Money.Zero
            : Money.Zero;

    /// <summary>The foot of a document over these values, to the paisa.</summary>
    public DocumentTotals TotalsOf(IEnumerable<(string Product, Money Taxable)> values, string supplierStateCode) =>
        DocumentTotals.Of(values.Select(v => new RatedAmount(v.Taxable, RateOf(v.Product))), supplierStateCode, Supply.PlaceOfSupplyCode, Supply.Kind, roundToRupee: false);

    private Percent RateOf(string product) => Terms(product) is { IsExempt: false } terms ? terms.GstRate : Percent.Zero;

    private ProductTerms? Terms(string product) => Products.FirstOrDefault(p => string.Equals(p.Code, product, StringComparison.Ordinal));
}

/// <summary>
/// Splits the gap between APT's total of a location and its own into reasons. APT's figures are turned into the own ones
/// step by step, in a fixed order; a reason's amount is what its step changes, so the amounts always add up to the gap.
/// </summary>
public sealed record GapReasons
{
    private GapReasons(Money gap, IReadOnlyList<GapReason> reasons, bool needsReason) => (Gap, Reasons, NeedsReason) = (gap, reasons, needsReason);

    /// <summary>APT's total less the own total, tax included.</summary>
    public Money Gap { get; }

    public IReadOnlyList<GapReason> Reasons { get; }

    /// <summary>Something is left that no finding explains, be it only that two rests cancel each other out.</summary>
    public bool NeedsReason { get; }

    public Money Unexplained => Money.Sum(Reasons.Where(r => r.Code == GapReasonCode.Unexplained).Select(r => r.Amount));

    public bool AddsUp => Money.Sum(Reasons.Select(r => r.Amount)) == Gap;

    /// <param name="apt">APT's lines of the location.</param>
    /// <param name="own">Its own verified bookings.</param>
    /// <param name="effects">What the resolution of findings did.</param>
    /// <param name="terms">Law and schedule for the location.</param>
    public static GapReasons Explain(IReadOnlyCollection<AptStatement> apt, IReadOnlyCollection<ClassFigures> own, IReadOnlyCollection<GapEffect> effects, DraftTerms terms)
    {
        var walk = new GapWalk(apt, terms);
        walk.StepOverApt();
        foreach (var effect in effects.GroupBy(e => e.Code).OrderBy(g => g.Key))
        {
            walk.TakeOut(effect.Key, [.. effect]);
        }

        walk.TakeOut(GapReasonCode.MissingInApt, [.. own.Where(o => !walk.Has(o.Product, o.TrafficClass)).Select(o => new GapEffect(GapReasonCode.MissingInApt, o.Product, o.TrafficClass, -o.Count, -o.Gross, -o.Vas))]);
        var needsReason = walk.ArriveAt(own);
        return new(walk.Gap, walk.Reasons, needsReason);
    }

    /// <summary>The own total with tax at the provisional rates.</summary>
    public static DocumentTotals OwnTotals(IEnumerable<ClassFigures> own, DraftTerms terms) =>
        terms.TotalsOf(own.GroupBy(o => (o.Product, o.TrafficClass)).Select(g => (g.Key.Product, NetOf(g, terms))), terms.Supply.SupplierStateCode);

    // The discount is read once on all of a product and class.
    private static Money NetOf(IGrouping<(string Product, TrafficClass TrafficClass), ClassFigures> own, DraftTerms terms)
    {
        var gross = Money.Sum(own.Select(o => o.Gross));
        return gross + Money.Sum(own.Select(o => o.Vas)) - terms.DiscountOn(own.Key.Product, own.Key.TrafficClass, gross);
    }
}
