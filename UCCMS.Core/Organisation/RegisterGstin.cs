using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Organisation;

/// <summary>Enters a GST registration of the Department; at most one is in force in a State on any day.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class RegisterGstin(IOrganisationStore organisation) : IUseCase<RegisterGstin.Input, GstRegistrationId>
{
    public sealed record Input(
        string Gstin, string ShortCode, string LegalName, string Address, OfficeId FilingOffice, DateOnly From,
        string? UpiId = null, string? BankDetails = null);

    /// <exception cref="RuleViolation">tax.gstin, registration.*, office.unknown</exception>
    public async Task<GstRegistrationId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var gstin = Gstin.Parse(input.Gstin);
        var filing = await organisation.OfficeAsync(input.FilingOffice, ct);
        var details = new GstRegistrationDetails(gstin, input.ShortCode, input.LegalName, input.Address, input.From, input.UpiId, input.BankDetails);
        var registration = GstRegistration.Register(details, filing);
        foreach (var other in await organisation.RegistrationsAsync(ct))
        {
            RuleViolation.Unless(other.Gstin != gstin, "registration.twice", $"{gstin} is registered already.", nameof(Input.Gstin));
            RuleViolation.Unless(
                !other.Overlaps(registration),
                "registration.overlap",
                $"{GstStates.Get(gstin.StateCode).Name} has the registration {other.Gstin} from {IndianTime.Show(other.From)}; end it first.",
                nameof(Input.From));
            RuleViolation.Unless(
                other.ShortCode != registration.ShortCode || other.StateCode == registration.StateCode,
                "registration.short-code",
                $"The short code {other.ShortCode} belongs to {other.Gstin}; documents of two States would look alike.",
                nameof(Input.ShortCode));
        }

        organisation.Add(registration);
        return registration.Id;
    }
}
