using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The program looks at the thresholds of contracts whose bookings changed; the ledger tells of its own postings itself.</summary>
[Requires(Permissions.System)]
public sealed class WatchBooked(ICreditStore credit, CreditWatch watch) : IUseCase<WatchBooked.Input, int>
{
    /// <param name="Contracts">With bookings that came, went or moved.</param>
    public sealed record Input(IReadOnlyList<ContractId> Contracts);

    /// <returns>How many contracts.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        await credit.MarkWatchedAsync(input.Contracts, ct); // before looking, so that what comes meanwhile is looked at again
        await watch.ChangedAsync(input.Contracts, ct);
        return input.Contracts.Count;
    }
}
