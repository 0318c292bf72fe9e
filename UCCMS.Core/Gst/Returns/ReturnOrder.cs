namespace UCCMS.Core.Gst.Returns;

/// <summary>The order in which the file takes documents: invoices before notes, registered recipients first and by GSTIN, the others by place of supply, each by number.</summary>
public static class ReturnOrder
{
    /// <summary>Invoices to registered recipients, to others, notes to registered recipients, to others.</summary>
    public static int SectionOf(ReturnDocument document) => (document.IsNote ? 2 : 0) + (document.IsRegistered ? 0 : 1);

    /// <summary>What documents stand together under in the file.</summary>
    public static string GroupOf(ReturnDocument document) => document.RecipientGstin ?? document.PlaceOfSupplyCode;

    public static IEnumerable<ReturnDocument> Of(IEnumerable<ReturnDocument> documents) =>
        documents.OrderBy(SectionOf).ThenBy(GroupOf, StringComparer.Ordinal).ThenBy(d => d.Number, StringComparer.Ordinal);
}
