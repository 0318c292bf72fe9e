using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>
/// What a run could not do for one customer, contract or office: set aside with the reason so that the others go on, and tried
/// again by every later run until it is done.
/// </summary>
public sealed class ParkedSubject : IVersioned, IAuditedDocument, IOfficeOwned
{
    private const int LongestReason = 1000;

    private ParkedSubject()
    {
    }

    public string Job { get; private set; } = string.Empty;

    /// <summary>The day whose act it is.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>What it is about, as the job names it: “contract/12”.</summary>
    public string Subject { get; private set; } = string.Empty;

    public string Title { get; private set; } = string.Empty;

    /// <summary>Whose business it is, and who can put it right.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Reason { get; private set; } = string.Empty;

    public int Attempts { get; private set; }

    public DateTime ParkedAtUtc { get; private set; }

    /// <summary>A later run did it.</summary>
    public DateTime? DoneAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"{JobRun.KeyOf(Job, Day)}/{Subject}";

    public string AuditTitle => $"{Title}, set aside by {Job} of {IndianTime.Show(Day)}";

    public static ParkedSubject Park(string job, DateOnly day, DaySubject subject, OfficeId office, DateTime utcNow) => new()
    {
        Job = job,
        Day = day,
        Subject = subject.Key,
        Title = subject.Title,
        OwningOfficeId = office,
        NodalOfficeId = office,
        ParkedAtUtc = utcNow,
    };

    public void Explain(string code, string reason) =>
        (Code, Reason, Attempts, DoneAtUtc) = (code, reason.Length > LongestReason ? reason[..LongestReason] : reason, Attempts + 1, null);

    public void BeDone(DateTime utcNow) => DoneAtUtc = utcNow;
}

/// <summary>One thing that a job has to do on a day.</summary>
/// <param name="Key">Stable, with at most 60 characters: “contract/12”; a repetition for the same day is known by it.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Office">Whose business it is; none for the Department's.</param>
public sealed record DaySubject(string Key, string Title, OfficeId? Office);
