using Microsoft.AspNetCore.Components;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>A barcode request: what is asked, the decision, the range it got and its history.</summary>
public partial class BarcodeRequestPage
{
    private readonly CommandId command = new();
    private BarcodeRequestDetail? detail;
    private Timeline? timeline;
    private bool isMissing;
    private bool isAnothers;
    private Outcome<bool>? outcome;
    private string? said;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>It was made a moment ago: its number is said.</summary>
    [SupplyParameterFromQuery(Name = "new")]
    private bool IsNew { get; set; }

    [Inject]
    private BarcodesQueries Barcodes { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayOpen => Actors.Current.May(Permissions.ViewCustomers);

    private BarcodeRequestId Key => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        var id = Key;
        isAnothers = detail is null && await Others.DenyAsync<BarcodeRequest>(r => r.Id == id, BarcodeRequest.AuditKeyOf(id));
        isMissing = detail is null && !isAnothers;
    }

    private async Task LoadAsync()
    {
        detail = await Barcodes.RequestAsync(Key);
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }

    private string? ConfirmOf(BarcodeRequestAction action) => action == BarcodeRequestAction.Approve
        ? $"{IndianNumber.Format(detail!.Request.Quantity)} article numbers are allotted to {detail.CustomerName}. They are never given to anybody else, and an allotment cannot be taken back."
        : null;

    // Says before the act what the request would refuse.
    private string? Blocked(BarcodeRequestAction action)
    {
        var request = detail!.Request;
        return request.ApprovingOfficeId != Actors.Current.OfficeId ? $"Only {detail.ApprovingOffice} decides on it."
            : request.RequestedBy == Actors.Current.PersonId ? "Who asked for the barcodes does not decide on them."
            : null;
    }

    private async Task ActAsync(WorkflowAct<BarcodeRequestAction> act)
    {
        if (act.Action == BarcodeRequestAction.Approve)
        {
            var approved = await Runner.RunAsync((ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(Key), command.Value);
            await ShowAsync(approved, $"{approved.Value?.First} to {approved.Value?.Last} are allotted.");
        }
        else
        {
            await ShowAsync(await Runner.RunAsync((RejectBarcodeRequest u) => u, new RejectBarcodeRequest.Input(Key, act.Remark ?? string.Empty), command.Value), "The request is rejected; who asked reads why.");
        }
    }

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        outcome = new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field);
        said = sentence;
        command.Renew();
        await LoadAsync();
    }
}
