using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Contracts, notes, barcode requests, intimations and tickets.</summary>
public sealed class OtherSteps(TimeProvider time) : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
        [.. await ContractsAsync(db, ct), .. await NotesAsync(db, ct), .. await BarcodesAsync(db, ct), .. await IntimationsAsync(db, ct), .. await TicketsAsync(db, ct)];

    // the last act on the document is what made it wait
    private static async Task<IEnumerable<WaitingStep>> ContractsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<Contract>().AsNoTracking().Where(c => c.Status == ContractStatus.AwaitingApproval)
            .Select(c => new { c.Id, c.Number, c.ApprovingOfficeId, c.ApprovingLevel }).ToListAsync(ct);
        string[] keys = [.. rows.Select(r => Contract.AuditKeyOf(r.Id))];
        var since = keys.Length == 0 ? [] : await db.Set<AuditRecord>().Where(a => keys.Contains(a.DocumentKey)).GroupBy(a => a.DocumentKey)
            .Select(g => new { g.Key, Last = g.Max(a => a.BusinessAtUtc) }).ToDictionaryAsync(g => g.Key, g => DateTime.SpecifyKind(g.Last, DateTimeKind.Utc), ct);
        return from c in rows
               where since.ContainsKey(Contract.AuditKeyOf(c.Id))
               select new WaitingStep(
                   DeadlineKind.ApproveContract, Contract.AuditKeyOf(c.Id), $"Contract {c.Number}", c.ApprovingOfficeId,
                   c.ApprovingLevel == ApprovingLevel.Division ? Role.DivisionalOffice : Role.CircleOffice, since[Contract.AuditKeyOf(c.Id)]);
    }

    private static async Task<IEnumerable<WaitingStep>> NotesAsync(UccmsDbContext db, CancellationToken ct) =>
        (await db.Scoped<NoteProposal>().AsNoTracking().Where(p => p.Status == NoteProposalStatus.AwaitingApproval).Select(p => new { p.Id, p.CustomerName, p.ContractNumber, p.NodalOfficeId, p.PreparedAtUtc }).ToListAsync(ct))
            .Select(p => new WaitingStep(DeadlineKind.ApproveNotes, NoteProposal.KeyOf(p.Id), $"Notes for {p.CustomerName}, contract {p.ContractNumber}", p.NodalOfficeId, Role.NodalOffice, p.PreparedAtUtc));

    private static async Task<IEnumerable<WaitingStep>> BarcodesAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from r in db.Scoped<BarcodeRequest>().AsNoTracking()
            join o in db.Set<Office>() on r.ApprovingOfficeId equals o.Id
            where r.Status == BarcodeRequestStatus.Requested
            select new { r.Id, r.Number, r.ApprovingOfficeId, r.RequestedAtUtc, o.Kind }).ToListAsync(ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.ApproveBarcodes, BarcodeRequest.AuditKeyOf(r.Id), $"Barcode request {r.Number}", r.ApprovingOfficeId, r.Kind == OfficeKind.Circle ? Role.CircleOffice : Role.DivisionalOffice, r.RequestedAtUtc));
    }

    private static async Task<IEnumerable<WaitingStep>> IntimationsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<Intimation>().AsNoTracking().Where(i => i.Status == IntimationStatus.Prepared || i.Status == IntimationStatus.Sent)
            .Select(i => new { i.Id, i.ContractNumber, i.Status, i.OwningOfficeId, i.CounterpartOfficeId, i.PreparedAtUtc, i.SentAtUtc }).ToListAsync(ct);
        return rows.Select(i => new WaitingStep(
            DeadlineKind.Intimation, $"intimation/{i.Id.Value}", $"Intimation of receipt, contract {i.ContractNumber}",
            i.Status == IntimationStatus.Prepared ? i.OwningOfficeId : i.CounterpartOfficeId ?? i.OwningOfficeId,
            i.Status == IntimationStatus.Prepared ? Role.BookingLocation : Role.NodalOffice, DateTime.SpecifyKind(i.SentAtUtc ?? i.PreparedAtUtc, DateTimeKind.Utc)));
    }

    // raised ones wait for CEPT, the others for the nodal office
    private async Task<IEnumerable<WaitingStep>> TicketsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var cept = await db.Set<Post>().Where(p => p.Role == Role.CeptSupport && p.From <= today && (p.To == null || p.To >= today)).OrderBy(p => p.From).Select(p => (OfficeId?)p.OfficeId).FirstOrDefaultAsync(ct);
        var rows = await db.Scoped<CeptTicket>().AsNoTracking().Where(t => t.Status != CeptTicketStatus.Resolved)
            .Select(t => new { t.Id, t.CustomerName, t.Status, t.NodalOfficeId, t.PreparedAtUtc, t.RaisedOn, t.AnsweredOn }).ToListAsync(ct);
        return from t in rows
               let isRaised = t.Status == CeptTicketStatus.Raised
               where !isRaised || cept is not null
               select new WaitingStep(
                   DeadlineKind.CeptTicket, $"cept-ticket/{t.Id.Value}", $"Ticket to CEPT for {t.CustomerName}", isRaised ? cept!.Value : t.NodalOfficeId, isRaised ? Role.CeptSupport : Role.NodalOffice,
                   CeptTicket.WaitsSince(t.PreparedAtUtc, isRaised ? t.RaisedOn : t.AnsweredOn));
    }
}
