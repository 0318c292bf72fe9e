using Microsoft.AspNetCore.Components;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Ledger;

/// <summary>The Directorate's headline and what it consists of: by stage, circle and age, each figure opening its documents.</summary>
public partial class EarnedBoardPage
{
    private static readonly RupeeStage[] AllStages = [.. Enum.GetValues<RupeeStage>().Where(s => s < RupeeStage.RoundOffKept)];

    private IReadOnlyList<WaitingSum>? sums;
    private IReadOnlyDictionary<OfficeId, string> names = new Dictionary<OfficeId, string>();
    private StagePatience patience = new(0, 0, 0, 0);
    private string? fault;

    [SupplyParameterFromQuery(Name = "stage")]
    private string? StageText { get; set; }

    [SupplyParameterFromQuery(Name = "circle")]
    private string? CircleText { get; set; }

    [SupplyParameterFromQuery(Name = "age")]
    private string? AgeText { get; set; }

    [Inject]
    private TrailQueries Trail { get; set; } = default!;

    [Inject]
    private OfficeQueries Offices { get; set; } = default!;

    [Inject]
    private ISettings Settings { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<EarnedBoardPage> Log { get; set; } = default!;

    private TrailFilter Filter => TrailChoice.Of(null, CircleText, AgeText);

    private static IReadOnlyList<WaitingAge> Ages { get; } = Enum.GetValues<WaitingAge>();

    private IEnumerable<RupeeStage> Stages => AllStages.Where(s => sums!.Any(w => w.Stage == s));

    protected override async Task OnParametersSetAsync()
    {
        try
        {
            sums = [.. (await Trail.WaitingAsync(Filter)).Where(s => !s.Amount.IsZero || s.Documents > 0)];
            names = await Offices.NamesAsync([.. sums.Select(s => s.Circle).Append(Filter.Circle).OfType<OfficeId>().Distinct()]);
            patience = await StagePatience.OnAsync(Settings, Clock.Today, CancellationToken.None);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            fault = FaultReference.Record(Log, e);
        }
    }

    private static RenderFragment Cell(IEnumerable<WaitingSum> of, string address) => builder =>
    {
        var amounts = of.ToList();
        if (amounts.Count == 0)
        {
            builder.AddMarkupContent(0, "<span class=\"muted\">–</span>");
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", address);
        builder.OpenComponent<MoneyText>(3);
        builder.AddAttribute(4, nameof(MoneyText.Amount), (Money?)Money.Sum(amounts.Select(a => a.Amount)));
        builder.CloseComponent();
        builder.CloseElement();
    };

    // an age is stuck when all of it is older than the stage allows
    private bool IsStuck(RupeeStage stage, WaitingAge age)
    {
        var youngest = WaitingAges.SinceAtMost(age, Clock.Today) is { } day ? Clock.Today.DayNumber - day.DayNumber : 0;
        return patience.DaysIn(stage) is { } days && youngest > days && sums!.Any(s => s.Stage == stage && s.Age == age);
    }

    private static string HolderOf(RupeeStage stage) => stage switch
    {
        RupeeStage.Owed or RupeeStage.CalledBack => "Nodal office, with the customer",
        RupeeStage.Lying => "Office that has the money",
        RupeeStage.OnItsWay => "Office it goes to",
        _ => "DDO of the office that accounted it",
    };

    private void Go(string name, object? value) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, value?.ToString() is { Length: > 0 } text ? text : null));
}
