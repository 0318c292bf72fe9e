using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>GST withheld by head (CGST section 51).</summary>
/// <param name="Cgst">Of the Centre.</param>
/// <param name="Sgst">Of the State, UTGST too.</param>
/// <param name="Igst">Between States.</param>
public sealed record TdsHeads(Money Cgst, Money Sgst, Money Igst)
{
    public static TdsHeads None { get; } = new(Money.Zero, Money.Zero, Money.Zero);

    public Money Total => Cgst + Sgst + Igst;

    public static TdsHeads Sum(IEnumerable<TdsHeads> all) => all.Aggregate(None, (sum, h) => new(sum.Cgst + h.Cgst, sum.Sgst + h.Sgst, sum.Igst + h.Igst));

    /// <summary>
    /// What is withheld on a document at a rate: half of it each for the Centre and the State where the document bears their
    /// tax, the whole as IGST where it bears that. Nothing on a document without tax.
    /// </summary>
    public static TdsHeads At(ComponentAmounts document, Percent rate)
    {
        var taxable = document.Where(c => c.Kind == ComponentKind.Net).Total;
        if (!document[Component.Igst].IsZero)
        {
            return None with { Igst = taxable.Times(rate) };
        }

        var half = Money.FromRupees(taxable.Rupees * rate.Fraction / 2m);
        return document[Component.Cgst].IsZero ? None : new(half, half, Money.Zero);
    }

    /// <summary>By the heads that a document bears.</summary>
    public ComponentAmounts On(ComponentAmounts document) => ComponentAmounts.Of(
        (Component.Cgst, Cgst), (document[Component.Utgst].IsZero ? Component.Sgst : Component.Utgst, Sgst), (Component.Igst, Igst));

    public override string ToString() => Igst.IsZero ? $"CGST {Cgst}, SGST/UTGST {Sgst}" : Total == Igst ? $"IGST {Igst}" : $"CGST {Cgst}, SGST/UTGST {Sgst}, IGST {Igst}";
}
