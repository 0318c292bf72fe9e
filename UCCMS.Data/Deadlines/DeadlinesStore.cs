using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Rules and escalations in the database.</summary>
public sealed class DeadlinesStore(UccmsDbContext db) : IDeadlinesStore
{
    public Task<bool> HasRuleAsync(DeadlineKind kind, OfficeId circle, DateOnly from, CancellationToken ct) =>
        db.Set<DeadlineRule>().AnyAsync(r => r.Kind == kind && r.CircleId == circle && r.From == from, ct);

    public void Add(DeadlineRule rule) => db.Add(rule);

    public void Add(DeadlineEscalation escalation) => db.Add(escalation);

    public async Task<IReadOnlyList<DeadlineEscalation>> OpenAsync(OfficeId supervisor, CancellationToken ct) =>
        await db.Scoped<DeadlineEscalation>().Where(e => e.OwningOfficeId == supervisor && e.EndedOn == null).ToListAsync(ct);

    public async Task<IReadOnlyList<DeadlineEscalation>> StillOpenAsync(IReadOnlyList<DeadlineEscalationId> ids, CancellationToken ct) =>
        await db.Scoped<DeadlineEscalation>().Where(e => EF.Parameter(ids).Contains(e.Id) && e.EndedOn == null).ToListAsync(ct);

    public Task<string> NameAsync(OfficeId office, CancellationToken ct) => db.Set<Office>().Where(o => o.Id == office).Select(o => o.Name).SingleAsync(ct);
}
