using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>Sets one subject of a run aside with the reason, or notes that a later run did it.</summary>
[Requires(Permissions.System)]
public sealed class ParkSubject(IBillingStore billing) : IUseCase<ParkSubject.Input, Done>
{
    /// <param name="Job">Key of the job.</param>
    /// <param name="Day">The day whose act it is.</param>
    /// <param name="Subject">What it is about.</param>
    /// <param name="Code">Of the refusal; empty when it is done now.</param>
    /// <param name="Reason">As a person reads it.</param>
    public sealed record Input(string Job, DateOnly Day, DaySubject Subject, string Code, string Reason);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var parked = await billing.FindParkedAsync(input.Job, input.Day, input.Subject.Key, ct);
        if (input.Code.Length == 0)
        {
            parked?.BeDone(now);
            return Done.Value;
        }

        if (parked is null)
        {
            var office = input.Subject.Office ?? (await billing.DirectorateAsync(ct))?.Id;
            parked = ParkedSubject.Park(input.Job, input.Day, input.Subject, office ?? throw new RuleViolation("job.no-office", "There is no Directorate to put this before."), now);
            billing.Add(parked);
        }

        parked.Explain(input.Code, input.Reason);
        return Done.Value;
    }
}
