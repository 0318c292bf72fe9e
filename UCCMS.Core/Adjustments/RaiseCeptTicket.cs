using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>The Nodal Office records that it raised a composed ticket at the help desk of CEPT, under its reference (SOP 4.B, 4.C); a rejected one again.</summary>
[Requires(Permissions.RaiseCeptTicket)]
public sealed class RaiseCeptTicket(ICeptTicketsStore tickets, TimeProvider time) : IUseCase<RaiseCeptTicket.Input, Done>
{
    /// <summary>The ticket, CEPT's reference and the day.</summary>
    public sealed record Input(CeptTicketId Ticket, string Reference, DateOnly On);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, cept.reference, cept.date</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await tickets.GetAsync(input.Ticket, ct)).Raise(input.Reference, input.On, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
