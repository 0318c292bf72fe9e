using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Contracts;

/// <summary>The form of a contract: entered as a draft, or entered anew while it is a draft or was returned.</summary>
public partial class EnterContractPage
{
    private readonly CommandId command = new();
    private Customer? customer;
    private ContractFields? fields;
    private IReadOnlyList<Product> products = [];
    private OfficeRow? nodal;
    private Outcome<ContractId>? outcome;
    private string? customerError;
    private string? customerText;
    private string? number;
    private bool isMissing;

    /// <summary>The contract to enter anew; none for a new one.</summary>
    [Parameter]
    public int? Id { get; set; }

    [SupplyParameterFromQuery(Name = "customer")]
    private string? CustomerText { get; set; }

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private ICustomersStore Customers { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Title => Id is null ? "Enter a contract" : "Change contract";

    /// <summary>A CAF contract offers only offices of the nodal office's circle.</summary>
    private OfficeId? Circle => fields?.Facility == Facility.CircleAccount ? nodal?.CircleId : null;

    private string LocationHelp => fields?.Facility switch
    {
        Facility.SingleOffice => $"Limited to your own office, {nodal?.Name}.",
        Facility.CircleAccount => $"Offices of {nodal?.CircleName} only.",
        _ => "Offices of any circle.",
    };

    protected override async Task OnParametersSetAsync()
    {
        if (fields is not null)
        {
            return;
        }

        products = await Contracts.ProductsAsync();
        nodal = await Offices.GetAsync(Actors.Current.OfficeId);
        if (Id is { } id)
        {
            var detail = await Contracts.FindAsync(new ContractId(id));
            (customer, isMissing) = (detail?.Customer, detail is null);
            fields = detail is null ? null : ContractFields.Of(detail.Contract);
        }
        else
        {
            fields = ContractFields.New(IndianTime.Today(Clock), Actors.Current.OfficeId);
            customerText = CustomerText;
            if (!string.IsNullOrEmpty(CustomerText))
            {
                await FindCustomerAsync();
            }
        }
    }

    private async Task FindCustomerAsync()
    {
        customer = CustomerId.TryParse((customerText ?? string.Empty).Trim(), out var id) ? await Customers.FindAnywhereAsync(id, CancellationToken.None) : null;
        customerError = customer is null ? "No customer has this id. Check the ten digits, or register the customer." : null;
    }

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private void Toggle(string code, ChangeEventArgs e)
    {
        if (e.Value is true)
        {
            fields!.Products.Add(code);
        }
        else
        {
            fields!.Products.Remove(code);
        }
    }

    private async Task SaveAsync()
    {
        var entry = fields!.ToEntry(Actors.Current.OfficeId);
        if (Id is { } id)
        {
            var changed = await Runner.RunAsync((ChangeContract u) => u, new ChangeContract.Input(new ContractId(id), entry), command.Value);
            outcome = new Outcome<ContractId>(changed.Kind, new ContractId(id), changed.Code, changed.Sentence, changed.Field);
        }
        else
        {
            outcome = await Runner.RunAsync((EnterContract u) => u, new EnterContract.Input(customer!.Id, number, entry), command.Value);
        }

        command.Renew();
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.Contract(outcome.Value));
        }
    }
}
