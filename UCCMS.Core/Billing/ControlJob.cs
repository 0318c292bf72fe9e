using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>The Administrator starts, pauses or resumes a job.</summary>
[Requires(Permissions.ManageJobs)]
public sealed class ControlJob(IJobControl jobs, IAuditNotes audit) : IUseCase<ControlJob.Input, Done>
{
    public sealed record Input(string Job, JobAct Act);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await jobs.ControlAsync(input.Job, input.Act, ct);
        audit.Document($"job/{input.Job}", $"Job {input.Job}", Words.Of(input.Act));
        return Done.Value;
    }
}
