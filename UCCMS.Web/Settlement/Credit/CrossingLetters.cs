using UCCMS.Core.Settlement.Credit;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Web.Settlement.Credit;

/// <summary>Tells nodal offices and customers of thresholds that were crossed; a minute without any leaves no record.</summary>
public sealed class CrossingLetters(CreditQueries credits, UseCaseRunner runner) : IMinuteJob
{
    private const int Most = 100;

    public async Task RunAsync(CancellationToken ct)
    {
        if (await credits.HasCrossingsToTellAsync(ct))
        {
            await runner.RunAsync((TellCrossings u) => u, new TellCrossings.Input(Most), Guid.CreateVersion7(), ct);
        }
    }
}
