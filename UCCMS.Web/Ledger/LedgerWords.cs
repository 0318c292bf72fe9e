using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;

namespace UCCMS.Web.Ledger;

/// <summary>The words of the books, and where what they name is opened.</summary>
internal static class LedgerWords
{
    public static string Of(RupeeStage stage) => stage switch
    {
        RupeeStage.Owed => "Owed by the customer",
        RupeeStage.CalledBack => "Called back by the bank",
        RupeeStage.Lying => "Lying in the Postmaster's account",
        RupeeStage.OnItsWay => "On its way between offices",
        RupeeStage.AccountedElsewhere => "Accounted at another office",
        RupeeStage.RoundOffKept => "Round-off, kept at the nodal office",
        RupeeStage.AccountedAtLocation => "Accounted at the location",
        _ => "Reduced by note",
    };

    public static string Of(WaitingAge age) => age switch
    {
        WaitingAge.UpToAWeek => "Up to 7 days",
        WaitingAge.UpToAMonth => "8 to 30 days",
        WaitingAge.UpToAQuarter => "31 to 90 days",
        _ => "More than 90 days",
    };

    /// <summary>NET/SPD as people say it.</summary>
    public static string OfComponent(string code) => code switch
    {
        "" => string.Empty,
        "ROUNDOFF" => "Round-off",
        _ => code.StartsWith("NET/", StringComparison.Ordinal) ? $"Value {code[4..]}" : code,
    };

    /// <summary>Where the document that caused a journal is opened; none where it has no page.</summary>
    public static string? AddressOf(string cause)
    {
        var parts = cause.Split('/');
        if (parts.Length < 2 || !Guid.TryParse(parts[1], out var id))
        {
            return null;
        }

        return parts[0] switch
        {
            "gst-invoice" => Urls.Invoice(new GstInvoiceId(id)),
            "gst-note" => Urls.Note(new GstNoteId(id)),
            "journal" => Urls.Journal(new JournalId(id)),
            "misc-transaction" => Urls.MiscTransaction(new(id)),
            "transfer-entry" => Urls.TransferEntry(new(id)),
            "internal-journal" => Urls.InternalJournal(new(id)),
            "receipt" => Urls.Receipt(new(id)),
            "intimation" => Urls.Intimation(new(id)),
            "sap-invoice" => Urls.SapInvoice(new(id)),
            "apt-settlement" => Urls.AptSettlement(new(id)),
            _ => null,
        };
    }

    /// <summary>“Transfer entry” of “transfer-entry/0195…”.</summary>
    public static string OfCause(string cause) => cause.Split('/')[0] switch
    {
        "gst-invoice" => "Invoice",
        "gst-note" => "Note",
        var kind => kind.Length == 0 ? "–" : char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' '),
    };

    /// <summary>The document itself, where it has a page of its own.</summary>
    public static string? AddressOf(LedgerDocument document) => document.Kind switch
    {
        LedgerDocumentKind.Invoice => Urls.Invoice(new GstInvoiceId(document.Id.Value)),
        LedgerDocumentKind.CreditNote or LedgerDocumentKind.DebitNote => Urls.Note(new GstNoteId(document.Id.Value)),
        LedgerDocumentKind.AptInvoice => Urls.AptInvoiceOf(new(document.Id.Value)),
        _ => null,
    };

    public static string OfSide(LedgerSide side) => side == LedgerSide.Demand ? "What customers owe" : "What offices have accounted";

    /// <summary>Days from one day to another, in words.</summary>
    public static string Days(int days) => days == 1 ? "1 day" : $"{IndianNumber.Format(days)} days";
}
