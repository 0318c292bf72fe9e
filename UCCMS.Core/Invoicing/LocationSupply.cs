using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Invoicing;

/// <summary>Who supplies whom where, for the documents of one location: decides the heads of the tax.</summary>
/// <param name="OfficeId">The booking location.</param>
/// <param name="OfficeName">Its name.</param>
/// <param name="SupplierGstin">By the dated policy; null where no registration is known yet.</param>
/// <param name="SupplierStateCode">Of that registration, else of the office.</param>
/// <param name="HandedOverStateCode">State of the office.</param>
/// <param name="Recipient">The customer's GSTIN chosen for the location; null when unregistered.</param>
/// <param name="Kind">Regular, or to a special economic zone.</param>
public sealed record LocationSupply(
    OfficeId OfficeId,
    string OfficeName,
    string? SupplierGstin,
    string SupplierStateCode,
    string HandedOverStateCode,
    Gstin? Recipient = null,
    SupplyKind Kind = SupplyKind.Regular)
{
    /// <summary>By the recipient's GSTIN, else where the articles were handed over.</summary>
    public string PlaceOfSupplyCode => PlaceOfSupply.Of(SupplierStateCode, Recipient, HandedOverStateCode, Kind).StateCode;
}
