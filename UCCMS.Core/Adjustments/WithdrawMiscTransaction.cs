using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Gives up a misc. transaction that was prepared and not posted; a difference to APT is then compared anew.</summary>
[Requires(Permissions.PostMiscTransaction)]
public sealed class WithdrawMiscTransaction(IAdjustmentsStore adjustments, IAccountingOfficesStore offices, IAuditNotes audit, TimeProvider time)
    : IUseCase<WithdrawMiscTransaction.Input, Done>
{
    /// <summary>The draft and why.</summary>
    public sealed record Input(MiscTransactionId Misc, string Reason);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, misc.reason, misc.of-transfer</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var misc = await adjustments.GetMiscAsync(input.Misc, ct);
        (await offices.OfAsync([misc.OwningOfficeId], IndianTime.Today(time), ct))[misc.OwningOfficeId].RequireActs(actor);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "misc.reason", "Say why.", nameof(Input.Reason));
        RuleViolation.Unless(misc.TransferEntryId is null, "misc.of-transfer", "It belongs to a posted transfer entry and waits until it is posted or the entry is reversed.");
        misc.Withdraw();
        if (misc.AptSettlementId is { } settlement)
        {
            (await adjustments.GetSettlementAsync(settlement, ct)).Reopen();
        }

        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
