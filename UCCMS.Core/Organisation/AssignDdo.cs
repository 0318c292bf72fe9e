using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Says who draws and disburses for an office and all below it, from a day on.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class AssignDdo(IOrganisationStore organisation) : IUseCase<AssignDdo.Input, AssignmentId>
{
    public sealed record Input(OfficeId Root, OfficeId Ddo, DateOnly From, string Basis);

    /// <exception cref="RuleViolation">office.unknown, assignment.ddo, assignment.basis, assignment.earlier</exception>
    public async Task<AssignmentId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var root = await organisation.OfficeAsync(input.Root, ct);
        var ddo = await organisation.OfficeAsync(input.Ddo, ct);
        RuleViolation.Unless(
            ddo.CircleId == root.CircleId,
            "assignment.ddo",
            $"{ddo.Name} lies in another circle than {root.Name}; a DDO draws within its circle.",
            nameof(Input.Ddo));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(input.Basis), "assignment.basis", "Say on which order the assignment rests.", nameof(Input.Basis));
        foreach (var earlier in (await organisation.DdoAssignmentsOfAsync(input.Root, ct)).Where(a => a.To is null || a.To >= input.From))
        {
            earlier.GiveWayOn(input.From);
        }

        var assignment = DdoAssignment.Of(root.Id, ddo.Id, input.From, input.Basis);
        organisation.Add(assignment);
        return assignment.Id;
    }
}
