using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Web.Gst.Notes;

/// <summary>What an invoice to be issued comes to, head by head, in one line.</summary>
internal static class HeadWords
{
    /// <summary>“taxable ₹100.00, CGST ₹9.00, SGST ₹9.00”; heads that do not apply are left out.</summary>
    public static string Of(ProposedInvoice invoice)
    {
        var split = invoice.Split;
        (string Head, Money Amount)[] heads =
        [
            ("taxable", invoice.Taxable),
            ("exempt", invoice.Exempt),
            ("CGST", split.Cgst),
            (GstStates.Get(invoice.SupplierStateCode).StateTaxName, split.StateTax),
            ("IGST", split.Igst),
            ("round off", invoice.RoundOff),
        ];
        return string.Join(", ", heads.Where(h => !h.Amount.IsZero).Select(h => $"{h.Head} {h.Amount}"));
    }
}
