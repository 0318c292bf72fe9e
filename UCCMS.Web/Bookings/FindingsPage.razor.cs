using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>The work screen of findings: the list by kind and money, one finding beside it with its rows, and what ends it. The address carries the filters.</summary>
public sealed partial class FindingsPage : IAsyncDisposable
{
    private const int Portion = 50;
    private const string OneTakenBack = "The finding is open again, and the booking as it was.";

    private readonly HashSet<long> chosen = [];
    private readonly CommandId command = new();
    private IReadOnlyList<FindingGroup> groups = [];
    private IReadOnlyList<DraftChoice> drafts = [];
    private IReadOnlyList<FindingGround> grounds = [];
    private List<FindingListRow> rows = [];
    private FindingGroup? shownGroup;
    private FindingListRow? current;
    private FindingListRow? lastToggled;
    private FindingDetail? detail;
    private ResolvePanel? panel;
    private Guid? lastAct;
    private string? said;
    private string? refused;
    private bool isLoaded;
    private bool isAllChosen;
    private bool isPasting;
    private bool hasMore;
    private string? shownFor;

    [SupplyParameterFromQuery]
    public string? Code { get; set; }

    [SupplyParameterFromQuery]
    public string? Severity { get; set; }

    [SupplyParameterFromQuery]
    public string? Ground { get; set; }

    [SupplyParameterFromQuery]
    public string? State { get; set; }

    /// <summary>With <see cref="From"/> and <see cref="To"/>: of this contract's draft.</summary>
    [SupplyParameterFromQuery]
    public int? Contract { get; set; }

    [SupplyParameterFromQuery]
    public DateOnly? From { get; set; }

    [SupplyParameterFromQuery]
    public DateOnly? To { get; set; }

    [SupplyParameterFromQuery]
    public int? Import { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    /// <summary>The finding that is looked at.</summary>
    [SupplyParameterFromQuery]
    public long? At { get; set; }

    [Inject]
    private FindingScreenQueries Screen { get; set; } = default!;

    [Inject]
    private FindingDetailQueries Details { get; set; } = default!;

    [Inject]
    private InvoicingQueries Invoicing { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IJSRuntime Script { get; set; } = default!;

    private bool MayResolve => Actors.Current.May(Permissions.ResolveFindings);

    private FindingFilter Filter => new(
        Parsed<FindingState>(State) ?? FindingState.Open,
        Parsed<FindingCode>(Code),
        Parsed<FindingSeverity>(Severity),
        Parsed<FindingGround>(Ground),
        Contract is { } contract ? new ContractId(contract) : null,
        From,
        To,
        Import is { } import ? new ImportId(import) : null,
        MayResolve ? Actors.Current.OfficeId : null,
        Q) { Where = ColumnWishes.Where(new Uri(Navigation.Uri), FindingScreenQueries.Columns) };

    private FindingFilter Shown => Filter with { Code = shownGroup?.Code ?? Filter.Code, Severity = shownGroup?.Severity ?? Filter.Severity };

    private FindingChoice Choice => isAllChosen ? new(null, Shown) : new(chosen.Count > 0 ? [.. chosen] : current is null ? [] : [current.Id], null);

    private int ChosenCount => isAllChosen ? shownGroup?.Count ?? 0 : Math.Max(1, chosen.Count);

    protected override async Task OnParametersSetAsync()
    {
        var wanted = Filter.ToString();
        if (shownFor != wanted)
        {
            shownFor = wanted;
            chosen.Clear();
            isAllChosen = false;
            drafts = MayResolve ? await DraftChoice.OpenAsync(Invoicing, Actors.Current.OfficeId) : [];
            await LoadAsync(At);
        }
        else if (At is { } at && at != current?.Id && rows.Find(r => r.Id == at) is { } row)
        {
            await ShowAsync(row);
        }
    }

    private async Task LoadAsync(long? at)
    {
        groups = await Screen.GroupsAsync(Filter);
        shownGroup = groups.FirstOrDefault(g => g.Code == Filter.Code && (Filter.Severity is null || g.Severity == Filter.Severity)) ?? (Filter.Code is null ? (groups.Count > 0 ? groups[0] : null) : null);
        if (at is { } wanted && Filter.Code is null && await Details.FindAsync(wanted) is { } known)
        {
            shownGroup = groups.FirstOrDefault(g => (g.Code, g.Severity) == (known.Finding.Code, known.Finding.Severity)) ?? shownGroup;
        }

        grounds = shownGroup is { } group ? FindingWords.GroundsOf(group.Code) : [];
        rows = at is { } id ? [.. await Screen.AroundAsync(Shown, id, 12, Portion)] : [];
        if (rows.Count == 0)
        {
            rows = [.. await Screen.PageAsync(Shown, null, forward: true, Portion)];
        }

        hasMore = rows.Count >= Portion;
        isLoaded = true;
        current = null;
        detail = null;
        if ((rows.Find(r => r.Id == at) ?? rows.FirstOrDefault()) is { } first)
        {
            await ShowAsync(first);
        }
    }

    private Task ReloadAsync() => LoadAsync(current?.Id);

    private async Task ShowAsync(FindingListRow row)
    {
        current = row;
        detail = await Details.FindAsync(row.Id);
    }

    private async Task OpenAsync(FindingListRow row)
    {
        await ShowAsync(row);
        await (page?.RunAsync("show", Address(("at", row.Id))) ?? Task.CompletedTask);
    }

    private async Task MoreAsync()
    {
        var more = await Screen.PageAsync(Shown, rows[^1], forward: true, Portion);
        rows.AddRange(more);
        hasMore = more.Count == Portion;
    }

    /// <summary>One on or back; at the end of what is loaded the next portion, at the end of a kind the next kind.</summary>
    private async Task StepAsync(bool forward)
    {
        if (current is null)
        {
            return;
        }

        var next = rows.FindIndex(r => r.Id == current.Id) + (forward ? 1 : -1);
        if (next >= rows.Count)
        {
            await MoreAsync();
        }
        else if (next < 0)
        {
            var before = await Screen.PageAsync(Shown, rows[0], forward: false, Portion);
            rows.InsertRange(0, before);
            next = before.Count - 1;
        }

        if (next >= 0 && next < rows.Count)
        {
            await OpenAsync(rows[next]);
        }
        else if (forward && shownGroup is not null && groups.SkipWhile(g => !IsShown(g)).Skip(1).FirstOrDefault() is { } following)
        {
            Go(("code", following.Code), ("severity", following.Severity), ("ground", null), ("at", null));
        }
    }

    private async Task DoneAsync(ResolvedAct act)
    {
        (said, refused, lastAct) = (act.Sentence, null, act.Batch);
        var gone = isAllChosen ? [.. rows.Select(r => r.Id)] : chosen.Count > 0 ? chosen.ToHashSet() : [current!.Id];
        var at = rows.FindIndex(r => r.Id == current!.Id);
        var next = rows.Skip(at).FirstOrDefault(r => !gone.Contains(r.Id)) ?? rows.LastOrDefault(r => !gone.Contains(r.Id));
        chosen.Clear();
        isAllChosen = false;
        await LoadAsync(next?.Id);
    }

    private async Task UndoLastAsync()
    {
        if (lastAct is { } batch)
        {
            await UndoBatchAsync(batch);
        }
        else if (detail is { Finding: { Resolution: not FindingResolution.Open, EndedWith: null } })
        {
            await ReopenAsync();
        }
    }

    private async Task UndoBatchAsync(Guid batch)
    {
        var outcome = await Runner.RunAsync((UndoResolutions u) => u, new UndoResolutions.Input(batch, "Taken back on the screen of findings"), command.Value);
        await TakenBackAsync(outcome.IsDone ? outcome.Value == 1 ? OneTakenBack : $"{IndianNumber.Format(outcome.Value)} findings are open again, and their bookings as they were." : null, outcome.Sentence);
    }

    private async Task ReopenAsync()
    {
        var outcome = await Runner.RunAsync((ReopenFinding u) => u, new ReopenFinding.Input(current!.Id, "Reopened on the screen of findings"), command.Value);
        await TakenBackAsync(outcome.IsDone ? OneTakenBack : null, outcome.Sentence);
    }

    private async Task TakenBackAsync(string? sentence, string? refusal)
    {
        command.Renew();
        (said, refused, lastAct) = (sentence, sentence is null ? refusal : null, null);
        await ReloadAsync();
    }

    private static T? Parsed<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, out var value) && Enum.IsDefined(value) ? value : null;
}
