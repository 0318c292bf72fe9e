namespace UCCMS.Core.Billing;

/// <summary>What can be done to a scheduled job.</summary>
public enum JobAct
{
    /// <summary>Start it now, besides its schedule; of a day that is finished, another round.</summary>
    RunNow,

    /// <summary>Its schedule does not start it until it is resumed.</summary>
    Pause,
    Resume,
}

/// <summary>The scheduler, for the acts of the Administrator.</summary>
public interface IJobControl
{
    /// <exception cref="UCCMS.Core.Shared.RuleViolation">job.unknown, job.no-scheduler</exception>
    Task ControlAsync(string job, JobAct act, CancellationToken ct);
}
