using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Books;

/// <summary>Posts issued documents to the ledger, in the transaction that issues them.</summary>
public sealed class GstBooks(ILedgerStore ledger)
{
    /// <exception cref="RuleViolation">ledger.posted-already</exception>
    public async Task PostAsync(IReadOnlyList<GstInvoice> invoices, CancellationToken ct)
    {
        foreach (var contract in invoices.GroupBy(BookedDocuments.ContractOf))
        {
            var book = await ledger.OpenAsync(LedgerExtent.Of(contract.Key), ct);
            await PostAsync(book, [.. contract.Select(i => (BookedDocuments.Of(i), GstInvoice.KeyOf(i.Id)))], ct);
        }
    }

    /// <summary>Issue, and at once what a credit note takes off its invoice.</summary>
    /// <exception cref="RuleViolation">ledger.posted-already, ledger.unknown-document</exception>
    public async Task PostAsync(IReadOnlyList<GstNote> notes, CancellationToken ct)
    {
        var booked = notes.SelectMany(n => BookedDocuments.Of(n).Select(v => (Vector: v, Cause: CauseOf(n, v)))).ToList();
        if (booked.Count == 0)
        {
            return;
        }

        List<ContractAccount> contracts = [.. booked.Select(b => b.Vector.Document.Contract).Distinct()];
        var book = await ledger.OpenAsync(new(contracts, [.. booked.Select(b => b.Vector.Document.Against!.Value).Distinct()], []), ct);
        await PostAsync(book, booked, ct);
        foreach (var (vector, cause) in booked.Where(b => b.Vector.Document.Kind == LedgerDocumentKind.CreditNote))
        {
            if (NoteJournals.Apply(book, vector.Id, new(vector.Id.Value), new(LedgerAct.CreditNoteApplied, cause, vector.Document.Date)) is { } applied)
            {
                await ledger.PostAsync(book, [applied], ct);
            }
        }
    }

    private async Task PostAsync(LedgerBook book, IReadOnlyList<(DocumentVector Vector, string Cause)> documents, CancellationToken ct)
    {
        await ledger.PostAsync(book, [.. documents.Select(d => IssueJournals.Issue(d.Vector, new(LedgerAct.DocumentIssued, d.Cause, d.Vector.Document.Date)))], ct);
        var nil = documents.Where(d => d.Vector.Total.IsZero && d.Vector.Document.Kind != LedgerDocumentKind.CreditNote).ToList();
        if (nil.Count > 0)
        {
            await ledger.PostAsync(book, [.. nil.Select(d => IssueJournals.ClearZeroTotal(book, d.Vector.Id, new(LedgerAct.ZeroTotalCleared, d.Cause, d.Vector.Document.Date)))], ct);
        }
    }

    private static string CauseOf(GstNote note, DocumentVector vector) => note.Originals.Count == 1 ? GstNote.KeyOf(note.Id) : $"{GstNote.KeyOf(note.Id)}/{vector.Document.Against!.Value.Value}";
}
