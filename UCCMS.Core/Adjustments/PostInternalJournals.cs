using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The DDO of both offices records internal journals that were posted in APT, each with its voucher, and posts them to the books.</summary>
[Requires(Permissions.PostInternalJournal)]
public sealed class PostInternalJournals(IAdjustmentsStore adjustments, ILedgerStore ledger, IAuditNotes audit, TimeProvider time) : IUseCase<PostInternalJournals.Input, int>
{
    /// <summary>Journals with their vouchers.</summary>
    public sealed record Input(IReadOnlyList<PostedJournal> Posted);

    /// <summary>A journal and its voucher as APT shows it.</summary>
    public sealed record PostedJournal(InternalJournalId Journal, VoucherEntry Voucher);

    /// <returns>How many were posted.</returns>
    /// <exception cref="RuleViolation">te.nothing, voucher.number, voucher.used, voucher.date, voucher.amount, lifecycle.not-allowed, office.not-yours, ledger.moved-on</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.Posted.Count > 0, "te.nothing", "Choose the journals.");
        var vouchers = input.Posted.ToDictionary(p => p.Journal, p => p.Voucher);
        var chosen = await adjustments.InternalJournalsAsync([.. vouchers.Keys], ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var journal in chosen)
        {
            journal.PostBy(vouchers[journal.Id], actor, now);
        }

        await RequireUnusedAsync(chosen, ct);
        var book = await ledger.OpenAsync(LedgerExtent.Of([.. chosen.SelectMany(j => j.Lines).Select(l => l.DocumentId).Distinct()]), ct);
        await ledger.PostAsync(book, [.. chosen.Select(j => JournalOf(book, j))], ct);
        audit.Remark($"{chosen.Count} internal journals, {Money.Sum(chosen.Select(j => j.Total))}");
        return chosen.Count;
    }

    private async Task RequireUnusedAsync(IReadOnlyList<InternalJournal> posted, CancellationToken ct)
    {
        List<UsedVoucher> taken = [.. posted.Select(j => new UsedVoucher(j.OwningOfficeId, j.VoucherNumber!, j.AuditTitle))];
        UsedVoucher.RequireNone(await adjustments.UsedByJournalsAsync([.. taken.Select(v => v.Office).Distinct()], [.. taken.Select(v => v.Number)], ct), taken);
    }

    private static Journal JournalOf(LedgerBook book, InternalJournal journal) => TransferEntryJournals.Post(
        book,
        journal.OwningOfficeId,
        journal.ToOfficeId,
        new(journal.Id.Value),
        AdjustmentLines.ByDocument(journal.Lines),
        new(LedgerAct.InternalJournalPosted, journal.AuditKey, journal.VoucherDate!.Value) { Voucher = journal.VoucherNumber });
}
