using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Data.Settlement;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>Words and addresses that the pages of money share.</summary>
internal static class ReceiptWords
{
    /// <summary>Where a document of the books is shown; none for what has no page.</summary>
    public static string? AddressOf(LedgerDocumentKind? kind, LedgerDocumentId document) => kind switch
    {
        LedgerDocumentKind.Invoice => Urls.Invoice(new GstInvoiceId(document.Value)),
        LedgerDocumentKind.CreditNote or LedgerDocumentKind.DebitNote => Urls.Note(new GstNoteId(document.Value)),
        _ => null,
    };

    /// <summary>NEFT SBIN0123…, or Cash.</summary>
    public static string NameOf(ReceiptMode mode, string? reference) => reference is null ? ReceiptModes.NameOf(mode) : $"{ReceiptModes.NameOf(mode)} {reference}";

    /// <summary>Reads the filters of an address; what cannot be read narrows nothing.</summary>
    public static ReceiptFilter FilterOf(string? from, string? to, string? purpose, string? mode, string? status, string? contract, string? free) => new(
        QueryText.Day(from),
        QueryText.Day(to),
        Enum.TryParse<ReceiptPurpose>(purpose, out var p) ? p : null,
        Enum.TryParse<ReceiptMode>(mode, out var m) ? m : null,
        Enum.TryParse<ReceiptStatus>(status, out var s) ? s : null,
        QueryText.Number(contract) is { } id ? new(id) : null,
        free == "true");
}
