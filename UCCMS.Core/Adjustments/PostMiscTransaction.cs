using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Records that a misc. transaction was posted in APT and posts it to the books on the voucher's date. That of a transfer
/// entry takes up at the location exactly what was sent (SOP 4.D); the others are followed by a ticket to CEPT (SOP 4.B, 4.C).
/// </summary>
[Requires(Permissions.PostMiscTransaction)]
public sealed class PostMiscTransaction(IAdjustmentsStore adjustments, MiscPosting posting, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<PostMiscTransaction.Input, Done>
{
    /// <summary>The draft and the voucher as APT shows it.</summary>
    public sealed record Input(MiscTransactionId Misc, VoucherEntry Voucher);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, voucher.number, voucher.used, voucher.date, voucher.amount, misc.figures-changed; those of the ledger</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var misc = await adjustments.GetMiscAsync(input.Misc, ct);
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([misc.OwningOfficeId], IndianTime.DateOf(now), ct))[misc.OwningOfficeId].RequireActs(actor);
        misc.Post(input.Voucher, actor, now);
        UsedVoucher.RequireNone(await adjustments.UsedByMiscsAsync(misc.OwningOfficeId, [misc.VoucherNumber!], ct), [new(misc.OwningOfficeId, misc.VoucherNumber!, misc.AuditTitle)]);
        await posting.PostAsync(misc, actor, now, ct);
        audit.Remark($"Voucher {misc.VoucherNumber}: {misc.Sums}");
        return Done.Value;
    }
}
