using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>A line's value after discount and the rate it is taxed at; a rate of zero makes it exempt.</summary>
public readonly record struct RatedAmount(Money Taxable, Percent Rate);

/// <summary>Everything of a document that bears one rate, and the tax on it.</summary>
public sealed record RateBucket(Percent Rate, Money Taxable, GstSplit Split);

/// <summary>
/// The foot of a tax invoice, note or bill of supply. Tax is computed once per document and rate, never summed from
/// lines, which is why it is built from lines here and nowhere else (CGST rule 46; CGST section 170 for the rupee).
/// </summary>
public sealed record DocumentTotals
{
    private DocumentTotals(IReadOnlyList<RateBucket> buckets, Money exempt, bool isRoundedToRupee) =>
        (Buckets, Exempt, IsRoundedToRupee) = (buckets, exempt, isRoundedToRupee);

    /// <summary>One a rate above zero, ordered by rate.</summary>
    public IReadOnlyList<RateBucket> Buckets { get; }

    /// <summary>Value of lines that bear no tax; with taxable ones only on the invoice-cum-bill of an unregistered recipient (CGST rule 46A).</summary>
    public Money Exempt { get; }

    public bool IsRoundedToRupee { get; }

    public Money Taxable => Money.Sum(Buckets.Select(b => b.Taxable));

    public GstSplit Split => Buckets.Aggregate(GstSplit.None, (sum, b) => sum + b.Split);

    public Money Tax => Split.Tax;

    /// <summary>Taxable value, exempt value and tax, to the paisa.</summary>
    public Money Total => Taxable + Exempt + Tax;

    /// <summary>From -0.50 to +0.50, outside the taxable value, printed as a line of its own.</summary>
    public Money RoundOff => Payable - Total;

    /// <summary>What the customer owes; GSTR-1 reports it as the invoice value.</summary>
    public Money Payable => IsRoundedToRupee ? Total.RoundedToRupee() : Total;

    /// <param name="lines">Lines in any order; one rate may come many times.</param>
    /// <param name="supplierStateCode">State of the supplier's GSTIN.</param>
    /// <param name="placeOfSupplyCode">See <see cref="PlaceOfSupply"/>.</param>
    /// <param name="kind">Exempt makes every line exempt, whatever its rate.</param>
    /// <param name="roundToRupee">The setting whether the payable amount is a whole rupee.</param>
    public static DocumentTotals Of(IEnumerable<RatedAmount> lines, string supplierStateCode, string placeOfSupplyCode, SupplyKind kind = SupplyKind.Regular, bool roundToRupee = true)
    {
        var byRate = lines
            .GroupBy(l => kind is SupplyKind.Exempt ? Percent.Zero : l.Rate)
            .OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, g => Money.Sum(g.Select(l => l.Taxable)));
        byRate.Remove(Percent.Zero, out var exempt);
        var buckets = byRate.Select(b => new RateBucket(b.Key, b.Value, GstSplit.For(b.Value, b.Key, supplierStateCode, placeOfSupplyCode, kind)));
        return new([.. buckets], exempt, roundToRupee);
    }

    /// <summary>Refuses tax figures from elsewhere that are not what the law gives for this document, to the paisa.</summary>
    /// <exception cref="RuleViolation">They differ, as when the taxes of lines were added up.</exception>
    public void RequireTax(GstSplit stated) =>
        RuleViolation.Unless(stated == Split, "tax.not-by-law", $"The tax stated is {stated.Tax}, but computed once on the document at each rate it is {Tax} (IGST {Split.Igst}, CGST {Split.Cgst}, {Split.StateTaxName} {Split.StateTax}). Taxes of lines must not be added up.");
}
