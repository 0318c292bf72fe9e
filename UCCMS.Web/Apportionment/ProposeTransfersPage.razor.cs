using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Apportionment;

/// <summary>What is accounted where it does not belong, as the entries and journals that would be prepared, and the act that prepares them.</summary>
public sealed partial class ProposeTransfersPage
{
    private const int MonthsBack = 3;

    private readonly CommandId command = new();
    private IReadOnlyList<RoutedTransfer>? routed;
    private Outcome<ProposeTransferEntries.Result>? outcome;
    private string? refusal;
    private string? shownFor;

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromTyped { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? ToTyped { get; set; }

    [Inject]
    private ApportionmentReader Reader { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private DateOnly To => QueryText.Day(ToTyped) ?? IndianTime.Today(Time);

    private DateOnly From => QueryText.Day(FromTyped) ?? To.AddMonths(-MonthsBack);

    private int Prepared => Of(RevenueRoute.TransferEntry).Count + Of(RevenueRoute.InternalJournal).Count;

    private string PreparedWords => $"{Counted(Of(RevenueRoute.TransferEntry).Count, "transfer entry", "transfer entries")} and {Counted(Of(RevenueRoute.InternalJournal).Count, "internal journal", "internal journals")}, {Sum(RevenueRoute.TransferEntry) + Sum(RevenueRoute.InternalJournal)}";

    private List<string> WithoutPao => [.. Of(RevenueRoute.TransferEntry).Where(r => r.From.Pao is null).Select(r => r.From.Name).Distinct()];

    private string Said => outcome is { IsDone: true, Value: { } v }
        ? $"Prepared: {Counted(v.Entries.Count, "transfer entry", "transfer entries")} and {Counted(v.Journals.Count, "internal journal", "internal journals")}, {v.Total}."
        : string.Empty;

    protected override async Task OnParametersSetAsync()
    {
        if (shownFor != $"{From:O} {To:O}")
        {
            shownFor = $"{From:O} {To:O}";
            await LoadAsync();
        }
    }

    private static string WayWords(RevenueRoute route) => route switch
    {
        RevenueRoute.TransferEntry => "Transfer entry",
        RevenueRoute.InternalJournal => "Internal journal: same DDO",
        _ => "Stays: inside the circle, by its setting",
    };

    private static string Counted(int count, string one, string many) => count == 1 ? $"one {one}" : $"{IndianNumber.Format(count)} {many}";

    private List<RoutedTransfer> Of(RevenueRoute route) => [.. (routed ?? []).Where(r => r.Route == route)];

    private Money Sum(RevenueRoute route) => Money.Sum(Of(route).Select(r => r.Proposed.Total));

    private async Task LoadAsync()
    {
        (routed, refusal) = (null, null);
        try
        {
            routed = await Reader.PreviewAsync(Actors.Current.OfficeId, From, To);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    private async Task ProposeAsync()
    {
        outcome = await Runner.RunAsync((ProposeTransferEntries u) => u, new ProposeTransferEntries.Input(Actors.Current.OfficeId, From, To), command.Value);
        command.Renew();
        await LoadAsync();
    }

    private void Go(string name, ChangeEventArgs e) =>
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(name, Convert.ToString(e.Value, CultureInfo.InvariantCulture) is { Length: > 0 } day ? day : null));
}
