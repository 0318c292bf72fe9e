using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Ledger;

/// <summary>Statement of any account of the books: of a contract, an office, a document, or all in sight.</summary>
public partial class StatementPage
{
    private Money forward;
    private StatementProof? proof;
    private string? officeName;
    private string? customerName;
    private bool isUnknown;

    [SupplyParameterFromQuery(Name = "account")]
    private string? AccountText { get; set; }

    [SupplyParameterFromQuery(Name = "office")]
    private string? OfficeText { get; set; }

    [SupplyParameterFromQuery(Name = "contract")]
    private string? ContractText { get; set; }

    [SupplyParameterFromQuery(Name = "customer")]
    private string? CustomerText { get; set; }

    [SupplyParameterFromQuery(Name = "document")]
    private string? DocumentText { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromText { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? ToText { get; set; }

    [Inject]
    private LedgerQueries Books { get; set; } = default!;

    [Inject]
    private CustomersQueries Customers { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private StatementChoice Choice => StatementChoice.Of(AccountText, OfficeText, ContractText, DocumentText, FromText, ToText, CustomerText);

    private string Query => new Uri(Navigation.Uri).Query;

    protected override async Task OnParametersSetAsync()
    {
        officeName = Choice.Office is { } office ? (await Offices.GetAsync(office))?.Name ?? office.ToString() : null;
        customerName = Choice.Customer is { } customer ? (await Customers.FindAsync(customer))?.Customer.Name : null;
        isUnknown = (Choice.Contract is { } contract && await Books.ContractAsync(contract) is null) || (Choice.Customer is not null && customerName is null);
    }

    private async Task<Page<LedgerStatementRow>> LoadAsync(PageRequest request)
    {
        var filter = await Choice.FilterAsync(Books) with { Where = request.Where };
        var statement = await Books.StatementAsync(filter, request);
        proof = filter.Where is null ? await Books.ProofAsync(filter) : null; // some lines of an account prove nothing
        forward = statement.Forward;
        return statement.Rows;
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Go(string name, object? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = value?.ToString() is { Length: > 0 } text ? text : null, ["page"] = null }));
}
