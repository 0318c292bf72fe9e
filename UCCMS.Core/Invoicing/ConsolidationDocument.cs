using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>What one document of a location comes to, as previewed and kept; what is issued must be the same.</summary>
/// <param name="LocationOfficeId">The booking location.</param>
/// <param name="IsBillOfSupply">Of its exempt lines; else the tax invoice.</param>
/// <param name="SupplierStateCode">Whose registration supplies.</param>
/// <param name="Igst">Of all rates.</param>
/// <param name="Cgst">Of all rates.</param>
/// <param name="StateTax">SGST or UTGST.</param>
/// <param name="RoundOff">Of this document.</param>
/// <param name="Payable">Rounded.</param>
public sealed record ConsolidationDocument(
    OfficeId LocationOfficeId, bool IsBillOfSupply, string SupplierStateCode, Money Igst, Money Cgst, Money StateTax, Money RoundOff, Money Payable)
{
    public static ConsolidationDocument Of(OfficeId location, bool isBillOfSupply, string supplierStateCode, DocumentTotals totals) =>
        new(location, isBillOfSupply, supplierStateCode, totals.Split.Igst, totals.Split.Cgst, totals.Split.StateTax, totals.RoundOff, totals.Payable);

    /// <summary>In words, for the person who must understand why other figures are refused.</summary>
    public static string Describe(IReadOnlyCollection<ConsolidationDocument> documents) =>
        $"{documents.Count} documents of {Money.Sum(documents.Select(d => d.Payable))}, with IGST {Money.Sum(documents.Select(d => d.Igst))} and CGST {Money.Sum(documents.Select(d => d.Cgst))}";
}
