using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Apportionment;

/// <summary>
/// Shows what an act of apportionment would do, with the very classes that the act uses, each time in a scope of its own;
/// nothing is written and nobody waits for it.
/// </summary>
public sealed class ApportionmentReader(IServiceScopeFactory scopes, ActorContext actors, TimeProvider time)
{
    /// <summary>Every transfer that proposing would prepare, and what stays where it is.</summary>
    /// <exception cref="RuleViolation">apportionment.range</exception>
    public Task<IReadOnlyList<RoutedTransfer>> PreviewAsync(OfficeId ddo, DateOnly from, DateOnly to, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        var today = IndianTime.DateOf(time.GetUtcNow().UtcDateTime);
        var range = new AwaitingRange(ddo, from, to, today);
        range.Check();
        var ledger = services.GetRequiredService<ILedgerStore>();
        var proposed = await services.GetRequiredService<AwaitingTransfers>().OfAsync(range, documents => ledger.ReadAsync(documents, ct), ct);
        return await services.GetRequiredService<RoutedTransfers>().OfAsync(proposed, ddo, today, ct);
    });

    /// <summary>What the act would say of these rows.</summary>
    public Task<CheckedPending> CheckAsync(IReadOnlyList<PendingRow> rows, CancellationToken ct = default) => InScopeAsync(services =>
        services.GetRequiredService<PendingApportionmentCheck>().OfAsync(rows, ct));

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        return await read(scope.ServiceProvider);
    }
}
