using UCCMS.Core.Shared;

namespace UCCMS.Data.Billing;

/// <summary>All daily jobs.</summary>
public sealed class DayTasks(IEnumerable<IDayTask> tasks)
{
    /// <summary>By the time of day.</summary>
    public IReadOnlyList<IDayTask> All { get; } = [.. tasks.OrderBy(t => t.Facts.At).ThenBy(t => t.Facts.Key, StringComparer.Ordinal)];

    /// <exception cref="RuleViolation">job.unknown</exception>
    public IDayTask Of(string key) => All.FirstOrDefault(t => t.Facts.Key == key) ?? throw new RuleViolation("job.unknown", $"There is no job “{key}”.");
}
