using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Fills reaches by set-wise statements over the tree's paths. Rows of a reach are derived, so they leave no audit record.</summary>
internal static class ReachBulk
{
    /// <summary>Whether an assignment begins or ends between the day the reach was filled and another day.</summary>
    public static async Task<bool> IsOutdatedAsync(UccmsDbContext db, Reach reach, DateOnly day, CancellationToken ct)
    {
        var (from, to) = reach.FilledOn <= day ? (reach.FilledOn, day) : (day, reach.FilledOn);
        return from != to && reach.Kind switch
        {
            ReachKind.Drawing => await db.Set<DdoAssignment>().AnyAsync(a => (a.From > from && a.From <= to) || (a.To >= from && a.To < to), ct),
            ReachKind.Accounts => await db.Set<PaoAssignment>().AnyAsync(a => (a.From > from && a.From <= to) || (a.To >= from && a.To < to), ct),
            _ => false,
        };
    }

    /// <summary>Fills a reach anew as of a day. Must run in a transaction.</summary>
    public static async Task FillAsync(UccmsDbContext db, Reach reach, DateOnly day, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"DELETE FROM \"OfficeReaches\" WHERE \"ReachId\" = {reach.Id}", ct);
        switch (reach.Kind)
        {
            case ReachKind.Self:
                await db.Database.ExecuteSqlAsync($"INSERT INTO \"OfficeReaches\" (\"ReachId\", \"OfficeId\") VALUES ({reach.Id}, {reach.OfficeId.Value})", ct);
                break;
            case ReachKind.Subtree:
                await AddBelowAsync(db, reach.Id, await PathOfAsync(db, reach.OfficeId, ct), ct);
                break;
            case ReachKind.Drawing:
                await FillDrawingAsync(db, reach, day, ct);
                break;
            case ReachKind.Accounts:
                await FillAccountsAsync(db, reach, day, ct);
                break;
            default:
                throw new InvalidOperationException($"Unknown reach {reach.Kind}.");
        }

        await db.Database.ExecuteSqlAsync($"UPDATE \"Reaches\" SET \"FilledOn\" = {day} WHERE \"Id\" = {reach.Id}", ct);
    }

    /// <summary>Fills every reach there is anew, each as of its own day: after offices were loaded.</summary>
    public static Task RefillAllAsync(UccmsDbContext db, CancellationToken ct) => RefillAsync(db, db.Set<Reach>(), ct);

    /// <summary>After an office came into being: every reach that must now hold it.</summary>
    public static async Task RefillAroundAsync(UccmsDbContext db, Office office, CancellationToken ct)
    {
        var path = OfficePath.Codes(office.Path);
        await RefillAsync(db, db.Set<Reach>().Where(r => r.Kind == ReachKind.Subtree && path.Contains(r.OfficeId)), ct);
        await RefillDrawingAsync(db, office.Id, ct);
        if (office.CircleId is { } circle)
        {
            await RefillAccountsAsync(db, circle, ct);
        }
    }

    /// <summary>After an assignment changed: the reach of every DDO with an assignment above or below its office.</summary>
    public static async Task RefillDrawingAsync(UccmsDbContext db, OfficeId root, CancellationToken ct)
    {
        var path = await PathOfAsync(db, root, ct);
        var above = OfficePath.Codes(path);
        var ddos = await (from a in db.Set<DdoAssignment>()
                          join o in db.Set<Office>() on a.RootOfficeId equals o.Id
                          where o.Path.StartsWith(path) || above.Contains(o.Id)
                          select a.DdoOfficeId).Distinct().ToListAsync(ct);
        await RefillAsync(db, db.Set<Reach>().Where(r => r.Kind == ReachKind.Drawing && ddos.Contains(r.OfficeId)), ct);
    }

    /// <summary>After an assignment changed: the reach of every PAO the circle ever had.</summary>
    public static async Task RefillAccountsAsync(UccmsDbContext db, OfficeId circle, CancellationToken ct)
    {
        var paos = await db.Set<PaoAssignment>().Where(a => a.CircleId == circle).Select(a => a.PaoOfficeId).Distinct().ToListAsync(ct);
        await RefillAsync(db, db.Set<Reach>().Where(r => r.Kind == ReachKind.Accounts && paos.Contains(r.OfficeId)), ct);
    }

    private static async Task RefillAsync(UccmsDbContext db, IQueryable<Reach> reaches, CancellationToken ct)
    {
        foreach (var reach in await reaches.AsNoTracking().OrderBy(r => r.Id).ToListAsync(ct))
        {
            await FillAsync(db, reach, reach.FilledOn, ct);
        }
    }

    private static async Task FillAccountsAsync(UccmsDbContext db, Reach reach, DateOnly day, CancellationToken ct)
    {
        var circles = await (from a in db.Set<PaoAssignment>()
                             join o in db.Set<Office>() on a.CircleId equals o.Id
                             where a.PaoOfficeId == reach.OfficeId && a.From <= day && (a.To == null || a.To >= day)
                             select o.Path).ToListAsync(ct);
        foreach (var path in circles)
        {
            await AddBelowAsync(db, reach.Id, path, ct);
        }

        // itself, wherever it stands in the tree: batches of entries are its own
        await AddBelowAsync(db, reach.Id, await PathOfAsync(db, reach.OfficeId, ct), ct);
    }

    // From the top down, so that a nearer assignment takes out or puts in what a farther one did.
    private static async Task FillDrawingAsync(UccmsDbContext db, Reach reach, DateOnly day, CancellationToken ct)
    {
        var assignments = await (from a in db.Set<DdoAssignment>()
                                 join o in db.Set<Office>() on a.RootOfficeId equals o.Id
                                 where a.From <= day && (a.To == null || a.To >= day)
                                 select new { o.Path, a.DdoOfficeId }).ToListAsync(ct);
        var own = assignments.Where(a => a.DdoOfficeId == reach.OfficeId).Select(a => a.Path).ToArray();
        foreach (var a in assignments.Where(a => own.Any(p => a.Path.StartsWith(p, StringComparison.Ordinal))).OrderBy(a => a.Path.Length))
        {
            if (a.DdoOfficeId == reach.OfficeId)
            {
                await AddBelowAsync(db, reach.Id, a.Path, ct);
            }
            else
            {
                await RemoveBelowAsync(db, reach.Id, a.Path, ct);
            }
        }
    }

    private static async Task<string> PathOfAsync(UccmsDbContext db, OfficeId office, CancellationToken ct) =>
        await db.Set<Office>().Where(o => o.Id == office).Select(o => o.Path).SingleAsync(ct);

    private static Task<int> AddBelowAsync(UccmsDbContext db, int reach, string path, CancellationToken ct)
    {
        var below = path + "%";
        return db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "OfficeReaches" ("ReachId", "OfficeId")
            SELECT {reach}, o."Id" FROM "Offices" AS o
            WHERE o."Path" LIKE {below} AND NOT EXISTS (SELECT 1 FROM "OfficeReaches" AS r WHERE r."ReachId" = {reach} AND r."OfficeId" = o."Id")
            """,
            ct);
    }

    private static Task<int> RemoveBelowAsync(UccmsDbContext db, int reach, string path, CancellationToken ct)
    {
        var below = path + "%";
        return db.Database.ExecuteSqlAsync(
            $"""
            DELETE FROM "OfficeReaches"
            WHERE "ReachId" = {reach} AND "OfficeId" IN (SELECT o."Id" FROM "Offices" AS o WHERE o."Path" LIKE {below})
            """,
            ct);
    }
}
