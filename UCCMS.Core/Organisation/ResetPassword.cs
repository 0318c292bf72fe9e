using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Gives a person a new one-time password, and on request a new start with the authenticator app; ends their sessions.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class ResetPassword(IPeopleStore people, IAuditNotes audit) : IUseCase<ResetPassword.Input, Done>
{
    public sealed record Input(string PersonId, string OneTimePassword, bool AlsoSecondFactor);

    /// <exception cref="RuleViolation">person.unknown, person.refused</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var person = await people.GetAsync(input.PersonId, ct);
        await people.SetOneTimePasswordAsync(person.Id, input.OneTimePassword);
        if (input.AlsoSecondFactor)
        {
            await people.ClearSecondFactorAsync(person.Id);
            audit.Remark("Second factor removed as well.");
        }

        audit.Document(person.AuditKey, person.AuditTitle);
        return Done.Value;
    }
}
