using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Who sees tickets to CEPT: their offices and, from the moment they are raised, CEPT, which sees nothing else. Whoever sees a
/// ticket sees the documents that prove it.
/// </summary>
internal static class CeptSight
{
    public static IQueryable<CeptTicket> Tickets(UccmsDbContext db) => IsCept(db.Actor)
        ? db.Set<CeptTicket>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(t => t.Status != CeptTicketStatus.Draft)
        : db.Scoped<CeptTicket>();

    /// <summary>CEPT answers tickets of every office.</summary>
    public static bool MayAnswer(Actor actor, object entity) => entity is CeptTicket && IsCept(actor);

    /// <param name="ticket">Within the actor's sight.</param>
    public static async Task<CeptEvidencePack> EvidenceAsync(UccmsDbContext db, CeptTicket ticket, CancellationToken ct)
    {
        List<GstInvoiceId> invoiceIds = [.. KeysOf(ticket, GstInvoice.KeyOf(new(Guid.Empty))).Select(GstInvoiceId.From)];
        List<GstNoteId> noteIds = [.. KeysOf(ticket, GstNote.KeyOf(new(Guid.Empty))).Select(GstNoteId.From)];
        var misc = await Whole<MiscTransaction>(db).Where(m => m.ContractId == ticket.ContractId && m.PeriodFrom == ticket.PeriodFrom).ToListAsync(ct);
        var entries = await Whole<TransferEntry>(db).Where(e => e.AptSettlementId != null && e.CustomerId == ticket.CustomerId && e.PeriodFrom == ticket.PeriodFrom).ToListAsync(ct);
        var apt = await Whole<AptInvoice>(db).Include(i => i.Lines).Where(i => i.ContractId == ticket.ContractId && i.PeriodFrom == ticket.PeriodFrom).OrderBy(i => i.Number).ToListAsync(ct);
        var invoices = await Whole<GstInvoice>(db).Where(i => invoiceIds.Contains(i.Id)).OrderBy(i => i.InvoiceDate).ThenBy(i => i.Number).ToListAsync(ct);
        var notes = await Whole<GstNote>(db).Where(n => noteIds.Contains(n.Id)).OrderBy(n => n.NoteDate).ThenBy(n => n.Number).ToListAsync(ct);
        List<OfficeId> offices = [ticket.NodalOfficeId, .. apt.SelectMany(i => i.Lines).Select(l => l.OwningOfficeId).Distinct()];
        return new(
            ticket,
            [.. apt.Where(i => ticket.AptInvoiceNumbers.Split(';').Contains(i.Number, StringComparer.OrdinalIgnoreCase))],
            invoices,
            notes,
            misc.Find(m => m.AuditKey == ticket.CauseKey),
            entries.Find(e => e.AuditKey == ticket.CauseKey),
            await db.Set<Office>().Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct));
    }

    private static bool IsCept(Actor actor) => actor.Role == Role.CeptSupport;

    private static IQueryable<T> Whole<T>(UccmsDbContext db)
        where T : class => db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking();

    // keys of one kind begin alike
    private static IEnumerable<Guid> KeysOf(CeptTicket ticket, string sample)
    {
        var prefix = sample[..(sample.IndexOf('/', StringComparison.Ordinal) + 1)];
        return ticket.Evidence.Select(e => e.DocumentKey).OfType<string>().Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Select(k => Guid.Parse(k.AsSpan(prefix.Length)));
    }
}
