using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Bars a person from signing in and ends their sessions.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class LockPerson(IPeopleStore people, IAuditNotes audit) : IUseCase<LockPerson.Input, Done>
{
    public sealed record Input(string PersonId, string Reason);

    /// <exception cref="RuleViolation">person.unknown, person.self, person.reason</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var person = await people.GetAsync(input.PersonId, ct);
        RuleViolation.Unless(
            !string.Equals(person.Id, actor.PersonId, StringComparison.Ordinal),
            "person.self",
            "You cannot lock yourself out. Ask another administrator.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Reason), "person.reason", "Say why the person is locked.", nameof(Input.Reason));
        await people.LockAsync(person.Id);
        audit.Remark(input.Reason.Trim());
        audit.Document(person.AuditKey, person.AuditTitle);
        return Done.Value;
    }
}
