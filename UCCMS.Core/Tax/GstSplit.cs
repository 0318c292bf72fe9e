using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>
/// The tax on one taxable value at one rate by head. Each head is computed from the taxable value and rounded on its own,
/// half up to the paisa; CGST and the State's tax are therefore always equal, as GSTN expects, and no head is ever half
/// of a rounded total.
/// </summary>
/// <param name="Igst">Inter-State, IGST section 5.</param>
/// <param name="Cgst">Intra-State, CGST section 9.</param>
/// <param name="Sgst">Beside CGST in States and Union Territories with a legislature.</param>
/// <param name="Utgst">Beside CGST in Union Territories without a legislature.</param>
public readonly record struct GstSplit(Money Igst, Money Cgst, Money Sgst, Money Utgst)
{
    public static GstSplit None => default;

    public Money Tax => Igst + Cgst + Sgst + Utgst;

    /// <summary>SGST or UTGST: they never stand together.</summary>
    public Money StateTax => Sgst + Utgst;

    /// <summary>The name of <see cref="StateTax"/> by its amount; for a heading use <see cref="GstState.StateTaxName"/>.</summary>
    public string StateTaxName => Utgst.IsZero ? "SGST" : "UTGST";

    public static GstSplit operator +(GstSplit a, GstSplit b) => new(a.Igst + b.Igst, a.Cgst + b.Cgst, a.Sgst + b.Sgst, a.Utgst + b.Utgst);

    public static GstSplit operator -(GstSplit a, GstSplit b) => new(a.Igst - b.Igst, a.Cgst - b.Cgst, a.Sgst - b.Sgst, a.Utgst - b.Utgst);

    public static GstSplit operator -(GstSplit a) => None - a;

    /// <param name="taxable">Value after discount, of one document and one rate (CGST section 15).</param>
    /// <param name="rate">The whole rate: 18%, of which CGST is half.</param>
    /// <param name="supplierStateCode">State of the supplier's GSTIN.</param>
    /// <param name="placeOfSupplyCode">See <see cref="PlaceOfSupply"/>.</param>
    /// <param name="kind">Exempt and SEZ without payment bear no tax.</param>
    /// <exception cref="RuleViolation">A State code is unknown.</exception>
    public static GstSplit For(Money taxable, Percent rate, string supplierStateCode, string placeOfSupplyCode, SupplyKind kind = SupplyKind.Regular)
    {
        var isInterState = IsInterState(supplierStateCode, placeOfSupplyCode, kind);
        if (kind is SupplyKind.Exempt or SupplyKind.SezWithoutPayment)
        {
            return None;
        }

        if (isInterState)
        {
            return new(taxable.Times(rate), Money.Zero, Money.Zero, Money.Zero);
        }

        var half = Money.FromRupees(taxable.Rupees * rate.Fraction / 2m);
        return GstStates.Get(supplierStateCode).UsesUtgst
            ? new(Money.Zero, half, Money.Zero, half)
            : new(Money.Zero, half, half, Money.Zero);
    }

    /// <summary>Supplier and place of supply in different States or Union Territories, abroad, or a SEZ (IGST section 7).</summary>
    /// <exception cref="RuleViolation">A State code is unknown.</exception>
    public static bool IsInterState(string supplierStateCode, string placeOfSupplyCode, SupplyKind kind)
    {
        var (supplier, place) = (GstStates.Get(supplierStateCode), GstStates.Get(placeOfSupplyCode));
        return kind is SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment || place.Code is "96" || supplier != place;
    }

    /// <summary>The taxable value contained in an amount that includes tax: 84.75 of 100.00 at 18% (CGST rule 35).</summary>
    public static Money TaxableWithin(Money inclusive, Percent rate) => Money.FromRupees(inclusive.Rupees / (1m + rate.Fraction));
}
