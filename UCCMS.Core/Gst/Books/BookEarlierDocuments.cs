using UCCMS.Core.Audit;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Books;

/// <summary>
/// Posts documents that were issued before the ledger existed, oldest first, a portion at a time: invoices before notes, each
/// on its own date. Run by the program itself until nothing is left; run again it finds nothing.
/// </summary>
[Requires(Permissions.System)]
public sealed class BookEarlierDocuments(IGstStore gst, INotesStore notes, GstBooks books, IAuditNotes audit) : IUseCase<BookEarlierDocuments.Input, int>
{
    /// <param name="Most">Documents of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many were posted; less than asked for when none is left.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var invoices = await gst.NotBookedAsync(input.Most, ct);
        await books.PostAsync(invoices, ct);
        var left = input.Most - invoices.Count;
        var noted = left > 0 ? await notes.NotBookedAsync(left, ct) : [];
        await books.PostAsync(noted, ct);
        audit.Remark($"{invoices.Count} invoices and {noted.Count} notes issued before the ledger");
        return invoices.Count + noted.Count;
    }
}
