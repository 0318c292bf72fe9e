using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Two people used one voucher number of an office at once, and the database refused the second: tells it in the sentence that
/// the use case would have used a moment later.
/// </summary>
internal static class VoucherConflict
{
    /// <param name="db">A context that sees what was committed meanwhile.</param>
    /// <param name="error">The refusal, with the rows it was about.</param>
    public static async Task<RuleViolation> SentenceAsync(UccmsDbContext db, DbUpdateException error, CancellationToken ct)
    {
        foreach (var (document, taken) in error.Entries.Select(e => (e.Entity, Taken: TakenBy(e.Entity))).Where(t => t.Taken is not null))
        {
            try
            {
                UsedVoucher.RequireNone(await UsedAsync(db, document, taken!, ct), [taken!]);
            }
            catch (RuleViolation used)
            {
                return used;
            }
        }

        return new RuleViolation("voucher.used", "This voucher number was used for another document of the office a moment ago. Copy the number of this one's own voucher from APT.") { Field = nameof(VoucherEntry.Number) };
    }

    private static async Task<IReadOnlyList<UsedVoucher>> UsedAsync(UccmsDbContext db, object document, UsedVoucher taken, CancellationToken ct) => document switch
    {
        MiscTransaction => await new AdjustmentsStore(db).UsedByMiscsAsync(taken.Office, [taken.Number], ct),
        InternalJournal => await new AdjustmentsStore(db).UsedByJournalsAsync([taken.Office], [taken.Number], ct),
        _ => await new TransferEntriesStore(db, new TransferSeriesBulk(db)).UsedVouchersAsync([taken.Office], [taken.Number], ct),
    };

    private static UsedVoucher? TakenBy(object document) => document switch
    {
        MiscTransaction { VoucherNumber: { } number } misc => new(misc.OwningOfficeId, number, misc.AuditTitle),
        InternalJournal { VoucherNumber: { } number } journal => new(journal.OwningOfficeId, number, journal.AuditTitle),
        TransferEntry { VoucherNumber: { } number } entry => new(entry.OwningOfficeId, number, entry.AuditTitle),
        _ => null,
    };
}
