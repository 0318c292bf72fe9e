using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Between APT's invoice and the GST invoices: hand over, draft, endorse, accept, consolidate, issue, decide.</summary>
public sealed class DraftSteps : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
    [
        .. await DraftsAsync(db, ct),
        .. await InvoicesAsync(db, ct),
        .. await ReadyAsync(db, ct),
        .. await ConsolidationsAsync(db, ct),
        .. await WaiversAsync(db, ct),
    ];

    private static async Task<IEnumerable<WaitingStep>> DraftsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from d in db.Scoped<LocationDraft>().AsNoTracking()
            join o in db.Set<Office>() on d.OwningOfficeId equals o.Id
            where d.Status == LocationDraftStatus.Drafting || d.Status == LocationDraftStatus.Submitted || d.Status == LocationDraftStatus.Endorsed
            select new { d.Id, d.Status, d.ContractNumber, d.PeriodFrom, d.OwningOfficeId, d.NodalOfficeId, d.SentAtUtc, d.SubmittedAtUtc, o.Name, o.DivisionId }).ToListAsync(ct);
        return rows.Select(d => new WaitingStep(
            d.Status switch { LocationDraftStatus.Drafting => DeadlineKind.Draft, LocationDraftStatus.Submitted => DeadlineKind.Endorse, _ => DeadlineKind.Accept },
            LocationDraft.AuditKeyOf(d.Id),
            $"Draft of {d.Name}, contract {d.ContractNumber}, period from {IndianTime.Show(d.PeriodFrom)}",
            d.Status switch { LocationDraftStatus.Drafting => d.OwningOfficeId, LocationDraftStatus.Submitted => d.DivisionId ?? d.NodalOfficeId, _ => d.NodalOfficeId },
            d.Status switch { LocationDraftStatus.Drafting => Role.BookingLocation, LocationDraftStatus.Submitted => Role.DivisionalOffice, _ => Role.NodalOffice },
            DateTime.SpecifyKind(d.Status == LocationDraftStatus.Drafting ? d.SentAtUtc : d.SubmittedAtUtc ?? d.SentAtUtc, DateTimeKind.Utc)));
    }

    private static async Task<IEnumerable<WaitingStep>> InvoicesAsync(UccmsDbContext db, CancellationToken ct) =>
        (await db.Scoped<AptInvoice>().AsNoTracking().Where(i => i.HandedOverAtUtc == null).Select(i => new { i.Id, i.Number, i.NodalOfficeId, i.ImportedAtUtc }).ToListAsync(ct))
            .Select(i => new WaitingStep(DeadlineKind.HandOver, AptInvoice.AuditKeyOf(i.Id), $"APT invoice {i.Number}", i.NodalOfficeId, Role.NodalOffice, i.ImportedAtUtc));

    // every location of the period is accepted
    private static async Task<IEnumerable<WaitingStep>> ReadyAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from d in db.Scoped<LocationDraft>()
            where !db.Scoped<Consolidation>().Any(c => c.ContractId == d.ContractId && c.PeriodFrom == d.PeriodFrom)
            group d by new { d.ContractId, d.ContractNumber, d.PeriodFrom, d.NodalOfficeId } into period
            where period.Count() == period.Count(d => d.Status == LocationDraftStatus.Accepted)
            select new { period.Key, Since = period.Max(d => d.SubmittedAtUtc ?? d.SentAtUtc) }).ToListAsync(ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.Consolidate, string.Create(CultureInfo.InvariantCulture, $"ready-period/{r.Key.ContractId.Value}/{r.Key.PeriodFrom:yyyy-MM-dd}"), $"Contract {r.Key.ContractNumber}, period from {IndianTime.Show(r.Key.PeriodFrom)}, to be consolidated",
            r.Key.NodalOfficeId, Role.NodalOffice, DateTime.SpecifyKind(r.Since, DateTimeKind.Utc)));
    }

    private static async Task<IEnumerable<WaitingStep>> ConsolidationsAsync(UccmsDbContext db, CancellationToken ct) =>
        (await db.Scoped<Consolidation>().AsNoTracking().Where(c => c.Status == ConsolidationStatus.Prepared).Select(c => new { c.Id, c.ContractNumber, c.PeriodFrom, c.NodalOfficeId, c.PreparedAtUtc }).ToListAsync(ct))
            .Select(c => new WaitingStep(DeadlineKind.Issue, Consolidation.AuditKeyOf(c.Id), $"Invoices of contract {c.ContractNumber}, period from {IndianTime.Show(c.PeriodFrom)}", c.NodalOfficeId, Role.NodalOffice, c.PreparedAtUtc));

    private static async Task<IEnumerable<WaitingStep>> WaiversAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from w in db.Scoped<ConsolidationWaiver>().AsNoTracking()
            join o in db.Set<Office>() on w.NodalOfficeId equals o.Id
            where w.Status == WaiverStatus.Requested
            select new { w.Id, w.Kind, w.Subject, w.ContractNumber, w.RequestedAtUtc, w.NodalOfficeId, o.DivisionId, o.CircleId }).ToListAsync(ct);
        return rows.Select(w => new WaitingStep(
            DeadlineKind.Waiver, $"consolidation-waiver/{w.Id.Value}", $"{w.Subject}, contract {w.ContractNumber}",
            (w.Kind == WaiverKind.MissingLocation ? w.DivisionId : w.CircleId) ?? w.NodalOfficeId,
            w.Kind == WaiverKind.MissingLocation ? Role.DivisionalOffice : Role.CircleOffice, w.RequestedAtUtc));
    }
}
