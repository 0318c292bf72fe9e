using UCCMS.Core.Organisation;

namespace UCCMS.Core.Adjustments;

/// <summary>One act on a transfer entry, never changed or removed: who, in which post, when, with what remark.</summary>
/// <param name="Position">From 1.</param>
/// <param name="Action">What was done.</param>
/// <param name="PersonId">Who; the same over all their posts.</param>
/// <param name="PersonName">Their name.</param>
/// <param name="OfficeName">Where.</param>
/// <param name="Remark">Of a return, a rejection or a recall; else none.</param>
/// <param name="AtUtc">When.</param>
/// <param name="BatchId">Where it was done with others.</param>
public sealed record TransferDecision(
    int Position, TransferEntryAction Action, string PersonId, string PersonName, string OfficeName, string? Remark, DateTime AtUtc, TransferBatchId? BatchId)
{
    internal static TransferDecision Of(int position, TransferEntryAction action, Actor actor, string? remark, DateTime utcNow, TransferBatchId? batch) =>
        new(position, action, actor.PersonId, actor.Name, actor.OfficeName, remark, utcNow, batch);
}
