using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Who supplied whom where, as the corrected document says. A note follows its document; several documents stand on one
/// note only where all of this is the same.
/// </summary>
public sealed record NoteParties(
    string SupplierGstin,
    string SupplierStateCode,
    string RecipientName,
    string RecipientAddress,
    string RecipientStateCode,
    string? RecipientGstin,
    SupplyKind Supply,
    string PlaceOfSupplyCode,
    string PlaceOfSupplyReason)
{
    public bool IsInterState => GstSplit.IsInterState(SupplierStateCode, PlaceOfSupplyCode, Supply);

    /// <summary>What decides the heads of the tax.</summary>
    public NoteSupply TaxedBy => new(SupplierStateCode, PlaceOfSupplyCode, Supply);

    public static NoteParties Of(GstInvoice invoice) => new(
        invoice.SupplierGstin, invoice.SupplierStateCode, invoice.RecipientName, invoice.RecipientAddress, invoice.RecipientStateCode, invoice.RecipientGstin,
        invoice.Supply, invoice.PlaceOfSupplyCode, invoice.PlaceOfSupplyReason);

    /// <summary>Same supplier GSTIN, recipient, place and nature of supply: the tax falls under the same heads and on the same two parties.</summary>
    public bool IsAlike(NoteParties other) =>
        SupplierGstin == other.SupplierGstin && RecipientGstin == other.RecipientGstin && PlaceOfSupplyCode == other.PlaceOfSupplyCode && IsInterState == other.IsInterState
        && (Supply == other.Supply || (Supply is not (SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment) && other.Supply is not (SupplyKind.SezWithPayment or SupplyKind.SezWithoutPayment)))
        && (RecipientGstin is not null || string.Equals(RecipientName, other.RecipientName, StringComparison.Ordinal));

    /// <exception cref="RuleViolation">note.not-alike</exception>
    public static void RequireAlike(IReadOnlyList<NoteParties> all) => RuleViolation.Unless(
        all.All(p => p.IsAlike(all[0])),
        "note.not-alike",
        "One note corrects several documents only where supplier GSTIN, customer GSTIN, place of supply and kind of supply are the same. Take them one by one.",
        "Invoices");
}
