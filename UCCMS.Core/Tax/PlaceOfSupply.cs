using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>
/// Where a supply is taxed when goods are carried by mail or courier (IGST section 12(8)): at the location of a registered
/// recipient, else where the article was handed over - never where it is delivered.
/// </summary>
/// <param name="StateCode">The place of supply.</param>
/// <param name="IsInterState">IGST is due: another State than the supplier's, abroad, or a special economic zone.</param>
/// <param name="Reason">Why, as a sentence for the person who checks the invoice.</param>
public sealed record PlaceOfSupply(string StateCode, bool IsInterState, string Reason)
{
    /// <param name="supplierStateCode">State of the GSTIN that issues the document.</param>
    /// <param name="recipient">The customer's GSTIN chosen for that location; null when unregistered.</param>
    /// <param name="handedOverStateCode">State of the office where the articles were booked.</param>
    /// <param name="kind">Only a registered recipient can be in a special economic zone.</param>
    /// <exception cref="RuleViolation">The recipient's number or the place cannot stand on an invoice.</exception>
    public static PlaceOfSupply Of(string supplierStateCode, Gstin? recipient, string handedOverStateCode, SupplyKind kind = SupplyKind.Regular)
    {
        var isSez = kind is SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment;
        RuleViolation.Unless(recipient is null or { IsAllowedAsRecipient: true }, "tax.recipient-not-allowed", $"{recipient} cannot be billed: it is the number of an e-commerce tax collector or of a supplier abroad. Use the customer's ordinary GSTIN.");
        RuleViolation.Unless(!isSez || recipient is not null, "tax.sez-needs-gstin", "A supply to a special economic zone needs the GSTIN of its unit or developer.");
        var supplier = GstStates.Get(supplierStateCode);
        var place = GstStates.Get(recipient?.StateCode ?? handedOverStateCode);
        RuleViolation.Unless(place.MayBePlaceOfSupply, "tax.place-of-supply", $"{place} cannot be the place of supply of a new document: the code has ended or names no place.");
        return new(place.Code, GstSplit.IsInterState(supplier.Code, place.Code, kind), Because(supplier, place, recipient, isSez));
    }

    private static string Because(GstState supplier, GstState place, Gstin? recipient, bool isSez)
    {
        var where = recipient is null
            ? $"The recipient is unregistered, so the place of supply is {place}, where the articles were handed over (IGST section 12(8)(b))."
            : $"The recipient is registered in {place} ({recipient}), so that is the place of supply (IGST section 12(8)(a)).";
        var heads = (isSez, string.Equals(supplier.Code, place.Code, StringComparison.Ordinal)) switch
        {
            (true, _) => " A supply to a special economic zone is always inter-State (IGST section 7(5)(b)): IGST.",
            (_, true) => $" The supplier is there too: CGST and {place.StateTaxName}.",
            _ => $" The supplier is in {supplier}: IGST.",
        };
        return where + heads;
    }
}
