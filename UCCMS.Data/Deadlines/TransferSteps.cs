using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Transfer entries, internal journals and misc. transactions.</summary>
public sealed class TransferSteps : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
        [.. await EntriesAsync(db, ct), .. await JournalsAsync(db, ct), .. await MiscsAsync(db, ct)];

    private static async Task<IEnumerable<WaitingStep>> EntriesAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<TransferEntry>().AsNoTracking()
            .Where(e => e.Status == TransferEntryStatus.Draft || e.Status == TransferEntryStatus.Submitted || e.Status == TransferEntryStatus.Verified || e.Status == TransferEntryStatus.Approved)
            .Select(e => new { e.Id, e.Number, e.CustomerName, e.Status, e.DdoOfficeId, e.PaoOfficeId, e.PreparedAtUtc, e.SubmittedAtUtc, e.VerifiedAtUtc, e.ApprovedAtUtc }).ToListAsync(ct);
        return rows.Select(e =>
        {
            var (kind, isPao) = e.Status switch
            {
                TransferEntryStatus.Draft => (DeadlineKind.TransferProposal, false),
                TransferEntryStatus.Submitted => (DeadlineKind.PaoVerify, true),
                TransferEntryStatus.Verified => (DeadlineKind.PaoApprove, true),
                _ => (DeadlineKind.TransferPosting, false),
            };
            var since = e.ApprovedAtUtc ?? e.VerifiedAtUtc ?? e.SubmittedAtUtc ?? e.PreparedAtUtc;
            return new WaitingStep(kind, TransferEntry.KeyOf(e.Id), $"Transfer entry {e.Number} for {e.CustomerName}", isPao ? e.PaoOfficeId : e.DdoOfficeId, isPao ? Role.Pao : Role.Ddo, DateTime.SpecifyKind(since, DateTimeKind.Utc));
        });
    }

    private static async Task<IEnumerable<WaitingStep>> JournalsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await db.Scoped<InternalJournal>().AsNoTracking()
            .Where(j => j.Status == InternalJournalStatus.Draft || j.Status == InternalJournalStatus.Posted)
            .Select(j => new { j.Id, j.CustomerName, j.Status, j.DdoOfficeId, j.OwningOfficeId, j.CounterpartOfficeId, j.PreparedAtUtc, j.PostedAtUtc }).ToListAsync(ct);
        return rows.Select(j => new WaitingStep(
            DeadlineKind.InternalJournal, $"internal-journal/{j.Id.Value}", $"Internal journal for {j.CustomerName}",
            j.Status == InternalJournalStatus.Draft ? j.DdoOfficeId : j.CounterpartOfficeId ?? j.OwningOfficeId,
            j.Status == InternalJournalStatus.Draft ? Role.Ddo : Role.BookingLocation,
            DateTime.SpecifyKind(j.PostedAtUtc ?? j.PreparedAtUtc, DateTimeKind.Utc)));
    }

    private static async Task<IEnumerable<WaitingStep>> MiscsAsync(UccmsDbContext db, CancellationToken ct) =>
        (await db.Scoped<MiscTransaction>().AsNoTracking().Where(m => m.Status == MiscTransactionStatus.Draft).Select(m => new { m.Id, m.CustomerName, m.Reason, m.OwningOfficeId, m.PreparedAtUtc }).ToListAsync(ct))
            .Select(m => new WaitingStep(
                DeadlineKind.MiscTransaction, $"misc-transaction/{m.Id.Value}", $"Misc. transaction for {m.CustomerName}", m.OwningOfficeId,
                m.Reason == MiscTransactionReason.TransferReceived ? Role.BookingLocation : Role.NodalOffice, m.PreparedAtUtc));
}
