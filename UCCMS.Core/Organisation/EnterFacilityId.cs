using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Enters the facility id by which APT knows an office; from then on both it and the code find the office.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class EnterFacilityId(IOrganisationStore organisation) : IUseCase<EnterFacilityId.Input, Done>
{
    /// <param name="FacilityId">8 digits; empty takes it away.</param>
    public sealed record Input(OfficeId Office, string? FacilityId);

    /// <exception cref="RuleViolation">office.unknown, office.facility-id, office.facility-id-taken</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var office = await organisation.OfficeAsync(input.Office, ct);
        if (!string.IsNullOrWhiteSpace(input.FacilityId))
        {
            await CheckFreeAsync(organisation, office, input.FacilityId.Trim(), ct);
        }

        office.EnterFacilityId(input.FacilityId);
        return Done.Value;
    }

    // A number that finds two offices would book one office's articles to the other.
    internal static async Task CheckFreeAsync(IOrganisationStore organisation, Office office, string facilityId, CancellationToken ct)
    {
        var other = await organisation.FindByCodeAsync(facilityId, ct);
        RuleViolation.Unless(
            other is null || other.Id == office.Id,
            "office.facility-id-taken",
            $"{facilityId} already stands for {other?.Name} ({other?.Id}).",
            nameof(Input.FacilityId));
    }
}
