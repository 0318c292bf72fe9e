using System.Diagnostics;

namespace UCCMS.Data.Gst.Returns;

/// <summary>What a proof came to.</summary>
/// <param name="Documents">Made and closed, notes included.</param>
/// <param name="Notes">Of them notes.</param>
/// <param name="Returns">Returns they were put in.</param>
/// <param name="Seconds">Wall clock.</param>
/// <param name="Disagreement">The first thing that does not agree; none where all does.</param>
public sealed record ProofFigures(long Documents, long Notes, long Returns, decimal Seconds, string? Disagreement)
{
    public decimal DocumentsPerSecond => Seconds == 0 ? 0 : decimal.Round(Documents / Seconds);
}

/// <summary>
/// Makes very many documents in memory, return by return on all cores, and closes each from its lines to the upload file
/// read back, to the paisa.
/// </summary>
public static class DocumentProof
{
    private const int BlockSize = 5_000;

    /// <param name="count">Documents, at least.</param>
    /// <param name="seed">The same seed makes the same documents.</param>
    /// <param name="ct">Stops it.</param>
    public static ProofFigures Run(long count, int seed, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var (documents, notes, returns) = (0L, 0L, 0L);
        string? disagreement = null;
        var blocks = Math.Max(1, (count + BlockSize - 1) / BlockSize);
        Parallel.For(0L, blocks, new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount }, (at, loop) =>
        {
            var block = new ProofBlock(unchecked((int)((seed * 1_000_003L) + at)));
            var fault = block.Run((int)Math.Min(BlockSize, count - (at * BlockSize)));
            Interlocked.Add(ref documents, block.Documents);
            Interlocked.Add(ref notes, block.Notes);
            Interlocked.Increment(ref returns);
            if (fault is not null)
            {
                Interlocked.CompareExchange(ref disagreement, fault, null);
                loop.Stop();
            }
        });
        return new(documents, notes, returns, decimal.Round((decimal)watch.Elapsed.TotalSeconds, 2), disagreement);
    }
}
