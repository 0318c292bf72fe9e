using System.Collections.Concurrent;

namespace UCCMS.Data.Operations;

/// <summary>A statement that took long, without its parameters: they may hold personal data.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Times">How often it was slow.</param>
/// <param name="Total">All its slow runs together.</param>
/// <param name="Longest">Of its slow runs.</param>
/// <param name="LastAtUtc">When it was slow last.</param>
public sealed record SlowStatement(string Text, int Times, TimeSpan Total, TimeSpan Longest, DateTime LastAtUtc);

/// <summary>
/// The slow statements of this process since its start: a help for whoever looks for what holds people up, no record. Only so
/// many texts are kept; when they are full, new texts are left out.
/// </summary>
public sealed class SlowStatements
{
    /// <summary>From here on a statement is slow: longer than people wait without noticing.</summary>
    public static readonly TimeSpan Threshold = TimeSpan.FromMilliseconds(200);

    private const int Most = 200;
    private readonly ConcurrentDictionary<string, SlowStatement> kept = new(StringComparer.Ordinal);

    /// <summary>Those of this process.</summary>
    public static SlowStatements OfProcess { get; } = new();

    /// <summary>What took longest in all comes first.</summary>
    public IReadOnlyList<SlowStatement> All() => [.. kept.Values.OrderByDescending(s => s.Total)];

    /// <summary>Looks at one statement that ended.</summary>
    public void Add(string text, TimeSpan took, DateTime atUtc)
    {
        if (took < Threshold || (kept.Count >= Most && !kept.ContainsKey(text)))
        {
            return;
        }

        kept.AddOrUpdate(text, t => new(t, 1, took, took, atUtc),
            (_, earlier) => earlier with { Times = earlier.Times + 1, Total = earlier.Total + took, Longest = took > earlier.Longest ? took : earlier.Longest, LastAtUtc = atUtc });
    }
}
