using UCCMS.Core.Settlement.Credit;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Tells nodal offices and customers of thresholds that were crossed.</summary>
public sealed class CrossingLetters(CreditQueries credits, UseCaseRunner runner) : IMinuteTask
{
    private const int Most = 100;

    public MinuteTaskFacts Facts { get; } = new("crossing-letters", "Thresholds that were crossed", "Tells nodal offices and customers that a credit limit or a low balance was crossed, once for each crossing.");

    public async Task<int> RunAsync(CancellationToken ct) => await credits.HasCrossingsToTellAsync(ct)
        ? (await runner.RunAsync((TellCrossings u) => u, new TellCrossings.Input(Most), Guid.CreateVersion7(), ct)).Value
        : 0;
}
