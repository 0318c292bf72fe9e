using Microsoft.AspNetCore.Components;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Organisation;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Dashboards;

/// <summary>The figures of a territory: the viewer's own, or that of a circle, region or division below it. Follows acts by itself.</summary>
public partial class DashboardPage
{
    private static readonly (SpanChoice Choice, string Words)[] Choices =
    [
        (SpanChoice.Month, "This month"), (SpanChoice.LastMonth, "Last month"), (SpanChoice.Quarter, "This quarter"), (SpanChoice.Year, "This financial year"), (SpanChoice.LastYear, "Last financial year"),
    ];

    private SharedFigures? shared;
    private DashboardTiles tiles = default!;
    private Actor? reader;
    private string place = string.Empty;
    private string? fault;
    private bool isMissing;
    private bool isGone;
    private bool isLooking;

    [Parameter]
    public string? OfficeKey { get; set; }

    [SupplyParameterFromQuery(Name = "days")]
    private string? DaysText { get; set; }

    [SupplyParameterFromQuery(Name = "against")]
    private string? AgainstText { get; set; }

    [Inject]
    private DashboardCache Cache { get; set; } = default!;

    [Inject]
    private DashboardPlace Place { get; set; } = default!;

    [Inject]
    private ActSignal Changes { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<DashboardPage> Log { get; set; } = default!;

    private SpanChoice Choice => Enum.TryParse<SpanChoice>(DaysText, out var choice) && Enum.IsDefined(choice) ? choice : SpanChoice.Quarter;

    private Comparison Against => Enum.TryParse<Comparison>(AgainstText, out var against) && Enum.IsDefined(against) ? against : Comparison.Before;

    private DashboardFilter Filter => new(Choice, Against);

    // one's own office under its number is one's own dashboard
    private OfficeId? Office => QueryText.Number(OfficeKey) is { } code && code != Place.Actor.OfficeId.Value ? new OfficeId(code) : null;

    public void Dispose()
    {
        isGone = true;
        Changes.Raised -= Look;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Changes.Raised += Look;

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            reader = OfficeKey is not null && QueryText.Number(OfficeKey) is null ? null : await Place.ReaderOfAsync(Office);
            isMissing = reader is null;
            if (reader is not null)
            {
                Show(await Cache.OpenAsync(reader, Filter));
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
    }

    private void Show(SharedFigures figures)
    {
        shared = figures;
        place = reader!.Scope.SeesAll ? T["the Department"] : reader.OfficeName;
        tiles = new(figures.Figures, Place.Actor, Office);
    }

    private void Look(object? sender, EventArgs e) => _ = InvokeAsync(async () =>
    {
        if (isLooking || isGone)
        {
            return; // the look under way sees this change as well, or asks again
        }

        isLooking = true;
        try
        {
            while (!isGone && reader is not null && (shared is null || shared.Version < Changes.Version))
            {
                Show(await Cache.LatestAsync(reader, Filter));
                StateHasChanged();
            }
        }
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            FaultReference.Record(Log, failed); // what is shown stays, with its age
        }
        finally
        {
            isLooking = false;
        }
    });

    private string? OfOffice(RevenueSum sum) => QueryText.Number(sum.Key) is not { } code ? null
        : sum.Name.EndsWith(" Circle", StringComparison.Ordinal) || sum.Name.EndsWith(" Division", StringComparison.Ordinal) ? Address(Choice, Against, code)
        : tiles.Bookings(within: sum.Key);

    private void Go(SpanChoice choice, Comparison against) => Navigation.NavigateTo(Address(choice, against, Office?.Value));

    private static string Address(SpanChoice choice, Comparison against, int? office) => Urls.With(
        office is { } code ? Urls.DashboardOf(new OfficeId(code)) : Urls.Dashboard, ("days", choice == SpanChoice.Quarter ? null : choice), ("against", against == Comparison.Before ? null : against));

    private static T Read<T>(ChangeEventArgs e, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(e.Value?.ToString(), out var value) ? value : otherwise;
}
