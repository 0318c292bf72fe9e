using Microsoft.AspNetCore.Components;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Customers;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Customers;

/// <summary>A customer: particulars, GSTINs by date, contracts and history.</summary>
public partial class CustomerPage
{
    private readonly CommandId command = new();
    private CustomerDetail? detail;
    private Timeline? timeline;
    private bool isMissing;
    private bool isAnothers;
    private Outcome<bool>? outcome;
    private string? said;
    private string gstinText = string.Empty;
    private DateOnly from;
    private bool isSez;

    [Parameter]
    public long Id { get; set; }

    [Inject]
    private CustomersQueries Customers { get; set; } = default!;

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

    private bool MayChange => Actors.Current.May(Permissions.EnterCustomer) && detail?.Customer.EnteredByOfficeId == Actors.Current.OfficeId;

    protected override async Task OnParametersSetAsync()
    {
        from = IndianTime.Today(Clock);
        await LoadAsync();
        var id = new CustomerId(Id);
        isAnothers = detail is null && await Others.DenyAsync<Customer>(c => c.Id == id, Customer.AuditKeyOf(id));
        isMissing = detail is null && !isAnothers;
    }

    private async Task LoadAsync() => detail = await Customers.FindAsync(new CustomerId(Id));

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private async Task AddAsync()
    {
        var input = new AddCustomerGstin.Input(new CustomerId(Id), new GstinEntry(gstinText, isSez, from));
        var ended = await Runner.RunAsync((AddCustomerGstin u) => u, input, command.Value);
        gstinText = ended.IsDone ? string.Empty : gstinText;
        await ShowAsync(ended, "The GSTIN is added.");
    }

    private async Task EndAsync(CustomerGstin gstin)
    {
        var input = new EndCustomerGstin.Input(new CustomerId(Id), gstin.Id, IndianTime.Today(Clock));
        await ShowAsync(await Runner.RunAsync((EndCustomerGstin u) => u, input, command.Value), $"{gstin.Gstin} ends today; documents issued until now keep it.");
    }

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        outcome = new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field);
        said = sentence;
        command.Renew();
        await LoadAsync();
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
