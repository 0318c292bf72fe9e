namespace UCCMS.Core.Audit;

/// <summary>One thing that must always hold of what is stored; the verb <c>verify</c> runs all of them.</summary>
public interface IIntegrityCheck
{
    /// <summary>What is checked, in words: "Audit chain".</summary>
    string Name { get; }

    Task<IntegrityResult> RunAsync(CancellationToken ct);
}

/// <summary>What a check found.</summary>
/// <param name="Counted">How many records it looked at.</param>
/// <param name="Broken">A sentence for each fault, the first ones where there are many.</param>
public sealed record IntegrityResult(long Counted, IReadOnlyList<string> Broken)
{
    /// <summary>Faults that are named at most; the rest is only counted by running again after repair.</summary>
    public const int MostNamed = 100;

    public bool Holds => Broken.Count == 0;
}
