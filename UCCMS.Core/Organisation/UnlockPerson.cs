using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Lets a locked person sign in again.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class UnlockPerson(IPeopleStore people, IAuditNotes audit) : IUseCase<UnlockPerson.Input, Done>
{
    public sealed record Input(string PersonId);

    /// <exception cref="RuleViolation">person.unknown</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var person = await people.GetAsync(input.PersonId, ct);
        await people.UnlockAsync(person.Id);
        audit.Document(person.AuditKey, person.AuditTitle);
        return Done.Value;
    }
}
