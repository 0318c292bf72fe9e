using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>
/// People to try the portal with. Registered in Development only, so that no other environment ever has a known password.
/// </summary>
public sealed class DevelopmentPeople(UseCaseRunner runner, UserManager<Person> users, UccmsDbContext db)
{
    /// <summary>Password of everybody made here.</summary>
    public const string Password = "Uccms-Demo-2026!";

    /// <summary>Makes the person and the post where they are missing; the scope's actor must be the system. Returns the person's key.</summary>
    public async Task<string> EnsureAsync(string employeeId, string name, Role role, OfficeId office, DateOnly from, CancellationToken ct = default)
    {
        var person = await users.FindByNameAsync(employeeId) ?? await RegisterAsync(employeeId, name, ct);
        if (!await db.Set<Post>().AnyAsync(p => p.PersonId == person.Id && p.Role == role && p.OfficeId == office, ct))
        {
            var input = new AssignPost.Input(person.Id, role, office, from, To: null, Tenure.Regular);
            Require(await runner.RunAsync((AssignPost u) => u, input, Guid.NewGuid(), ct));
        }

        return person.Id;
    }

    private async Task<Person> RegisterAsync(string employeeId, string name, CancellationToken ct)
    {
        var input = new RegisterPerson.Input(employeeId, name, Email: null, Password);
        Require(await runner.RunAsync((RegisterPerson u) => u, input, Guid.NewGuid(), ct));
        var person = (await users.FindByNameAsync(employeeId))!;
        person.MustChangePassword = false;
        await users.UpdateAsync(person);
        return person;
    }

    private static void Require<T>(Outcome<T> outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException(outcome.Sentence);
        }
    }
}
