using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Ends a registration on a day; documents under it stay as they are.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class EndGstRegistration(IOrganisationStore organisation) : IUseCase<EndGstRegistration.Input, Done>
{
    public sealed record Input(GstRegistrationId Registration, DateOnly LastDay);

    /// <exception cref="RuleViolation">registration.unknown, registration.dates</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var registration = (await organisation.RegistrationsAsync(ct)).FirstOrDefault(r => r.Id == input.Registration)
            ?? throw new RuleViolation("registration.unknown", "This registration does not exist.");
        registration.End(input.LastDay);
        return Done.Value;
    }
}
