using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Takes the resolution of a finding back, with what it did to the booking, while the draft is not submitted.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class ReopenFinding(IBookingsStore bookings, IAuditNotes notes) : IUseCase<ReopenFinding.Input, Done>
{
    public sealed record Input(long Finding, string Reason);

    /// <exception cref="RuleViolation">finding.unknown, finding.open, finding.ended-with, finding.reason, finding.period-closed</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var found = await bookings.FindingsAsync([input.Finding], ct);
        RuleViolation.Unless(found.Count == 1, "finding.unknown", "The finding is not there any more, or belongs to another office.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "finding.reason", "Say why: the reason is kept with the finding.", nameof(input.Reason));
        var (finding, booking) = found[0];
        actor.RequireOffice(finding.OwningOfficeId);
        RuleViolation.Unless(
            finding.EndedWith is null, "finding.ended-with", "It was ended by another finding on the same booking; reopen that one.");
        await RequireOpenAsync(booking.ContractId, booking.BilledFrom, booking, ct);
        await RequireOpenAsync(finding.ContractId, finding.BilledFrom, booking, ct);
        finding.Reopen(booking);
        foreach (var ended in (await bookings.OnBookingsAsync([booking.Id], ct)).Where(f => f.EndedWith == finding.Id))
        {
            ended.Reopen(booking);
        }

        notes.Remark(input.Reason);
        return Done.Value;
    }

    private async Task RequireOpenAsync(Contracts.ContractId? contract, DateOnly? period, Booking booking, CancellationToken ct) => RuleViolation.Unless(
        contract is not { } c || period is not { } from || !await bookings.IsClosedAsync(c, booking.OwningOfficeId, from, ct),
        "finding.period-closed",
        "The draft of this period is submitted. Have it returned before its findings are changed.");
}
