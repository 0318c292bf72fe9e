using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Settlement.Advances;

namespace UCCMS.Web.Gst.Returns;

/// <summary>Where an issued document is opened, whatever its kind.</summary>
internal static class DocumentLink
{
    public static string Of(DocumentKind kind, Guid id) => kind switch
    {
        DocumentKind.CreditNote or DocumentKind.DebitNote => Urls.Note(new GstNoteId(id)),
        DocumentKind.ReceiptVoucher or DocumentKind.RefundVoucher => Urls.VoucherPdf(new AdvanceVoucherId(id)),
        _ => Urls.Invoice(new GstInvoiceId(id)),
    };
}
