using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Legacy;

/// <summary>Shows what taking over would do, with the class that the act uses; nothing is written.</summary>
public sealed class SapInvoicesReader(IServiceScopeFactory scopes, ActorContext actors)
{
    public async Task<CheckedSapInvoices> CheckAsync(IReadOnlyList<SapRow> rows, CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        return await scope.ServiceProvider.GetRequiredService<SapInvoiceCheck>().OfAsync(rows, actors.Current, ct);
    }
}
