using UCCMS.Core.Settlement.Credit;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Looks at credit limits after bookings came, since an import is no act of the ledger.</summary>
public sealed class BookedWatch(CreditQueries credits, UseCaseRunner runner) : IMinuteTask
{
    private const int Most = 500;

    public MinuteTaskFacts Facts { get; } = new("booked-credit", "Credit used by bookings", "Looks whether bookings that came crossed a credit limit or its warning.");

    public async Task<int> RunAsync(CancellationToken ct) => await credits.UnwatchedAsync(Most, ct) is { Count: > 0 } contracts
        ? (await runner.RunAsync((WatchBooked u) => u, new WatchBooked.Input(contracts), Guid.CreateVersion7(), ct)).Value
        : 0;
}
