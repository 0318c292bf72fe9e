using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Where a filed return reported an invoice of APT, that invoice stands as the tax invoice and notes take the place of new
/// ones (SOP 4.A). What it charged for each location, and the notes on it, then are the documents: owed, settled and
/// apportioned like any other, under the GSTIN APT used.
/// </summary>
public sealed class ReportedAptDocuments(IGstStore gst, INotesStore notes, ILedgerStore ledger)
{
    /// <summary>Posts those that do not stand in the ledger yet.</summary>
    public async Task BookAsync(IReadOnlyList<AptInvoice> invoices, ContractAccount account, CancellationToken ct)
    {
        var filed = await gst.FiledMonthsAsync([.. invoices.Select(i => i.SupplierGstin).Distinct(StringComparer.Ordinal)], ct);
        var reported = AptReported.Among(invoices, filed);
        if (reported.Count == 0)
        {
            return;
        }

        var vectors = reported.SelectMany(i => LocationsOf(i, account)).Concat(await NotesOnAsync(reported, ct)).ToList();
        var known = (await ledger.KnownAsync([.. vectors.Select(v => v.Id)], ct)).ToHashSet();
        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. known]), ct);
        foreach (var vector in vectors.Where(v => !known.Contains(v.Id)))
        {
            var cause = $"reported-document/{vector.Id.Value}";
            await ledger.PostAsync(book, [IssueJournals.Issue(vector, new(LedgerAct.DocumentIssued, cause, vector.Document.Date))], ct);
            if (vector.Document.Kind == LedgerDocumentKind.CreditNote && NoteJournals.Apply(book, vector.Id, new(vector.Id.Value), new(LedgerAct.CreditNoteApplied, cause, vector.Document.Date)) is { } applied)
            {
                await ledger.PostAsync(book, [applied], ct);
            }
        }
    }

    /// <summary>What a reported invoice of APT charged for a location, as the ledger knows it.</summary>
    public static LedgerDocumentId IdOf(AptInvoiceId invoice, OfficeId location)
    {
        var bytes = invoice.Value.ToByteArray();
        var office = BitConverter.GetBytes(location.Value);
        for (var at = 0; at < office.Length; at++)
        {
            bytes[^(at + 1)] ^= office[at];
        }

        return new(new Guid(bytes));
    }

    private static IEnumerable<DocumentVector> LocationsOf(AptInvoice invoice, ContractAccount account) =>
        AptVectors.ByLocation([invoice]).Where(l => !l.Value.IsNone).OrderBy(l => l.Key.Value).Select(l => new DocumentVector(
            new LedgerDocument(IdOf(invoice.Id, l.Key), LedgerDocumentKind.Invoice, $"{invoice.Number} of APT for {l.Key}", invoice.InvoiceDate, invoice.SupplierGstin, l.Key, account) { PeriodFrom = invoice.PeriodFrom },
            l.Value));

    private async Task<IEnumerable<DocumentVector>> NotesOnAsync(IReadOnlyList<AptInvoice> reported, CancellationToken ct)
    {
        var ids = reported.Select(i => i.Id).ToHashSet();
        return from note in (await notes.NotesOnAsync([], [.. ids], ct)).OrderBy(n => n.NoteDate).ThenBy(n => n.Serial)
               from original in note.Originals
               where original.AptInvoiceId is { } apt && ids.Contains(apt)
               select BookedDocuments.Of(note, original, IdOf(original.AptInvoiceId!.Value, original.LocationOfficeId));
    }
}
