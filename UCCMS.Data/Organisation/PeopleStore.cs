using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>People and their posts; passwords and lockouts go through ASP.NET Core Identity within the act's own transaction.</summary>
internal sealed class PeopleStore(UccmsDbContext db, UserManager<Person> users) : IPeopleStore
{
    public async Task<PersonOnFile> GetAsync(string personId, CancellationToken ct) => OnFile(await FindAsync(personId));

    public async Task<PersonOnFile> AddAsync(string employeeId, string name, string? email, string oneTimePassword)
    {
        var person = new Person
        {
            UserName = employeeId,
            DisplayName = name,
            Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim(),
            MustChangePassword = true,
        };
        Check(await users.CreateAsync(person, oneTimePassword));
        return OnFile(person);
    }

    public async Task SetOneTimePasswordAsync(string personId, string oneTimePassword)
    {
        var person = await FindAsync(personId);
        if (await users.HasPasswordAsync(person))
        {
            Check(await users.RemovePasswordAsync(person));
        }

        person.MustChangePassword = true;
        Check(await users.AddPasswordAsync(person, oneTimePassword)); // raises the security stamp: sessions end
        Check(await users.SetLockoutEndDateAsync(person, null));
        Check(await users.ResetAccessFailedCountAsync(person));
    }

    public async Task ClearSecondFactorAsync(string personId)
    {
        var person = await FindAsync(personId);
        Check(await users.SetTwoFactorEnabledAsync(person, enabled: false));
        Check(await users.ResetAuthenticatorKeyAsync(person));
    }

    public async Task SetLanguageAsync(string personId, Language language)
    {
        var person = await FindAsync(personId);
        person.Language = language;
        Check(await users.UpdateAsync(person));
    }

    public async Task LockAsync(string personId)
    {
        var person = await FindAsync(personId);
        Check(await users.SetLockoutEndDateAsync(person, DateTimeOffset.MaxValue));
        Check(await users.UpdateSecurityStampAsync(person));
    }

    public async Task UnlockAsync(string personId)
    {
        var person = await FindAsync(personId);
        Check(await users.SetLockoutEndDateAsync(person, null));
        Check(await users.ResetAccessFailedCountAsync(person));
    }

    public async Task<Office> OfficeAsync(OfficeId id, CancellationToken ct) =>
        await db.Set<Office>().FirstOrDefaultAsync(o => o.Id == id, ct)
        ?? throw new RuleViolation("office.unknown", $"There is no office with the code {id}.") { Field = nameof(AssignPost.Input.Office) };

    public async Task<Post> PostAsync(PostId id, CancellationToken ct) =>
        await db.Set<Post>().FirstOrDefaultAsync(p => p.Id == id, ct)
        ?? throw new RuleViolation("post.unknown", "This post is not on file any more. Load the page again.");

    public async Task<IReadOnlyList<Post>> PostsOfAsync(string personId, CancellationToken ct) =>
        await db.Set<Post>().Where(p => p.PersonId == personId).ToListAsync(ct);

    public void Add(Post post) => db.Add(post);

    private async Task<Person> FindAsync(string personId) => await users.FindByIdAsync(personId)
        ?? throw new RuleViolation("person.unknown", "This person is not on file.");

    private static PersonOnFile OnFile(Person person) => new(person.Id, person.UserName!, person.DisplayName);

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            var first = result.Errors.First();
            var field = first.Code.StartsWith("Password", StringComparison.Ordinal) ? "OneTimePassword"
                : first.Code.Contains("Email", StringComparison.Ordinal) ? "Email" : "EmployeeId";
            throw new RuleViolation("person.refused", string.Join(" ", result.Errors.Select(e => e.Description))) { Field = field };
        }
    }
}
