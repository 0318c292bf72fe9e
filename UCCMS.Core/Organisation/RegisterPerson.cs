using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Enters a member of staff, who can then sign in once with the one-time password and must change it.</summary>
[Requires(Permissions.ManagePeople)]
public sealed class RegisterPerson(IPeopleStore people, IAuditNotes audit) : IUseCase<RegisterPerson.Input, RegisterPerson.Registered>
{
    /// <param name="OneTimePassword">From <see cref="Organisation.OneTimePassword.New"/>, made when the form was opened; never stored as it is.</param>
    public sealed record Input(string EmployeeId, string Name, string? Email, string OneTimePassword);

    public sealed record Registered(string PersonId);

    /// <exception cref="RuleViolation">person.employee-id, person.name, person.refused</exception>
    public async Task<Registered> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var employeeId = input.EmployeeId.Trim();
        RuleViolation.Unless(
            employeeId.Length is >= 4 and <= 20 && employeeId.All(char.IsAsciiLetterOrDigit),
            "person.employee-id",
            "An employee id has 4 to 20 letters and digits, without spaces.",
            nameof(Input.EmployeeId));
        RuleViolation.Unless(input.Name.Trim().Length is >= 2 and <= 120, "person.name", "Enter the person's name.", nameof(Input.Name));
        var person = await people.AddAsync(employeeId, input.Name.Trim(), input.Email, input.OneTimePassword);
        audit.Document(person.AuditKey, person.AuditTitle);
        return new Registered(person.Id);
    }
}
