using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Contracts;

/// <summary>A contract: terms, locations, discounts, the moves it can make and its history.</summary>
public partial class ContractPage
{
    private readonly CommandId command = new();
    private ContractDetail? detail;
    private Timeline? timeline;
    private bool isMissing;
    private bool isAnothers;
    private Outcome<bool>? outcome;
    private string? said;
    private DateOnly? interimTo;
    private OfficeId? newOffice;
    private CustomerGstinId? newGstin;
    private DateOnly newFrom;

    [Parameter]
    public int Id { get; set; }

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private ContractId Key => new(Id);

    private DateOnly Today => IndianTime.Today(Clock);

    private bool IsOwnNodal => Actors.Current.May(Permissions.EnterCustomer) && detail?.Contract.NodalOfficeId == Actors.Current.OfficeId;

    private bool MayChange => IsOwnNodal && detail?.Contract.Status is ContractStatus.Draft or ContractStatus.Returned;

    private bool IsApprover => detail?.Contract.ApprovingOfficeId == Actors.Current.OfficeId
        && Actors.Current.May(detail.Contract.ApprovingLevel == ApprovingLevel.Division ? Permissions.ApproveContract : Permissions.ApproveMultiOfficeContract);

    protected override async Task OnParametersSetAsync()
    {
        newFrom = Today;
        await LoadAsync();
        var id = Key;
        isAnothers = detail is null && await Others.DenyAsync<Contract>(c => c.Id == id, Contract.AuditKeyOf(id));
        isMissing = detail is null && !isAnothers;
    }

    private static string? LabelOf(ContractAction action) => action == ContractAction.End ? "End today" : null;

    private async Task LoadAsync()
    {
        detail = await Contracts.FindAsync(Key);
        interimTo = detail?.Contract.InterimTo;
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }

    private string NameOf(OfficeId office) => detail!.Offices.GetValueOrDefault(office, office.ToString());

    private string? GstinOf(CustomerGstinId? id) => detail!.Customer.Gstins.FirstOrDefault(g => g.Id == id)?.Gstin.Value;

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    // Says before the act what the contract would refuse.
    private string? Blocked(ContractAction action)
    {
        var contract = detail!.Contract;
        var office = action == ContractAction.Submit ? contract.NodalOfficeId : contract.ApprovingOfficeId;
        if (office != Actors.Current.OfficeId)
        {
            return $"Only {NameOf(office)} does this.";
        }

        return action is ContractAction.Approve or ContractAction.Return && (Actors.Current.PersonId == contract.EnteredBy || Actors.Current.PersonId == contract.SubmittedBy)
            ? "Who entered or submitted a contract does not decide on it."
            : null;
    }

    private async Task ActAsync(WorkflowAct<ContractAction> act)
    {
        var ended = act.Action switch
        {
            ContractAction.Submit => await Runner.RunAsync((SubmitContract u) => u, new SubmitContract.Input(Key), command.Value),
            ContractAction.Approve => await Runner.RunAsync((ApproveContract u) => u, new ApproveContract.Input(Key), command.Value),
            ContractAction.Return => await Runner.RunAsync((ReturnContract u) => u, new ReturnContract.Input(Key, act.Remark ?? string.Empty), command.Value),
            ContractAction.End => await Runner.RunAsync((EndContract u) => u, new EndContract.Input(Key, Today, act.Remark ?? string.Empty), command.Value),
            _ => throw new InvalidOperationException($"No use case does {act.Action}."),
        };
        await ShowAsync(ended, act.Action switch
        {
            ContractAction.Submit => $"The contract waits for {NameOf(detail!.Contract.ApprovingOfficeId)}.",
            ContractAction.Approve => "The contract is active.",
            ContractAction.Return => "The contract went back to its nodal office.",
            _ => "The contract ends today; what was booked until now stays covered.",
        });
    }

    private async Task SwitchAsync() => await ShowAsync(
        await Runner.RunAsync((SwitchInterim u) => u, new SwitchInterim.Input(Key, detail!.Contract.InterimFrom, interimTo), command.Value), "The interim arrangement is dated.");

    private async Task EndLocationAsync(OfficeId office) => await ShowAsync(
        await Runner.RunAsync((EndContractLocation u) => u, new EndContractLocation.Input(Key, office, Today), command.Value), $"{NameOf(office)} ends as a location today.");

    private async Task AddLocationAsync()
    {
        if (newOffice is not { } office)
        {
            outcome = Outcome<bool>.Refused("contract.location-unknown", "Choose the office: type a part of its name and take it from the list.", "OfficeId");
            return;
        }

        var input = new AddContractLocation.Input(Key, new LocationEntry(office, newGstin), newFrom);
        await ShowAsync(await Runner.RunAsync((AddContractLocation u) => u, input, command.Value), "The location is added.");
    }

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        outcome = new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field);
        said = sentence;
        command.Renew();
        await LoadAsync();
    }
}
