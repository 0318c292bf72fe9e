using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>What the office asked does.</summary>
public enum OtherOfficeAnswer
{
    /// <summary>Its booking had been cancelled at the counter.</summary>
    CancelOwn,

    /// <summary>Its booking is left out of the bill.</summary>
    ExcludeOwn,

    /// <summary>It stands by its booking.</summary>
    Decline,
}

/// <summary>The office asked answers: it leaves its own booking out, which ends the asker's finding, or declines.</summary>
[Requires(Permissions.ResolveFindings)]
public sealed class AnswerOtherOffice(IQuestionsStore questions, IResolutionBulk resolutions, ResolveFindings resolve, IAuditNotes notes, TimeProvider time)
    : IUseCase<AnswerOtherOffice.Input, Done>
{
    public sealed record Input(Guid Question, OtherOfficeAnswer Answer, string Remark);

    /// <exception cref="RuleViolation">question.unknown, question.answered, question.no-answer, office.not-yours, and those of <see cref="ResolveFindings"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var question = await questions.QuestionAsync(input.Question, ct) ?? throw new RuleViolation("question.unknown", "There is no such question to your office.");
        actor.RequireOffice(question.CounterpartOfficeId!.Value);
        var declined = input.Answer == OtherOfficeAnswer.Decline;
        question.Close(declined ? QuestionStatus.Declined : QuestionStatus.Answered, input.Remark, actor, time.GetUtcNow().UtcDateTime);
        var finding = await questions.FindingAsync(question.FindingId, ct) ?? throw new RuleViolation("question.unknown", "There is no such question to your office.");
        if (!declined)
        {
            RuleViolation.Unless(finding.Resolution == FindingResolution.Open, "finding.resolved", "The other office has resolved this finding meanwhile.");
            var own = await resolutions.OtherHalfAsync(finding, ct);
            var resolution = input.Answer == OtherOfficeAnswer.CancelOwn ? FindingResolution.Cancelled : FindingResolution.Excluded;
            await resolve.ExecuteAsync(new ResolveFindings.Input([own], resolution, input.Remark), actor, ct);
        }

        notes.Remark(input.Remark.Trim());
        notes.Document(BookingFinding.AuditKeyOf(finding.Id), FormattableString.Invariant($"Finding {finding.Id}, asked of office {question.CounterpartOfficeId}"));
        return Done.Value;
    }
}
