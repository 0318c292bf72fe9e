using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Books;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>A contract's period with invoices of APT that a filed return reported, or notes on them, outside the ledger.</summary>
public sealed record ReportedPeriod(ContractId ContractId, DateOnly PeriodFrom);

/// <summary>Which invoices of APT stand as the tax invoices and are not in the ledger yet (SOP 4.A).</summary>
public sealed class ReportedPeriodQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    public async Task<IReadOnlyList<ReportedPeriod>> NotBookedAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var filed = await db.Set<FiledMonth>().AsNoTracking().Where(m => m.ReportedAptInvoices).ToListAsync(ct);
        List<string> gstins = [.. filed.Select(m => m.SupplierGstin).Distinct(StringComparer.Ordinal)];
        var invoices = AptReported.Among(await db.Scoped<AptInvoice>().AsNoTracking().Where(i => gstins.Contains(i.SupplierGstin)).ToListAsync(ct), filed).ToDictionary(i => i.Id);
        List<AptInvoiceId> ids = [.. invoices.Keys];
        var places = await db.Scoped<AptInvoiceLine>().Where(l => ids.Contains(l.AptInvoiceId)).Select(l => new { l.AptInvoiceId, l.OwningOfficeId }).Distinct().ToListAsync(ct);
        List<AptInvoiceId?> corrected = [.. ids.Select(i => (AptInvoiceId?)i)];
        var notes = await db.Scoped<GstNote>().AsNoTracking().Where(n => n.Originals.Any(o => corrected.Contains(o.AptInvoiceId))).ToListAsync(ct);
        var known = await KnownAsync(db, ct);
        var missing = places.GroupBy(p => p.AptInvoiceId).Where(g => !g.Any(p => known.Contains(ReportedAptDocuments.IdOf(p.AptInvoiceId, p.OwningOfficeId).Value))).Select(g => g.Key)
            .Concat(notes.SelectMany(n => n.Originals.Where(o => o.AptInvoiceId is { } apt && invoices.ContainsKey(apt) && !known.Contains(BookedDocuments.IdOf(n.Id, o.Position).Value)).Select(o => o.AptInvoiceId!.Value)));
        return [.. missing.Select(i => new ReportedPeriod(invoices[i].ContractId, invoices[i].PeriodFrom)).Distinct().OrderBy(p => p.PeriodFrom).ThenBy(p => p.ContractId.Value)];
    }

    // the ledger's cause of such a document bears its key
    private static async Task<HashSet<Guid>> KnownAsync(UccmsDbContext db, CancellationToken ct)
    {
        const string First = "reported-document/";
        var causes = await db.Set<LedgerJournalRow>().Where(j => EF.Functions.Like(j.Cause, First + "%")).Select(j => j.Cause).ToListAsync(ct);
        return [.. causes.Select(c => Guid.Parse(c.AsSpan(First.Length)))];
    }
}
