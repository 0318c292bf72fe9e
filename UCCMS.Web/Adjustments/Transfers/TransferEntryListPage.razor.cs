using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>What one act did, for its notice.</summary>
internal sealed record ActedTransfers(IReadOnlyList<TransferEntryId> Entries, DateTime AtUtc, string Text);

/// <summary>The work screen of transfer entries, for the DDO, the Postal Accounts Office and whoever only looks. The address carries the filters.</summary>
public sealed partial class TransferEntryListPage : IAsyncDisposable
{
    private const int Portion = 100;
    private const int Most = 2_000;
    private const string All = "all";

    private readonly CommandId command = new();
    private readonly Dictionary<TransferEntryId, Money> chosen = [];
    private IReadOnlyList<TransferSum> sums = [];
    private IReadOnlyList<(TransferEntryId Id, Money Total)> everything = [];
    private List<TransferRow> rows = [];
    private TransferRow? current;
    private RecallNotice? recall;
    private RemarkDialog? withdraw;
    private RemarkDialog? back;
    private RemarkDialog? reject;
    private ActedTransfers? done;
    private string? said;
    private string? refused;
    private string? shownFor;
    private bool isLoaded;
    private bool isAllChosen;
    private int total;

    [SupplyParameterFromQuery]
    public string? Status { get; set; }

    [SupplyParameterFromQuery]
    public string? Purpose { get; set; }

    [SupplyParameterFromQuery]
    public string? From { get; set; }

    [SupplyParameterFromQuery]
    public string? To { get; set; }

    [SupplyParameterFromQuery]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery]
    public string? Q { get; set; }

    [Inject]
    private TransferEntryQueries Entries { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private bool MayPrepare => Actors.Current.May(Permissions.PrepareTransferEntry) && !Actors.Current.IsSystem;

    private bool MayDecide => Actors.Current.May(Permissions.VerifyTransferEntry) && !Actors.Current.IsSystem;

    private TransferEntryStatus? Shown => Status switch
    {
        All => null,
        { Length: > 0 } => Enum.TryParse<TransferEntryStatus>(Status, out var status) ? status : null,
        _ => MayPrepare ? TransferEntryStatus.Draft : MayDecide ? TransferEntryStatus.Submitted : null,
    };

    private TransferFilter Filter => new(
        Shown,
        Enum.TryParse<TransferPurpose>(Purpose, out var purpose) ? purpose : null,
        PeriodFrom: QueryText.Day(From),
        PeriodTo: QueryText.Day(To)) { Where = ColumnWishes.Where(new Uri(Navigation.Uri), TransferEntryQueries.Columns), Acting = MayPrepare || MayDecide ? Actors.Current.OfficeId : null };

    // What the acting person has had in hand is left out of what they take as a whole.
    private TransferFilter Takeable => Filter with { NotInHandsOf = MayDecide ? Actors.Current.PersonId : null };

    /// <summary>The step of the Postal Accounts Office that the shown state waits for.</summary>
    private TransferEntryAction? Step => (MayDecide, Shown) switch
    {
        (true, TransferEntryStatus.Submitted) => TransferEntryAction.Verify,
        (true, TransferEntryStatus.Verified) => TransferEntryAction.Approve,
        _ => null,
    };

    private bool CanChoose => Step is not null || (MayPrepare && Shown == TransferEntryStatus.Draft);

    private bool MayAct => CanChoose || (MayPrepare && Shown == TransferEntryStatus.Approved);

    private IReadOnlyList<TransferEntryId> Chosen => isAllChosen ? [.. everything.Select(e => e.Id)] : [.. chosen.Keys];

    private int ChosenCount => isAllChosen ? everything.Count : chosen.Count;

    private ShownTransfers ChosenShown => new(ChosenCount, Money.Sum(isAllChosen ? everything.Select(e => e.Total) : chosen.Values));

    protected override async Task OnParametersSetAsync()
    {
        var wanted = $"{Filter} {Sort} {Q}";
        if (shownFor != wanted)
        {
            shownFor = wanted;
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        chosen.Clear();
        (isAllChosen, everything) = (false, []);
        sums = await Entries.SumsAsync(Filter, Q);
        var page = await Entries.EntriesAsync(Filter, Request(0, Portion));
        (rows, total, isLoaded) = ([.. page.Items], page.Total, true);
        current = rows.Find(r => r.Id == current?.Id) ?? rows.FirstOrDefault();
    }

    private PageRequest Request(int skip, int take) => new(Q, Sort, Descending: Sort == "total", skip, take);

    private async Task MoreAsync() => rows.AddRange((await Entries.EntriesAsync(Filter, Request(rows.Count, Portion))).Items);

    private async Task ChooseAll(bool all)
    {
        chosen.Clear();
        everything = all ? await Entries.AllAsync(Takeable, Q, Most) : [];
        isAllChosen = all;
    }

    private bool CanTake(TransferRow row) => !MayDecide || !row.IsInHandsOf(Actors.Current.PersonId);

    private void Toggle(TransferRow row)
    {
        if (CanChoose && CanTake(row) && !isAllChosen && !chosen.Remove(row.Id))
        {
            chosen.Add(row.Id, row.Total);
        }
    }

    private async Task SubmitAsync()
    {
        var (ids, shown) = (Chosen, ChosenShown);
        await DoneAsync(await Runner.RunAsync((SubmitTransferEntries u) => u, new SubmitTransferEntries.Input(ids, shown), command.Value), ids, n => $"{n}, {shown.Total}, submitted to the Postal Accounts Office.");
    }

    private async Task WithdrawAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((WithdrawTransferEntries u) => u, new WithdrawTransferEntries.Input(Chosen, remark), command.Value), n => $"{n} withdrawn; what they carried can be proposed again.");

    private async Task ReturnAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((ReturnTransferEntries u) => u, new ReturnTransferEntries.Input(Chosen, remark), command.Value), n => $"{n} returned to the DDO.");

    private async Task RejectAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((RejectTransferEntries u) => u, new RejectTransferEntries.Input(Chosen, remark), command.Value), n => $"{n} rejected.");

    private async Task OpenBatchAsync()
    {
        var outcome = await Runner.RunAsync((OpenTransferBatch u) => u, new OpenTransferBatch.Input(Chosen, Step!.Value), command.Value);
        command.Renew();
        refused = outcome.IsDone ? null : outcome.Sentence;
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.TransferBatch(outcome.Value));
        }
    }

    private async Task DoneAsync(Outcome<int> outcome, IReadOnlyList<TransferEntryId> ids, Func<string, string> words)
    {
        command.Renew();
        (said, refused) = (null, outcome.IsDone ? null : outcome.Sentence);
        if (outcome.IsDone)
        {
            done = new(ids, Time.GetUtcNow().UtcDateTime, words(Counted(outcome.Value)));
        }

        await LoadAsync();
    }

    private async Task SaidAsync(Outcome<int> outcome, Func<string, string> words)
    {
        command.Renew();
        (done, said, refused) = (null, outcome.IsDone ? words(Counted(outcome.Value)) : null, outcome.IsDone ? null : outcome.Sentence);
        await LoadAsync();
    }

    private async Task RecalledAsync()
    {
        (said, done) = ("Recalled; both acts stay on record.", null);
        await LoadAsync();
    }

    private static string Counted(int count) => count == 1 ? "One transfer entry" : $"{IndianNumber.Format(count)} transfer entries";
}
