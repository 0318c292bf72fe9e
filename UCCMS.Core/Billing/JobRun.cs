using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>Where the run of a job for a day stands.</summary>
public enum JobRunStatus
{
    Running,
    Finished,

    /// <summary>It broke off; the next try goes on where it was.</summary>
    Failed,
}

/// <summary>
/// The run of one job for one day: there is one row for both, whoever tries and however often. While it runs its node says
/// from time to time that it is alive; when it has been silent for long, another node takes over.
/// </summary>
public sealed class JobRun : IVersioned, IAuditedDocument
{
    private const int LongestRemark = 500;
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    private JobRun()
    {
    }

    /// <summary>Key of the job: “billing-run”.</summary>
    public string Job { get; private set; } = string.Empty;

    /// <summary>The business day it is about.</summary>
    public DateOnly Day { get; private set; }

    public JobRunStatus Status { get; private set; }

    /// <summary>The process that runs or ran it.</summary>
    public string Node { get; private set; } = string.Empty;

    public int Attempt { get; private set; }

    /// <summary>By the hosts' clocks, as all times here: nodes may stand on different business dates.</summary>
    public DateTime StartedAtUtc { get; private set; }

    public DateTime SeenAtUtc { get; private set; }

    public DateTime? FinishedAtUtc { get; private set; }

    /// <summary>How many acts are done, earlier attempts included.</summary>
    public int Done { get; private set; }

    /// <summary>How many were set aside with a reason.</summary>
    public int Parked { get; private set; }

    /// <summary>What it did in words, or why it broke off.</summary>
    public string Remark { get; private set; } = string.Empty;

    public long Version { get; private set; }

    public string AuditKey => KeyOf(Job, Day);

    public string AuditTitle => $"Job {Job} for {IndianTime.Show(Day)}";

    public static string KeyOf(string job, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"job-run/{job}/{day:yyyy-MM-dd}");

    public static JobRun Begin(string job, DateOnly day, string node, DateTime utcNow) =>
        new() { Job = job, Day = day, Status = JobRunStatus.Running, Node = node, Attempt = 1, StartedAtUtc = utcNow, SeenAtUtc = utcNow };

    /// <summary>Whether this node may run it now.</summary>
    /// <param name="again">A person asks for another round of a day that is finished.</param>
    public bool TryTake(string node, bool again, DateTime utcNow)
    {
        if (Status == JobRunStatus.Finished ? !again : IsAlive(utcNow))
        {
            return false;
        }

        (Status, Node, Attempt, FinishedAtUtc) = (JobRunStatus.Running, node, Attempt + 1, null);
        (StartedAtUtc, SeenAtUtc) = (utcNow, utcNow);
        return true;
    }

    /// <summary>A job that looks every minute did something, or failed, once more that day.</summary>
    public void Note(string node, JobRunStatus status, int done, string remark, DateTime utcNow)
    {
        Attempt = FinishedAtUtc is null ? Attempt : Attempt + 1;
        Done += done;
        (Node, Status, FinishedAtUtc, SeenAtUtc) = (node, status, utcNow, utcNow);
        var said = status == JobRunStatus.Failed ? remark : string.Create(CultureInfo.InvariantCulture, $"{Done} done");
        Remark = said.Length > LongestRemark ? said[..LongestRemark] : said;
    }

    /// <summary>Some process works on it at this moment.</summary>
    public bool IsAlive(DateTime utcNow) => Status == JobRunStatus.Running && utcNow - SeenAtUtc < Silence;

    /// <exception cref="RuleViolation">job.taken-over</exception>
    public void End(string node, JobRunStatus status, int done, int parked, string remark, DateTime utcNow)
    {
        RuleViolation.Unless(Node == node && Status == JobRunStatus.Running, "job.taken-over", "Another node took this run over.");
        (Status, Done, Parked, FinishedAtUtc, SeenAtUtc) = (status, done, parked, utcNow, utcNow);
        Remark = remark.Length > LongestRemark ? remark[..LongestRemark] : remark;
    }
}
