namespace UCCMS.Core.Gst.Books;

/// <summary>What follows from an issue in the same transaction: the customer owes, and mails tell of it.</summary>
public sealed class IssuedDocuments(GstBooks books, GstMails mails)
{
    public async Task RecordAsync(GstDocumentSet issued, IReadOnlyList<GstInvoice> invoices, CancellationToken ct)
    {
        await books.PostAsync(invoices, ct);
        await mails.QueueAsync(issued, invoices, ct);
    }
}
