using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Dashboards;

/// <summary>Whose dashboard it is: that of the post, or of an office below it, which is then read with the reach of that office and never more.</summary>
public sealed class DashboardPlace(IDbContextFactory<UccmsDbContext> contexts, ActorContext actors, ReachFiller reaches, OfficeQueries offices, TimeProvider time)
{
    public Actor Actor => actors.Current;

    public DateOnly Today => IndianTime.Today(time);

    /// <summary>Who reads the dashboard of an office: the viewer with the reach of its office. None when there is no such dashboard, or the viewer does not reach it.</summary>
    public async Task<Actor?> ReaderOfAsync(OfficeId? office, CancellationToken ct = default)
    {
        var viewer = actors.Current;
        if (office is not { } id || id == viewer.OfficeId || viewer.IsSystem)
        {
            return office is null || office == viewer.OfficeId ? viewer : null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Set<Office>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct);
        if (found is null || RoleOf(found.Kind) is not { } role || !await IsReachedAsync(db, id, ct))
        {
            return null;
        }

        var scope = await reaches.ScopeForAsync(role, id, Today, ct);
        return Actor.Of(viewer.PersonId, viewer.Name, Post.Assign(viewer.PersonId, role, id, Today, null, Tenure.Regular), found.Name, scope, viewer.Address);
    }

    public Task<IReadOnlyDictionary<OfficeId, string>> NamesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken ct) => offices.NamesAsync(ids, ct);

    private static Role? RoleOf(OfficeKind kind) => kind switch
    {
        OfficeKind.Circle => Role.CircleOffice,
        OfficeKind.Region => Role.RegionalOffice,
        OfficeKind.Division => Role.DivisionalOffice,
        _ => null,
    };

    private static async Task<bool> IsReachedAsync(UccmsDbContext db, OfficeId office, CancellationToken ct) =>
        db.Scope.SeesAll
        || (db.Actor.Role is Role.CircleOffice or Role.RegionalOffice or Role.DivisionalOffice && await db.OfficeReaches.AnyAsync(r => r.ReachId == db.Scope.OwningReach && r.OfficeId == office, ct));
}
