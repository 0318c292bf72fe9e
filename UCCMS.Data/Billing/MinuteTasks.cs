using UCCMS.Core.Shared;

namespace UCCMS.Data.Billing;

/// <summary>All jobs that look every minute.</summary>
public sealed class MinuteTasks(IEnumerable<IMinuteTask> tasks)
{
    public IReadOnlyList<IMinuteTask> All { get; } = [.. tasks.OrderBy(t => t.Facts.Key, StringComparer.Ordinal)];

    /// <exception cref="RuleViolation">job.unknown</exception>
    public IMinuteTask Of(string key) => All.FirstOrDefault(t => t.Facts.Key == key) ?? throw new RuleViolation("job.unknown", $"There is no job “{key}”.");
}
