using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>A post that a person may act in today.</summary>
public sealed record PostInForce(PostId Id, Role Role, OfficeId OfficeId, string OfficeName, Tenure Tenure);

/// <summary>Makes the actor of a signed-in person from the database, so that an ended post or a locked person stops acting.</summary>
public sealed class ActorQueries(IDbContextFactory<UccmsDbContext> contexts, ReachFiller reaches, TimeProvider time)
{
    /// <summary>Today's date of the business, in India.</summary>
    public DateOnly Today => IndianTime.Today(time);

    /// <summary>The posts in force today, regular ones first.</summary>
    public async Task<IReadOnlyList<PostInForce>> PostsInForceAsync(string personId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = Today;
        var posts = await (
            from post in db.Set<Post>().AsNoTracking()
            join office in db.Set<Office>().AsNoTracking() on post.OfficeId equals office.Id
            where post.PersonId == personId && post.From <= today && (post.To == null || post.To >= today)
            orderby post.From, post.Id
            select new PostInForce(post.Id, post.Role, post.OfficeId, office.Name, post.Tenure)).ToListAsync(ct);
        return [.. posts.OrderBy(p => p.Tenure)];
    }

    /// <summary>The actor of a person in one of their posts; none when it is not in force or the person is locked.</summary>
    /// <param name="address">Where the person sits: the address of the request.</param>
    public async Task<Actor?> ActorAsync(string personId, PostId postId, string address, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = Today;
        var found = await (
            from post in db.Set<Post>().AsNoTracking()
            join person in db.Set<Person>().AsNoTracking() on post.PersonId equals person.Id
            join office in db.Set<Office>().AsNoTracking() on post.OfficeId equals office.Id
            where post.Id == postId && post.PersonId == personId && post.From <= today && (post.To == null || post.To >= today)
            select new { post, person.DisplayName, person.LockoutEnd, person.Language, OfficeName = office.Name }).FirstOrDefaultAsync(ct);
        if (found is null || found.LockoutEnd == DateTimeOffset.MaxValue)
        {
            return null;
        }

        var scope = await reaches.ScopeForAsync(found.post.Role, found.post.OfficeId, today, ct);
        return Actor.Of(personId, found.DisplayName, found.post, found.OfficeName, scope, address) with { Language = found.Language };
    }
}
