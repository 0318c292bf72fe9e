using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// A month was filed while a document dated in it was on its way, and the database refused the document: tells it in the
/// sentence that the use case would have used a moment later.
/// </summary>
internal static class FiledMonthConflict
{
    /// <param name="db">A context that sees what was committed meanwhile.</param>
    /// <param name="error">The refusal, with the rows it was about.</param>
    public static async Task<RuleViolation> SentenceAsync(UccmsDbContext db, DbUpdateException error, CancellationToken ct)
    {
        var dated = error.Entries.Select(e => DatedOf(e.Entity)).OfType<(string Gstin, DateOnly Date)>().ToList();
        var gstins = dated.Select(d => d.Gstin).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var filed = await db.Set<FiledMonth>().AsNoTracking().Where(m => gstins.Contains(m.SupplierGstin)).ToListAsync(ct);
        var first = dated.FirstOrDefault(d => FiledMonth.IsFiled(filed, d.Gstin, d.Date));
        return first.Gstin is null
            ? new RuleViolation("gst.month-filed", "The return of that month is filed; no document can be dated in it. Correct by credit or debit note.")
            : FiledMonth.Closed(first.Gstin, FiledMonth.MonthOf(first.Date));
    }

    private static (string Gstin, DateOnly Date)? DatedOf(object row) => row switch
    {
        Core.Gst.GstInvoice invoice => (invoice.SupplierGstin, invoice.InvoiceDate),
        Core.Gst.Notes.GstNote note => (note.SupplierGstin, note.NoteDate),
        Core.Invoicing.AptInvoice invoice => (invoice.SupplierGstin, invoice.InvoiceDate),
        _ => null,
    };
}
