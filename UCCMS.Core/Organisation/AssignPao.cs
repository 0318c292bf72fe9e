using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Says which Postal Accounts Office keeps a circle's accounts, from a day on.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class AssignPao(IOrganisationStore organisation) : IUseCase<AssignPao.Input, AssignmentId>
{
    public sealed record Input(OfficeId Circle, OfficeId Pao, DateOnly From, string Basis);

    /// <exception cref="RuleViolation">office.unknown, assignment.circle, assignment.pao, assignment.basis, assignment.earlier</exception>
    public async Task<AssignmentId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var circle = await organisation.OfficeAsync(input.Circle, ct);
        var pao = await organisation.OfficeAsync(input.Pao, ct);
        RuleViolation.Unless(circle.Kind == OfficeKind.Circle, "assignment.circle", $"{circle.Name} is not a circle.", nameof(Input.Circle));
        RuleViolation.Unless(pao.Kind == OfficeKind.AccountsOffice, "assignment.pao", $"{pao.Name} is not a Postal Accounts Office.", nameof(Input.Pao));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Basis), "assignment.basis", "Say on which order the assignment rests.", nameof(Input.Basis));
        foreach (var earlier in (await organisation.PaoAssignmentsOfAsync(input.Circle, ct)).Where(a => a.To is null || a.To >= input.From))
        {
            earlier.GiveWayOn(input.From);
        }

        var assignment = PaoAssignment.Of(circle.Id, pao.Id, input.From, input.Basis);
        organisation.Add(assignment);
        return assignment.Id;
    }
}
