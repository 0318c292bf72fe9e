using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>Gives a post its reaches (SOP 5: who sees what), filling those that nobody needed before. Needs no actor: sign-in calls it.</summary>
public sealed class ReachFiller(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int None = 0;

    /// <param name="today">The business day (IST) as of which assignments count.</param>
    public async Task<OfficeScope> ScopeForAsync(Role role, OfficeId office, DateOnly today, CancellationToken ct = default)
    {
        switch (role)
        {
            case Role.Directorate or Role.Auditor or Role.Administrator:
                return OfficeScope.Everything;
            case Role.CeptSupport:
                return OfficeScope.Nothing;
            default:
                var kind = KindFor(role);
                var reach = await ReachAsync(kind, office, today, ct);
                var owning = role == Role.NodalOffice ? None : reach;
                var nodal = kind is ReachKind.Subtree or ReachKind.Drawing || role == Role.NodalOffice ? reach : None; // money of a contract is at its nodal office, whoever's documents it pays
                var counterpart = role == Role.Pao ? None : reach;
                return new OfficeScope(owning, nodal, counterpart, SeesAll: false);
        }
    }

    private static ReachKind KindFor(Role role) => role switch
    {
        Role.BookingLocation or Role.NodalOffice => ReachKind.Self,
        Role.Ddo => ReachKind.Drawing,
        Role.Pao => ReachKind.Accounts,
        Role.DivisionalOffice or Role.RegionalOffice or Role.CircleOffice => ReachKind.Subtree,
        _ => throw new InvalidOperationException($"The role {role} has no reach."),
    };

    private async Task<int> ReachAsync(ReachKind kind, OfficeId office, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await CurrentAsync(db, kind, office, today, ct) is { } known)
        {
            return known;
        }

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var id = await CurrentAsync(db, kind, office, today, ct) ?? await FillAsync(db, kind, office, today, ct);
            await transaction.CommitAsync(ct);
            return id;
        }
        catch (Exception e) when (Conflicts.IsUniqueViolation(e))
        {
            // a second sign-in at the same moment made it first
            return (await FindAsync(db, kind, office, ct))!.Id;
        }
    }

    private static async Task<int> FillAsync(UccmsDbContext db, ReachKind kind, OfficeId office, DateOnly today, CancellationToken ct)
    {
        var reach = await FindAsync(db, kind, office, ct);
        if (reach is null)
        {
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO \"Reaches\" (\"Kind\", \"OfficeId\", \"FilledOn\") VALUES ({kind.ToString()}, {office.Value}, {today})", ct);
            reach = (await FindAsync(db, kind, office, ct))!;
        }

        await ReachBulk.FillAsync(db, reach, today, ct);
        return reach.Id;
    }

    private static async Task<int?> CurrentAsync(UccmsDbContext db, ReachKind kind, OfficeId office, DateOnly today, CancellationToken ct)
    {
        var reach = await FindAsync(db, kind, office, ct);
        return reach is null || await ReachBulk.IsOutdatedAsync(db, reach, today, ct) ? null : reach.Id;
    }

    private static Task<Reach?> FindAsync(UccmsDbContext db, ReachKind kind, OfficeId office, CancellationToken ct) =>
        db.Set<Reach>().AsNoTracking().FirstOrDefaultAsync(r => r.Kind == kind && r.OfficeId == office, ct);
}
