using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Customers;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Ledger;

/// <summary>The rupee trail of a customer, a billing period, a circle, or of any figure of the board: its documents with stage, holder and days.</summary>
public partial class TrailListPage
{
    private static readonly RupeeStage[] AllStages = [.. Enum.GetValues<RupeeStage>().Where(s => s < RupeeStage.RoundOffKept)];

    private IReadOnlyList<WaitingSum>? sums;
    private StagePatience patience = new(0, 0, 0, 0);
    private string title = "Documents on their way";
    private string? sub;
    private TrailFilter? loaded;

    [Parameter]
    public string? CustomerKey { get; set; }

    [Parameter]
    public string? CircleKey { get; set; }

    [Parameter]
    public string? ContractKey { get; set; }

    [Parameter]
    public string? PeriodKey { get; set; }

    [SupplyParameterFromQuery(Name = "stage")]
    private string? StageText { get; set; }

    [SupplyParameterFromQuery(Name = "age")]
    private string? AgeText { get; set; }

    [SupplyParameterFromQuery(Name = "circle")]
    private string? CircleText { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? SearchText { get; set; }

    [Inject]
    private TrailQueries Trail { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private CustomersQueries Customers { get; set; } = default!;

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private ISettings Settings { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private TrailFilter Filter => TrailChoice.Of(StageText, CircleKey ?? CircleText, AgeText, CustomerKey, ContractKey, PeriodKey);

    private IEnumerable<RupeeStage> Stages => AllStages.Where(s => s == Filter.Stage || sums!.Any(w => w.Stage == s));

    private string AmountTitle => Filter.Stage is null ? "Not yet accounted ₹" : "In this stage ₹";

    protected override async Task OnParametersSetAsync()
    {
        if (loaded == Filter)
        {
            return;
        }

        loaded = Filter;
        (title, sub) = await HeadAsync();
        patience = await StagePatience.OnAsync(Settings, Clock.Today, CancellationToken.None);
        sums = await Trail.WaitingAsync(Filter with { Stage = null });
    }

    private async Task<(string Title, string? Sub)> HeadAsync()
    {
        if (Filter.Contract is { } contract)
        {
            var found = await Contracts.FindAsync(contract);
            return ($"Rupee trail of contract {found?.Contract.Number ?? ContractKey}", Filter.PeriodFrom is { } from ? $"{found?.Customer.Name}, the billing period that begins on {IndianTime.Show(from)}" : found?.Customer.Name);
        }

        if (Filter.Customer is { } customer)
        {
            return ($"Rupee trail of {(await Customers.FindAsync(customer))?.Customer.Name ?? customer.ToString()}", "Every document of the customer, newest first, with where its rupees are");
        }

        var circle = Filter.Circle is { } id ? (await Offices.GetAsync(id))?.Name ?? id.ToString() : null;
        return (circle is null ? "Documents on their way" : $"Rupee trail of {circle}", "Earned and not yet accounted at the booking location, longest waiting first");
    }

    private Task<Page<TrailRow>> LoadAsync(PageRequest request) => Trail.ListAsync(Filter, request);

    private Money AmountOf(TrailRow row) => Filter.Stage is { } stage ? row.In(stage) : row.Waiting;

    private static string? ClassOf(TrailRow row) => row.Oldest is null ? "muted" : null;

    private bool IsStuck(TrailRow row) => row.Oldest is { Since: { } since } oldest && patience.DaysIn(oldest.Stage) is { } days && Clock.Today.DayNumber - since.DayNumber > days;

    private bool IsStuck(RupeeStage stage) => patience.DaysIn(stage) is { } days
        && sums!.Any(s => s.Stage == stage && WaitingAges.SinceAtMost(s.Age, Clock.Today) is { } day && Clock.Today.DayNumber - day.DayNumber > days);

    private string Toggle(RupeeStage stage) => Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { ["stage"] = Filter.Stage == stage ? null : stage.ToString(), ["page"] = null });

    private void Go(string name, object? value) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null, ["page"] = null }));
}
