using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What tells the lines of a document apart.</summary>
public readonly record struct LineKey(string Product, TrafficClass TrafficClass, Percent GstRate, bool IsExempt);

/// <summary>The value of one line, before tax.</summary>
public sealed record ValueLine(string Product, TrafficClass TrafficClass, string Description, string Sac, Percent GstRate, bool IsExempt, Money Value)
{
    public LineKey Key => new(Product, TrafficClass, GstRate, IsExempt);

    /// <summary>Exempt, or taxed at nothing.</summary>
    public bool BearsNoTax => IsExempt || GstRate == Percent.Zero;
}

/// <summary>
/// A document as a vector: value by line, value and tax by rate and head, round-off. Documents and notes are added and
/// subtracted component by component, never recomputed, so that what one takes away another can bring back to the paisa.
/// </summary>
/// <param name="Lines">One a key, ordered by product, class and rate; none that is zero.</param>
/// <param name="Buckets">One a rate above zero, ordered by rate; none that is zero in value and tax.</param>
/// <param name="RoundOff">Outside the value.</param>
public sealed record DocumentFigures(IReadOnlyList<ValueLine> Lines, IReadOnlyList<RateBucket> Buckets, Money RoundOff)
{
    public static DocumentFigures None { get; } = new([], [], Money.Zero);

    public Money Exempt => Money.Sum(Lines.Where(l => l.BearsNoTax).Select(l => l.Value));

    public Money Taxable => Money.Sum(Buckets.Select(b => b.Taxable));

    /// <summary>Before tax: what bears it and what does not.</summary>
    public Money Value => Taxable + Exempt;

    public GstSplit Split => Buckets.Aggregate(GstSplit.None, (sum, b) => sum + b.Split);

    public Money Tax => Split.Tax;

    public Money Total => Value + Tax;

    public Money Payable => Total + RoundOff;

    /// <summary>Zero in every component.</summary>
    public bool IsNothing => Lines.Count == 0 && Buckets.Count == 0 && RoundOff.IsZero;

    public static DocumentFigures operator +(DocumentFigures a, DocumentFigures b) => Of([.. a.Lines, .. b.Lines], [.. a.Buckets, .. b.Buckets], a.RoundOff + b.RoundOff);

    public static DocumentFigures operator -(DocumentFigures a, DocumentFigures b) => a + -b;

    public static DocumentFigures operator -(DocumentFigures a) =>
        new([.. a.Lines.Select(l => l with { Value = -l.Value })], [.. a.Buckets.Select(b => new RateBucket(b.Rate, -b.Taxable, -b.Split))], -a.RoundOff);

    /// <summary>Adds up what is alike and leaves out what is nothing.</summary>
    public static DocumentFigures Of(IEnumerable<ValueLine> lines, IEnumerable<RateBucket> buckets, Money roundOff) => new(
        [
            .. lines.GroupBy(l => l.Key)
                .Select(g => g.First() with { Value = Money.Sum(g.Select(l => l.Value)) })
                .Where(l => !l.Value.IsZero)
                .OrderBy(l => l.Product, StringComparer.Ordinal).ThenBy(l => l.TrafficClass).ThenBy(l => l.GstRate),
        ],
        [
            .. buckets.GroupBy(b => b.Rate)
                .Select(g => new RateBucket(g.Key, Money.Sum(g.Select(b => b.Taxable)), g.Aggregate(GstSplit.None, (sum, b) => sum + b.Split)))
                .Where(b => !b.Taxable.IsZero || b.Split != GstSplit.None)
                .OrderBy(b => b.Rate),
        ],
        roundOff);

    /// <summary>The foot computed on these lines, once at each rate, as an invoice is.</summary>
    public static DocumentFigures Computed(IEnumerable<ValueLine> lines, NoteSupply supply, bool roundToRupee)
    {
        var list = lines.ToList();
        var totals = DocumentTotals.Of(list.Select(l => new RatedAmount(l.Value, l.BearsNoTax ? Percent.Zero : l.GstRate)), supply.SupplierStateCode, supply.PlaceOfSupplyCode, supply.Kind, roundToRupee);
        return Of(list, totals.Buckets, totals.RoundOff);
    }

    public static DocumentFigures Of(GstInvoice invoice) => Of(
        invoice.Lines.Select(l => new ValueLine(l.Product, l.TrafficClass, l.Description, l.Sac, l.GstRate, l.IsExempt, l.Taxable)),
        invoice.Taxes.Select(t => new RateBucket(t.Rate, t.Taxable, new GstSplit(t.Igst, t.Cgst, t.Sgst, t.Utgst))),
        invoice.RoundOff);

    /// <summary>The value at one rate; nothing where there is none.</summary>
    public RateBucket At(Percent rate) => Buckets.FirstOrDefault(b => b.Rate == rate) ?? new RateBucket(rate, Money.Zero, GstSplit.None);

    /// <summary>The value of one line; zero where there is none.</summary>
    public Money At(LineKey key) => Lines.FirstOrDefault(l => l.Key == key)?.Value ?? Money.Zero;
}

/// <summary>What decides the heads of the tax on a document.</summary>
public sealed record NoteSupply(string SupplierStateCode, string PlaceOfSupplyCode, SupplyKind Kind);
