using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>A person in the list of people.</summary>
public sealed record PersonRow(string Id, string EmployeeId, string Name, string? Email, int Posts, bool IsLocked, bool MustChangePassword);

/// <summary>A post of a person, past, present or to come.</summary>
public sealed record PostRow(PostId Id, Role Role, OfficeId OfficeId, string OfficeName, DateOnly From, DateOnly? To, Tenure Tenure);

/// <summary>A person with all posts.</summary>
public sealed record PersonFacts(PersonRow Person, bool HasSecondFactor, IReadOnlyList<PostRow> Posts);

/// <summary>Reads of people and their posts, for administrators.</summary>
public sealed class PeopleQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of people can be filtered.</summary>
    public static ColumnFilters<Person> Columns { get; } = new ColumnFilters<Person>()
        .Text("employee", "Employee id", p => p.UserName)
        .Text("name", "Name", p => p.DisplayName)
        .Text("mail", "E-mail", p => p.Email)
        .YesNo("first", "Must change password", p => p.MustChangePassword);

    public async Task<Page<PersonRow>> ListAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var people = Columns.Apply(db, db.Set<Person>().AsNoTracking(), request.Where);
        if (request.Search is { Length: > 0 } words)
        {
            people = people.Where(p => p.UserName!.Contains(words) || p.DisplayName.Contains(words) || p.Email!.Contains(words));
        }

        var total = await people.CountAsync(ct);
        var sorted = (request.Sort, request.Descending) switch
        {
            ("employee", false) => people.OrderBy(p => p.UserName),
            ("employee", true) => people.OrderByDescending(p => p.UserName),
            (_, true) => people.OrderByDescending(p => p.DisplayName).ThenBy(p => p.UserName),
            _ => people.OrderBy(p => p.DisplayName).ThenBy(p => p.UserName),
        };
        var rows = await Rows(db, sorted.Skip(request.Skip).Take(request.Take)).ToListAsync(ct);
        return new Page<PersonRow>(rows, total);
    }

    public async Task<PersonFacts?> PersonAsync(string employeeId, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var person = await Rows(db, db.Set<Person>().AsNoTracking().Where(p => p.UserName == employeeId)).FirstOrDefaultAsync(ct);
        if (person is null)
        {
            return null;
        }

        var posts = await (
            from post in db.Set<Post>().AsNoTracking()
            join office in db.Set<Office>().AsNoTracking() on post.OfficeId equals office.Id
            where post.PersonId == person.Id
            orderby post.From descending
            select new PostRow(post.Id, post.Role, post.OfficeId, office.Name, post.From, post.To, post.Tenure)).ToListAsync(ct);
        var secondFactor = await db.Set<Person>().Where(p => p.Id == person.Id).Select(p => p.TwoFactorEnabled).SingleAsync(ct);
        return new PersonFacts(person, secondFactor, posts);
    }

    private static IQueryable<PersonRow> Rows(UccmsDbContext db, IQueryable<Person> people)
    {
        var forever = DateTimeOffset.MaxValue;
        return people.Select(p => new PersonRow(
            p.Id, p.UserName!, p.DisplayName, p.Email, db.Set<Post>().Count(o => o.PersonId == p.Id), p.LockoutEnd == forever, p.MustChangePassword));
    }
}
