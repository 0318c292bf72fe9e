using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Organisation;

/// <summary>An office: where it stands in the tree, who acts for it, and the offices below it.</summary>
public partial class OfficePage
{
    private Entry entry = null!;
    private OfficeRow? office;
    private OfficeRow? ddo;
    private AssignmentRow? pao;
    private SupplierOfOffice? supplier;
    private IReadOnlyList<OfficeRow> above = [];
    private string? facilityId;
    private bool isMissing;

    /// <summary>The office's code.</summary>
    [Parameter]
    public int Code { get; set; }

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private OrganisationQueries Organisation { get; set; } = default!;

    [Inject]
    private GstRegistrationQueries Registrations { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private OfficeId Id => new(Code);

    private bool MayManage => Actors.Current.May(Permissions.ManageOrganisation);

    private bool MayHaveOffices => office!.Kind is OfficeKind.Circle or OfficeKind.Region or OfficeKind.Division;

    private IReadOnlyList<(string Title, string Address)> Trail =>
        [("Offices", Urls.Offices), .. above.Where(a => a.Id != Id).Select(a => (a.Name, Urls.Office(a.Id)))];

    protected override async Task OnParametersSetAsync()
    {
        if (office?.Id == Id)
        {
            return;
        }

        entry = new Entry(Runner);
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        var found = await Offices.GetAsync(Id);
        isMissing = found is null;
        if (found is null)
        {
            office = null;
            return;
        }

        above = await Offices.AncestorsAsync(Id);
        ddo = await Organisation.DdoOfAsync(Id, Clock.Today) is { } acting ? await Offices.GetAsync(acting) : null;
        pao = (await Organisation.PaoAssignmentsAsync()).FirstOrDefault(a => a.OfficeId == found.CircleId && a.IsInForce(Clock.Today));
        supplier = IsBookingOffice(found.Kind) ? await Registrations.SupplierOfAsync(Id, Clock.Today) : null;
        (office, facilityId) = (found, found.FacilityId);
    }

    private static bool IsBookingOffice(OfficeKind kind) =>
        kind is OfficeKind.HeadOffice or OfficeKind.SubOffice or OfficeKind.BranchOffice or OfficeKind.MailCentre;

    private async Task EnterAsync()
    {
        var said = string.IsNullOrWhiteSpace(facilityId) ? "The facility id is taken away." : $"Both {facilityId.Trim()} and {Id} find this office now.";
        if (await entry.RunAsync((EnterFacilityId u) => u, new EnterFacilityId.Input(Id, facilityId), said))
        {
            await LoadAsync();
        }
    }
}
