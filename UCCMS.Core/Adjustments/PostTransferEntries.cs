using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// The DDO records that approved transfer entries were posted in APT, each with its voucher, and posts them to the books on the
/// vouchers' dates. Each location's misc. transaction waits there from this moment (SOP 4.D).
/// </summary>
[Requires(Permissions.PrepareTransferEntry)]
public sealed class PostTransferEntries(ITransferEntriesStore entries, TransferPosting posting, IAuditNotes audit, TimeProvider time) : IUseCase<PostTransferEntries.Input, int>
{
    /// <summary>Entries with their vouchers.</summary>
    public sealed record Input(IReadOnlyList<PostedEntry> Posted);

    /// <summary>An entry and its voucher as APT shows it.</summary>
    public sealed record PostedEntry(TransferEntryId Entry, VoucherEntry Voucher);

    /// <returns>How many were posted.</returns>
    /// <exception cref="RuleViolation">te.nothing, te.too-early, te.moved-on, voucher.number, voucher.used, voucher.date, voucher.amount, lifecycle.not-allowed, office.not-yours; those of the ledger</exception>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var vouchers = input.Posted.ToDictionary(p => p.Entry, p => p.Voucher);
        var chosen = await entries.ChosenAsync([.. vouchers.Keys], ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var entry in chosen)
        {
            entry.PostBy(vouchers[entry.Id], actor, now);
        }

        await RequireUnusedAsync(chosen, ct);
        await posting.PostAsync(chosen, actor, now, ct);
        audit.Remark(ChosenTransfers.Remark(chosen));
        audit.NoteBulk(chosen);
        return chosen.Count;
    }

    private async Task RequireUnusedAsync(IReadOnlyList<TransferEntry> posted, CancellationToken ct)
    {
        List<UsedVoucher> taken = [.. posted.Select(e => new UsedVoucher(e.OwningOfficeId, e.VoucherNumber!, e.AuditTitle))];
        UsedVoucher.RequireNone(await entries.UsedVouchersAsync([.. taken.Select(v => v.Office).Distinct()], [.. taken.Select(v => v.Number)], ct), taken);
    }
}
