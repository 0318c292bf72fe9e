using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// One document of a location, as the preview shows it and issue makes it. A registered recipient gets taxable and exempt
/// lines on two documents, a tax invoice and a bill of supply, each rounded off on its own; an unregistered one may have
/// them on one (CGST rule 46A).
/// </summary>
/// <param name="IsBillOfSupply">Bears exempt lines only (CGST rule 49).</param>
/// <param name="Lines">At least one.</param>
public sealed record LocationDocument(bool IsBillOfSupply, IReadOnlyList<ConsolidationLine> Lines)
{
    /// <summary>The documents that the lines of one location come to: at least one where there is a line.</summary>
    public static IEnumerable<LocationDocument> For(bool isRegistered, IReadOnlyCollection<ConsolidationLine> lines)
    {
        var taxable = lines.Where(l => !l.IsExempt).ToList();
        var exempt = lines.Where(l => l.IsExempt).ToList();
        if (taxable.Count > 0 && !isRegistered)
        {
            yield return new(IsBillOfSupply: false, [.. taxable, .. exempt]);
            yield break;
        }

        if (taxable.Count > 0)
        {
            yield return new(IsBillOfSupply: false, taxable);
        }

        if (exempt.Count > 0)
        {
            yield return new(IsBillOfSupply: true, exempt);
        }
    }

    /// <summary>A bill of supply bears no tax at all.</summary>
    public SupplyKind SupplyFor(SupplyKind recipients) => IsBillOfSupply ? SupplyKind.Exempt : recipients;

    /// <param name="supplierStateCode">State of the supplier's GSTIN.</param>
    /// <param name="recipient">The customer's GSTIN chosen for the location; null when unregistered.</param>
    /// <param name="handedOverStateCode">Where the articles were booked.</param>
    /// <param name="recipients">Regular, or to a special economic zone.</param>
    /// <param name="roundToRupee">The setting of the payable amount.</param>
    public DocumentTotals Totals(string supplierStateCode, Gstin? recipient, string handedOverStateCode, SupplyKind recipients, bool roundToRupee)
    {
        var supply = SupplyFor(recipients);
        var place = PlaceOfSupply.Of(supplierStateCode, recipient, handedOverStateCode, supply);
        return DocumentTotals.Of(Lines.Select(l => l.Rated), supplierStateCode, place.StateCode, supply, roundToRupee);
    }
}
