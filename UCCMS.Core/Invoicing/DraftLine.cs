using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// One product and class of a draft: APT's figures beside the location's own verified bookings. The own discount is
/// provisional until the consolidation; tax is computed on the document, so a line shows only what APT stated.
/// </summary>
public sealed record DraftLine(
    string Product,
    TrafficClass TrafficClass,
    int AptCount,
    Money AptGross,
    Money AptVas,
    Money AptDiscount,
    Money AptTaxable,
    Money AptTax,
    Money AptTotal,
    int OwnCount,
    Money OwnGross,
    Money OwnVas,
    Money OwnDiscount)
{
    public Money OwnTaxable => OwnGross + OwnVas - OwnDiscount;

    public ClassFigures Own => new(Product, TrafficClass, OwnCount, OwnGross, OwnVas);

    public LineVerdict Verdict => this switch
    {
        { AptCount: 0, AptTotal.IsZero: true, AptTaxable.IsZero: true } when OwnCount > 0 => LineVerdict.Missing,
        { OwnCount: 0 } when AptCount > 0 || !AptTotal.IsZero => LineVerdict.Extra,
        _ when AptCount == OwnCount && AptGross == OwnGross && AptVas == OwnVas && AptDiscount == OwnDiscount && AptTaxable == OwnTaxable => LineVerdict.Match,
        _ => LineVerdict.Mismatch,
    };
}
