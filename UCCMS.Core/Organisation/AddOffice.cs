using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Organisation;

/// <summary>Enters an office the directory lacks: a mail centre, or a post office opened since.</summary>
[Requires(Permissions.ManageOrganisation)]
public sealed class AddOffice(IOrganisationStore organisation) : IUseCase<AddOffice.Input, OfficeId>
{
    /// <param name="Parent">The division, region or circle it hangs below.</param>
    /// <param name="FacilityId">8 digits, where it is known.</param>
    public sealed record Input(string Name, OfficeKind Kind, OfficeId Parent, string StateCode, string? District, string Pincode, string? FacilityId = null);

    /// <exception cref="RuleViolation">office.kind, office.pin, office.name, office.parent, tax.unknown-state, office.facility-id</exception>
    public async Task<OfficeId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(
            input.Kind is OfficeKind.HeadOffice or OfficeKind.SubOffice or OfficeKind.BranchOffice or OfficeKind.MailCentre,
            "office.kind",
            "Only post offices and mail centres are entered by hand; administrative offices come with the directory.",
            nameof(Input.Kind));
        RuleViolation.Unless(PinCode.IsValid(input.Pincode), "office.pin", "A PIN has 6 digits and does not begin with 0.", nameof(Input.Pincode));
        RuleViolation.Unless(
            GstStates.Get(input.StateCode).MayRegister, "office.state", $"{input.StateCode} is not a State or Union territory of today.", nameof(Input.StateCode));
        var parent = await organisation.OfficeAsync(input.Parent, ct);
        var id = await organisation.NextOfficeIdAsync(ct);
        var office = Office.Add(id, input.Name, input.Kind, parent, input.StateCode, input.District, input.Pincode);
        if (!string.IsNullOrWhiteSpace(input.FacilityId))
        {
            await EnterFacilityId.CheckFreeAsync(organisation, office, input.FacilityId.Trim(), ct);
            office.EnterFacilityId(input.FacilityId);
        }

        organisation.Add(office);
        return id;
    }
}
