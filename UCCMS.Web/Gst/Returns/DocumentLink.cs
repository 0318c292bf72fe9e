using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;

namespace UCCMS.Web.Gst.Returns;

/// <summary>Where an issued document is opened, whatever its kind.</summary>
internal static class DocumentLink
{
    public static string Of(DocumentKind kind, Guid id) =>
        kind is DocumentKind.CreditNote or DocumentKind.DebitNote ? Urls.Note(new GstNoteId(id)) : Urls.Invoice(new GstInvoiceId(id));
}
