using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Sends a finding to the office that has the other booking of the pair, as work for it.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class AskOtherOffice(IQuestionsStore questions, TimeProvider time) : IUseCase<AskOtherOffice.Input, Guid>
{
    public sealed record Input(long Finding, string Question);

    /// <returns>The question's id.</returns>
    /// <exception cref="RuleViolation">finding.unknown, finding.resolved, question.no-other-office, question.waiting, question.empty, office.not-yours</exception>
    public async Task<Guid> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var finding = await questions.FindingAsync(input.Finding, ct) ?? throw new RuleViolation("finding.unknown", "A finding is not there any more, or belongs to another office.");
        actor.RequireOffice(finding.OwningOfficeId);
        RuleViolation.Unless(finding.Resolution == FindingResolution.Open, "finding.resolved", "This finding is resolved already.");
        var other = finding.OtherBookingId is { } booking ? await questions.OfficeOfAsync(booking, ct) : null;
        RuleViolation.Unless(other is not null && other != finding.OwningOfficeId, "question.no-other-office", "No other office has a part in this finding.");
        RuleViolation.Unless(!await questions.IsWaitingAsync(finding.Id, ct), "question.waiting", "The other office is asked already; its answer is waited for.");
        var question = OfficeQuestion.Ask(finding, other!.Value, input.Question, actor, time.GetUtcNow().UtcDateTime);
        finding.ShowTo(other.Value);
        questions.Add(question);
        return question.Id;
    }
}
