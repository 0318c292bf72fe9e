using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Records what CEPT answered: done, or rejected with its reason.</summary>
[Requires(Permissions.AnswerCeptTicket)]
public sealed class RecordCeptAnswer(ICeptTicketsStore tickets, IAuditNotes audit, TimeProvider time) : IUseCase<RecordCeptAnswer.Input, Done>
{
    /// <summary>The ticket, whether it is done, CEPT's words and their day.</summary>
    public sealed record Input(CeptTicketId Ticket, bool IsResolved, string Answer, DateOnly On);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, cept.reference, cept.answer, cept.date</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await tickets.GetAsync(input.Ticket, ct)).RecordAnswer(input.IsResolved, input.Answer, input.On, actor, time.GetUtcNow().UtcDateTime);
        audit.Remark(input.Answer.Trim());
        return Done.Value;
    }
}
