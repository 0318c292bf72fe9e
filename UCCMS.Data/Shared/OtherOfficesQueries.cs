using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Data.Audit;

namespace UCCMS.Data.Shared;

/// <summary>
/// When a post finds no document: tells one that does not exist from one of another office, and records the latter as a
/// denial. Gives nothing of its content.
/// </summary>
public sealed class OtherOfficesQueries(IDbContextFactory<UccmsDbContext> contexts, IServiceScopeFactory scopes, ActorContext actors)
{
    /// <summary>Whether there is such a document, outside the post's sight; then the attempt is in the audit trail.</summary>
    /// <param name="byId">The document by its key.</param>
    /// <param name="documentKey">As in the audit trail.</param>
    public async Task<bool> DenyAsync<T>(Expression<Func<T, bool>> byId, string documentKey, CancellationToken ct = default)
        where T : class
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await db.Set<T>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AnyAsync(byId, ct))
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actors.Current);
        var entry = new AuditEntry("OpenDocument", Guid.NewGuid()) { Outcome = AuditOutcome.Denied, DocumentKey = documentKey, Remark = "It belongs to another office." };
        await scope.ServiceProvider.GetRequiredService<AuditChain>().RecordAsync(entry, actors.Current, ct);
        return true;
    }
}
