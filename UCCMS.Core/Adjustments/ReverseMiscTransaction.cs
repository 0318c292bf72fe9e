using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Undoes a posted misc. transaction by another voucher, as long as what it moved is still where it put it.</summary>
[Requires(Permissions.PostMiscTransaction)]
public sealed class ReverseMiscTransaction(IAdjustmentsStore adjustments, MiscPosting posting, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<ReverseMiscTransaction.Input, Done>
{
    /// <summary>What is reversed, the voucher of the reversal as APT shows it, and why.</summary>
    public sealed record Input(MiscTransactionId Misc, VoucherEntry Voucher, string Reason);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, misc.reason, voucher.number, voucher.date, voucher.amount; those of the ledger</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var misc = await adjustments.GetMiscAsync(input.Misc, ct);
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([misc.OwningOfficeId], IndianTime.DateOf(now), ct))[misc.OwningOfficeId].RequireActs(actor);
        misc.Reverse(input.Voucher, input.Reason, actor, now);
        await posting.ReverseAsync(misc, actor, now, ct);
        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
