using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Signing;

/// <summary>Who decides on the signing of a registration's documents: its filing office and the Administrator.</summary>
public static class SigningOffice
{
    public static bool Has(Actor actor, OfficeId filingOffice) => actor.Role == Role.Administrator || actor.OfficeId == filingOffice;

    /// <exception cref="RuleViolation">registration.unknown, signing.not-yours</exception>
    public static async Task RequireAsync(this IOrganisationStore organisation, string supplierGstin, Actor actor, CancellationToken ct)
    {
        var registration = (await organisation.RegistrationsAsync(ct)).FirstOrDefault(r => string.Equals(r.Gstin.Value, supplierGstin, StringComparison.Ordinal))
            ?? throw new RuleViolation("registration.unknown", "Choose one of the Department's registrations.") { Field = "Gstin" };
        RuleViolation.Unless(
            Has(actor, registration.FilingOfficeId),
            "signing.not-yours",
            $"Only the filing office of {registration.Gstin} and the Administrator decide how its documents are signed.");
    }
}
