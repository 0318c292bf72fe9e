using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Transfer entries that one person of the Postal Accounts Office verifies or approves at once: totals, outliers first, and the sample that must be opened.</summary>
public sealed partial class TransferBatchPage
{
    private readonly CommandId command = new();
    private BatchView? view;
    private ConfirmDialog? confirm;
    private ActedTransfers? done;
    private string? refused;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private TransferEntryQueries Entries { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string Title => view is null ? "Batch of transfer entries" : $"{Words.Of(view.Batch.Step)} {IndianNumber.Format(view.Rows.Count)} transfer entries together";

    private TransferEntryStatus Before => view!.Batch.Step == TransferEntryAction.Verify ? TransferEntryStatus.Submitted : TransferEntryStatus.Verified;

    private string ListAddress => Urls.TransferEntriesOf(Before);

    private List<BatchRow> Sample => [.. view!.Rows.Where(r => r.Entry.IsSample)];

    private TransferEntryId? NextSample => view!.Rows.FirstOrDefault(r => r.Entry is { IsSample: true, OpenedAtUtc: null })?.Row.Id;

    private List<BatchRow> Moved => [.. view!.Rows.Where(r => r.Row.Status != Before)];

    private string? WhyNot => view switch
    {
        { Batch: var b } when b.OpenedBy != Actors.Current.PersonId => "Another person opened this batch; open one of your own.",
        { Batch.SampleLeft: > 0 } => $"{view.Batch.SampleLeft} of the random sample must be opened first.",
        not null when Moved.Count > 0 => "Some entries have moved on; open a new batch.",
        _ => null,
    };

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var id = new TransferBatchId(Id);
        view = await Entries.BatchAsync(id);
        isAnothers = view is null && await Others.DenyAsync<TransferBatch>(b => b.Id == id, $"transfer-batch/{Id}");
        isMissing = view is null && !isAnothers;
    }

    private Task AskAsync() => confirm!.Open();

    private async Task DecideAsync()
    {
        var (batch, shown) = (view!.Batch, new ShownTransfers(view.Rows.Count, view.Batch.Total));
        var outcome = batch.Step == TransferEntryAction.Verify
            ? await Runner.RunAsync((VerifyTransferEntries u) => u, new VerifyTransferEntries.Input(batch.Id, shown), command.Value)
            : await Runner.RunAsync((ApproveTransferEntries u) => u, new ApproveTransferEntries.Input(batch.Id, shown), command.Value);
        command.Renew();
        refused = outcome.IsDone ? null : outcome.Sentence;
        if (outcome.IsDone)
        {
            var word = batch.Step == TransferEntryAction.Verify ? "verified; a second person approves them" : "approved; the reports leave in a minute";
            done = new([.. view.Rows.Select(r => r.Row.Id)], Time.GetUtcNow().UtcDateTime, $"{IndianNumber.Format(outcome.Value)} transfer entries, {batch.Total}, {word}.");
        }

        await LoadAsync();
    }

    private async Task AnewAsync()
    {
        TransferEntryId[] rest = [.. view!.Rows.Where(r => r.Row.Status == Before).Select(r => r.Row.Id)];
        var outcome = await Runner.RunAsync((OpenTransferBatch u) => u, new OpenTransferBatch.Input(rest, view.Batch.Step), command.Value);
        command.Renew();
        refused = outcome.IsDone ? null : outcome.Sentence;
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.TransferBatch(outcome.Value));
        }
    }

    private void RecalledAsync() => Navigation.NavigateTo(ListAddress);
}
