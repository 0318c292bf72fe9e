using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Adjustments.TransferEntryAction;

namespace UCCMS.Core.Adjustments;

/// <content>Its moves, each one decision on record.</content>
public sealed partial class TransferEntry
{
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours</exception>
    public void SubmitBy(Actor actor, DateTime utcNow)
    {
        RequireDdo(actor);
        Move(Submit, actor, null, utcNow);
        (SubmittedBy, SubmittedAtUtc, Remark) = (actor.PersonId, utcNow, null);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.maker-is-checker</exception>
    public void VerifyBy(Actor actor, DateTime utcNow, TransferBatchId? batch)
    {
        RequirePao(actor);
        Move(Verify, actor, null, utcNow, batch);
        (VerifiedBy, VerifiedAtUtc) = (actor.PersonId, utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.maker-is-checker</exception>
    public void ApproveBy(Actor actor, DateTime utcNow, TransferBatchId? batch)
    {
        RequirePao(actor);
        Move(Approve, actor, null, utcNow, batch);
        (ApprovedBy, ApprovedAtUtc) = (actor.PersonId, utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.maker-is-checker, te.remark</exception>
    public void ReturnBy(Actor actor, string remark, DateTime utcNow) => SendBack(Return, actor, remark, utcNow);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.maker-is-checker, te.remark</exception>
    public void RejectBy(Actor actor, string remark, DateTime utcNow) => SendBack(Reject, actor, remark, utcNow);

    /// <summary>Who prepared, submitted or verified it, in whatever post, does not decide it.</summary>
    /// <exception cref="RuleViolation">te.maker-is-checker</exception>
    public void RequireOtherHands(Actor actor) => RuleViolation.Unless(
        actor.PersonId != PreparedBy && actor.PersonId != SubmittedBy && actor.PersonId != VerifiedBy,
        "te.maker-is-checker",
        $"Preparing, verifying and approving a transfer entry take three people; you have had {Number} in your hands, in whatever post.");

    /// <summary>The last act of the same person, a minute old at most, is undone; both stay on record.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, te.recall-not-yours, te.recall-too-late</exception>
    public void RecallBy(Actor actor, DateTime utcNow)
    {
        var move = TransferEntryLifecycle.Table.Next(Status, Recall);
        var last = decisions[^1];
        RuleViolation.Unless(last.PersonId == actor.PersonId, "te.recall-not-yours", $"Only {last.PersonName}, who did it, can recall it.");
        RuleViolation.Unless(utcNow - last.AtUtc <= RecallWindow, "te.recall-too-late", "An act can be recalled for one minute. Have the entry returned, or reverse it once it is posted.");
        Record(move, actor, null, utcNow, null);
        (ApprovedBy, ApprovedAtUtc) = (null, null);
        (VerifiedBy, VerifiedAtUtc) = Status == TransferEntryStatus.Verified ? (VerifiedBy, VerifiedAtUtc) : (null, null);
        (SubmittedBy, SubmittedAtUtc) = Status == TransferEntryStatus.Draft ? (null, null) : (SubmittedBy, SubmittedAtUtc);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.remark</exception>
    public void WithdrawBy(Actor actor, string remark, DateTime utcNow)
    {
        RequireDdo(actor);
        RequireRemark(remark);
        Move(Withdraw, actor, remark.Trim(), utcNow);
        Remark = remark.Trim();
    }

    /// <param name="voucher">As copied from APT.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, te.too-early, voucher.number, voucher.date, voucher.amount</exception>
    public void PostBy(VoucherEntry voucher, Actor actor, DateTime utcNow)
    {
        RequireDdo(actor);
        RuleViolation.Unless(ApprovedAtUtc is null || utcNow - ApprovedAtUtc > RecallWindow, "te.too-early", "The approval of this entry can still be recalled; it can be posted after one minute.");
        var given = voucher.Checked(Total, lines.Max(l => l.DocumentDate), IndianTime.DateOf(utcNow));
        Move(TransferEntryAction.Post, actor, null, utcNow);
        (VoucherNumber, VoucherDate, PostedBy, PostedAtUtc) = (given.Number, given.Date, actor.PersonId, utcNow);
        if (!NeedsAcknowledgement)
        {
            Move(Close, Actor.System("Nothing is to be taken up"), null, utcNow);
        }
    }

    /// <summary>The location posted its misc. transaction of exactly these amounts.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing</exception>
    public void AcknowledgeBy(Actor actor, DateOnly on, DateTime utcNow)
    {
        Move(Acknowledge, actor, null, utcNow);
        AcknowledgedOn = on;
    }

    /// <summary>The location's voucher was reversed.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing</exception>
    public void TakeBackAcknowledgement(Actor actor, DateTime utcNow)
    {
        Move(Unacknowledge, actor, null, utcNow);
        AcknowledgedOn = null;
    }

    /// <summary>Its month is over.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing</exception>
    public void CloseBy(Actor actor, DateTime utcNow) => Move(Close, actor, null, utcNow);

    /// <summary>A reversing entry was posted.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, te.not-reversible</exception>
    public void UndoBy(Actor actor, DateTime utcNow)
    {
        RequireReversible();
        Move(Undo, actor, null, utcNow);
    }

    /// <exception cref="RuleViolation">te.not-reversible</exception>
    public void RequireReversible() => RuleViolation.Unless(
        Purpose != TransferPurpose.Reversal && (Status == TransferEntryStatus.Posted || (Status == TransferEntryStatus.Closed && !NeedsAcknowledgement)),
        "te.not-reversible",
        "Only a posted entry is reversed, and one that the location took up only after the location reversed its voucher.");

    /// <summary>Its report is in the outbox.</summary>
    public void MarkReportQueued(DateTime utcNow) => ReportQueuedAtUtc ??= utcNow;

    /// <summary>Somebody of the location or an office concerned opened the report; the first time counts.</summary>
    public void MarkReportSeen(Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(ApprovedAtUtc is not null, "te.no-report", "There is no report before the entry is approved.");
        (ReportSeenAtUtc, ReportSeenBy) = (ReportSeenAtUtc ?? utcNow, ReportSeenBy ?? actor.PersonId);
    }

    private void SendBack(TransferEntryAction action, Actor actor, string remark, DateTime utcNow)
    {
        RequirePao(actor);
        RequireRemark(remark);
        Move(action, actor, remark.Trim(), utcNow);
        (Remark, SubmittedBy, VerifiedBy) = (remark.Trim(), null, null);
        (SubmittedAtUtc, VerifiedAtUtc) = (null, null);
    }

    private void Move(TransferEntryAction action, Actor actor, string? remark, DateTime utcNow, TransferBatchId? batch = null)
    {
        var move = TransferEntryLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        if (action is Verify or Approve or Return or Reject)
        {
            RequireOtherHands(actor);
        }

        Record(move, actor, remark, utcNow, batch);
    }

    private void Record(Move<TransferEntryStatus, TransferEntryAction> move, Actor actor, string? remark, DateTime utcNow, TransferBatchId? batch)
    {
        decisions.Add(TransferDecision.Of(decisions.Count + 1, move.Action, actor, remark, utcNow, batch));
        Status = move.To;
    }

    private void RequireDdo(Actor actor) => actor.RequireOffice(DdoOfficeId);

    private void RequirePao(Actor actor) => actor.RequireOffice(PaoOfficeId);

    private static void RequireRemark(string? remark) =>
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(remark), "te.remark", "Say why.", nameof(Remark));
}
