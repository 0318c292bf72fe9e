using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// Rates, discount, tax and payable amount of every location, computed from a basis and nothing else. The what-if screen
/// shows it and the consolidation stores it, so that what was shown is what comes, to the paisa.
/// </summary>
public sealed record ConsolidationPreview
{
    private ConsolidationPreview(ConsolidationBasis basis, IReadOnlyList<ConsolidationLine> lines, IReadOnlyList<ConsolidationRate> rates, IReadOnlyList<LocationPreview> locations, IReadOnlyList<SlabMeter> meters) =>
        (Basis, Lines, Rates, Locations, Meters) = (basis, lines, rates, locations, meters);

    public ConsolidationBasis Basis { get; }

    /// <summary>Ordered by location, product and class.</summary>
    public IReadOnlyList<ConsolidationLine> Lines { get; }

    public IReadOnlyList<ConsolidationRate> Rates { get; }

    public IReadOnlyList<LocationPreview> Locations { get; }

    /// <summary>How far each group and class is from a better rate.</summary>
    public IReadOnlyList<SlabMeter> Meters { get; }

    public Money Gross => Money.Sum(Lines.Select(l => l.Gross));

    public Money Discount => Money.Sum(Lines.Select(l => l.Discount));

    public Money Taxable => Money.Sum(Lines.Select(l => l.Taxable));

    public Money Tax => Money.Sum(Locations.Select(l => l.Split.Tax));

    public Money Payable => Money.Sum(Locations.Select(l => l.Payable));

    /// <summary>What issue must come to, document by document.</summary>
    public IReadOnlyList<ConsolidationDocument> Documents =>
        [.. from location in Locations from d in location.Documents select ConsolidationDocument.Of(location.Supply.OfficeId, d.IsBillOfSupply, location.Supply.SupplierStateCode, d.Totals)];

    public Money AptTotal => Money.Sum(Locations.Select(l => l.AptTotal));

    /// <summary>Positive where the manual invoices are above APT's.</summary>
    public Money Difference => Payable - AptTotal;

    /// <exception cref="RuleViolation">consolidation.product-unknown, or a rule of the discount or of the tax.</exception>
    public static ConsolidationPreview Compute(ConsolidationBasis basis)
    {
        var entries = Entries(basis);
        var discount = UniformDiscount.Of([.. entries.Select(e => e.Line)], basis.Schedules, basis.IsAdvance, basis.Overrides);
        var lines = entries.Zip(discount.Lines, LineOf).ToList();
        return new(basis, lines, [.. discount.Groups.SelectMany(g => RatesOf(g, discount, basis))], [.. basis.Locations.Select(l => LocationOf(l, lines, basis))], [.. discount.Groups.SelectMany(g => MetersOf(g, basis.IsAdvance))]);
    }

    /// <summary>What would come at another volume of a group: its rates are read there and put in place of the schedule's.</summary>
    public static ConsolidationPreview AtVolume(ConsolidationBasis basis, string group, Money volume)
    {
        var schedule = basis.Schedules.SingleOrDefault(s => string.Equals(s.Group, group, StringComparison.Ordinal));
        if (schedule is null)
        {
            return Compute(basis);
        }

        var classes = Compute(basis).Rates.Where(r => string.Equals(r.Group, group, StringComparison.Ordinal)).Select(r => r.TrafficClass);
        var others = basis.Overrides.Where(o => !string.Equals(o.Group, group, StringComparison.Ordinal));
        return Compute(basis with { Overrides = [.. others, .. classes.Select(c => new RateOverride(group, c, EffectiveRate(schedule, volume, c, basis.IsAdvance)))] });
    }

    private static Percent EffectiveRate(DiscountSchedule schedule, Money volume, TrafficClass trafficClass, bool isAdvance) =>
        schedule.Mode == SlabMode.WholeVolume || volume.IsZero
            ? schedule.RateFor(volume, trafficClass, isAdvance)
            : Percent.Of(decimal.Round(schedule.MarginalDiscount(volume, volume, trafficClass, isAdvance).Rupees * 100m / volume.Rupees, 2, MidpointRounding.AwayFromZero));

    private static List<Entry> Entries(ConsolidationBasis basis)
    {
        var terms = basis.Products.ToDictionary(p => p.Code, StringComparer.Ordinal);
        return
        [
            .. from location in basis.Locations.OrderBy(l => l.Supply.OfficeId.Value)
               from figures in location.Figures.OrderBy(f => f.Product, StringComparer.Ordinal).ThenBy(f => f.TrafficClass)
               select new Entry(location, figures, TermsOf(terms, figures.Product)),
        ];
    }

    private static ProductTerms TermsOf(Dictionary<string, ProductTerms> terms, string product) =>
        terms.GetValueOrDefault(product)
        ?? throw new RuleViolation("consolidation.product-unknown", $"Product {product} has no tax rate on the last day of the period; ask the Administrator to enter it.");

    private static ConsolidationLine LineOf(Entry entry, DiscountedLine discounted) => new(
        entry.Location.Supply.OfficeId,
        entry.Location.DraftId,
        entry.Figures.Product,
        entry.Figures.TrafficClass,
        entry.Figures.Count,
        entry.Figures.Gross,
        entry.Figures.Vas,
        discounted.Rate,
        discounted.Discount,
        discounted.Taxable,
        entry.Terms.GstRate,
        entry.Terms.IsExempt,
        entry.Location.FromAptFigures);

    private static IEnumerable<ConsolidationRate> RatesOf(GroupDiscount group, UniformDiscount discount, ConsolidationBasis basis) =>
        from rate in @group.Rates.OrderBy(r => r.Key)
        let lines = discount.Lines.Where(l => string.Equals(l.Line.DiscountGroup, @group.Group, StringComparison.Ordinal) && l.Line.TrafficClass == rate.Key)
        let isOverride = basis.Overrides.Any(o => string.Equals(o.Group, @group.Group, StringComparison.Ordinal) && o.TrafficClass == rate.Key)
        select new ConsolidationRate(@group.Group, rate.Key, @group.Volume, @group.Schedule?.OrderNumber ?? string.Empty, rate.Value, isOverride, Money.Sum(lines.Select(l => l.Discount)));

    private static IEnumerable<SlabMeter> MetersOf(GroupDiscount group, bool isAdvance) =>
        from trafficClass in @group.Rates.Keys.Order()
        select new SlabMeter(@group.Group, trafficClass, @group.Volume, @group.Schedule?.NextSlab(@group.Volume, trafficClass, isAdvance));

    private static LocationPreview LocationOf(LocationFigures location, List<ConsolidationLine> lines, ConsolidationBasis basis)
    {
        var own = lines.Where(l => l.LocationOfficeId == location.Supply.OfficeId).ToList();
        var supply = location.Supply;
        var documents = LocationDocument.For(supply.Recipient is not null, own)
            .Select(d => new DocumentPreview(d.IsBillOfSupply, d.Totals(supply.SupplierStateCode, supply.Recipient, supply.HandedOverStateCode, supply.Kind, basis.RoundToRupee)));
        return new(supply, location.FromAptFigures, own.Sum(l => l.ArticleCount), Money.Sum(own.Select(l => l.Gross)), Money.Sum(own.Select(l => l.Vas)), Money.Sum(own.Select(l => l.Discount)), [.. documents], location.AptTotal);
    }

    private sealed record Entry(LocationFigures Location, ClassFigures Figures, ProductTerms Terms)
    {
        public DiscountLine Line { get; } = new(Location.Supply.OfficeId.Value, Figures.Product, Figures.TrafficClass, Terms.DiscountGroup, Figures.Gross, Figures.Vas);
    }
}

/// <summary>One location of a preview, beside what APT billed for it.</summary>
public sealed record LocationPreview(LocationSupply Supply, bool FromAptFigures, int ArticleCount, Money Gross, Money Vas, Money Discount, IReadOnlyList<DocumentPreview> Documents, Money AptTotal)
{
    /// <summary>Taxable and exempt value.</summary>
    public Money Value => Money.Sum(Documents.Select(d => d.Totals.Taxable + d.Totals.Exempt));

    public GstSplit Split => Documents.Aggregate(GstSplit.None, (sum, d) => sum + d.Totals.Split);

    /// <summary>Of all its documents, each rounded on its own.</summary>
    public Money RoundOff => Money.Sum(Documents.Select(d => d.Totals.RoundOff));

    public Money Payable => Money.Sum(Documents.Select(d => d.Totals.Payable));

    /// <summary>Positive where the manual invoice is above APT's.</summary>
    public Money Difference => Payable - AptTotal;
}

/// <summary>One document that issue would make.</summary>
public sealed record DocumentPreview(bool IsBillOfSupply, DocumentTotals Totals);

/// <summary>“₹X more to the next slab”.</summary>
/// <param name="Group">The discount group.</param>
/// <param name="TrafficClass">Its class.</param>
/// <param name="Volume">The group's present volume.</param>
/// <param name="Next">None at the best rate, or without a schedule.</param>
public sealed record SlabMeter(string Group, TrafficClass TrafficClass, Money Volume, NextSlab? Next);
