using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>
/// Shows what the acts on notes would do, with the very classes that the acts use, each time in a scope of its own and
/// without saving.
/// </summary>
public sealed class NotesReader(IServiceScopeFactory scopes, ActorContext actors, TimeProvider time)
{
    /// <exception cref="RuleViolation">note.not-found</exception>
    public Task<IReadOnlyList<DocumentStanding>> StandingsAsync(IReadOnlyCollection<GstInvoiceId> invoices, CancellationToken ct = default) =>
        InScopeAsync(services => services.GetRequiredService<NoteDocuments>().StandingsAsync(invoices, ct));

    /// <summary>What a request comes to.</summary>
    /// <exception cref="RuleViolation">note.…: why it cannot be.</exception>
    public Task<IReadOnlyList<NoteDraft>> PlanAsync(NoteRequest request, CancellationToken ct = default) =>
        InScopeAsync(services => services.GetRequiredService<NoteDocuments>().PlanAsync(request, ct));

    /// <summary>GSTINs of the customer that were in force on a day, to name another recipient.</summary>
    public Task<IReadOnlyList<CustomerGstin>> GstinsAsync(CustomerId customer, DateOnly day, CancellationToken ct = default) => InScopeAsync<IReadOnlyList<CustomerGstin>>(async services =>
        [.. (await services.GetRequiredService<ICustomersStore>().GetAsync(customer, ct)).Gstins.Where(g => g.IsInForce(day)).OrderBy(g => g.StateCode, StringComparer.Ordinal)]);

    /// <summary>What late locations of an issued consolidation change; null where none is late.</summary>
    public Task<LateImpact?> LateAsync(ConsolidationId consolidation, CancellationToken ct = default) =>
        InScopeAsync(services => services.GetRequiredService<LateLocations>().ReadAsync(consolidation, ct));

    /// <summary>What notes on reported invoices of APT come to; null where none were reported.</summary>
    public Task<AptImpact?> AptAsync(ConsolidationId consolidation, CancellationToken ct = default) => InScopeAsync(async services =>
    {
        var today = IndianTime.Today(time);
        var isRounded = await services.GetRequiredService<DocumentDay>().RoundsToRupeeAsync(today, ct);
        return await services.GetRequiredService<AptDifferences>().ReadAsync(consolidation, today, isRounded, ct);
    });

    private async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> read)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        return await read(scope.ServiceProvider);
    }
}
