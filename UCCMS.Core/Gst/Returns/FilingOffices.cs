using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Whose return it is: only the filing office of a registration prepares and files under it (letter of 24-12-2025, paragraph IV).</summary>
public sealed class FilingOffices(IOrganisationStore organisation)
{
    /// <summary>The registration of a GSTIN, for an actor at its filing office.</summary>
    /// <exception cref="RuleViolation">return.no-registration, office.not-yours</exception>
    public async Task<GstRegistration> OwnAsync(string gstin, ReturnPeriod period, Actor actor, CancellationToken ct)
    {
        var registrations = await organisation.RegistrationsAsync(ct);
        var registration = registrations.FirstOrDefault(r => string.Equals(r.Gstin.Value, gstin, StringComparison.OrdinalIgnoreCase) && r.From <= period.To)
            ?? throw new RuleViolation("return.no-registration", $"{gstin} is no GSTIN of the Department in {period}.");
        actor.RequireOffice(registration.FilingOfficeId);
        return registration;
    }
}
