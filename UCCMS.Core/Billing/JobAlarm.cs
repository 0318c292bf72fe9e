using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>A run that had not finished an hour before the offices' day end, although its day had acts: raised once.</summary>
public sealed class JobAlarm : IAuditedDocument
{
    private JobAlarm()
    {
    }

    public string Job { get; private set; } = string.Empty;

    public DateOnly Day { get; private set; }

    public string Sentence { get; private set; } = string.Empty;

    public DateTime RaisedAtUtc { get; private set; }

    /// <summary>The run finished after all.</summary>
    public DateTime? ClearedAtUtc { get; private set; }

    public string AuditKey => JobRun.KeyOf(Job, Day);

    public string AuditTitle => $"Alarm: {Sentence}";

    public static JobAlarm Raise(string job, DateOnly day, string sentence, DateTime utcNow) =>
        new() { Job = job, Day = day, Sentence = sentence, RaisedAtUtc = utcNow };

    public void Clear(DateTime utcNow) => ClearedAtUtc ??= utcNow;
}
