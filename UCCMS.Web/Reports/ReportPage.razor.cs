using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Organisation;
using UCCMS.Data.Reports;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Reports;

/// <summary>Shows any report of the catalogue by its name.</summary>
public partial class ReportPage
{
    private IReport? report;
    private IReadOnlyList<Product> products = [];
    private IReadOnlyList<object?> totals = [];
    private (string Name, ReportFilter Filter, string? Where)? totalled;
    private int count;
    private bool isRefused;

    [Parameter]
    public string Name { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "service")]
    private string? Service { get; set; }

    [SupplyParameterFromQuery(Name = "contract")]
    private string? ContractNumber { get; set; }

    [SupplyParameterFromQuery(Name = "office")]
    private string? Office { get; set; }

    [SupplyParameterFromQuery(Name = "customer")]
    private string? Customer { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? To { get; set; }

    [Inject]
    private ReportCatalogue Reports { get; set; } = default!;

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string? officeName;

    private ReportFilter Filter => ReportChoice.Of(Service, ContractNumber, Office, Customer, From, To, IndianTime.Today(Clock));

    private string Query => new Uri(Navigation.Uri).Query;

    // also the heading of the workbook, which must say the days that no address gave
    private string Caption => string.Join(", ", ReportChoice.Words(Filter, report!.Head, officeName).Prepend(report.Head.Title));

    protected override async Task OnParametersSetAsync()
    {
        report = Reports.Find(Name);
        isRefused = report is null && Reports.RightTo(Name) is not null;
        officeName = Filter.Office is { } office ? (await Offices.GetAsync(office))?.Name : null;
        if (report is not null && Has(ReportFilters.Service) && products.Count == 0)
        {
            products = await Contracts.ProductsAsync();
        }
    }

    private bool Has(ReportFilters filter) => report!.Head.Filters.HasFlag(filter);

    private static string Key(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);

    // A workbook reads page by page; what all rows come to is read once for it.
    private async Task<Page<ReportRow>> LoadAsync(PageRequest request)
    {
        var isFirst = request.Skip == 0 || totalled != (Name, Filter, request.Where);
        var page = await report!.ReadAsync(Filter, request, isFirst);
        if (isFirst)
        {
            (totals, count, totalled) = (page.Totals, page.Count, (Name, Filter, request.Where));
        }

        return new Page<ReportRow>(page.Rows, page.Count);
    }

    private RenderFragment? TotalOf(int at, IReportColumn column) => !column.IsTotalled && at != 0 ? null
        : builder => builder.AddContent(0, at == 0 && !column.IsTotalled ? $"All {IndianNumber.Format(count)}" : ReportText.Of(totals.ElementAtOrDefault(at)));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Go(string name, object? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = value?.ToString() is { Length: > 0 } text ? text : null, ["page"] = null }));
}
