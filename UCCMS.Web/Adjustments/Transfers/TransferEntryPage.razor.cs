using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Notifications;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>One transfer entry: its amounts by document and head, the people and their dates, and the next act.</summary>
public sealed partial class TransferEntryPage
{
    private readonly CommandId command = new();
    private TransferEntry? entry;
    private TransferRow? reversing;
    private BatchView? batch;
    private IReadOnlyList<TransferDocument> documents = [];
    private IReadOnlyList<OutboxRow> mails = [];
    private DateOnly? deadline;
    private RemarkDialog? withdraw;
    private RemarkDialog? back;
    private RemarkDialog? reject;
    private RemarkDialog? reverse;
    private string? said;
    private string? refused;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The batch out of which it was opened.</summary>
    [SupplyParameterFromQuery]
    public Guid? Batch { get; set; }

    [Inject]
    private TransferEntryQueries Entries { get; set; } = default!;

    [Inject]
    private TransferWatchQueries Watch { get; set; } = default!;

    [Inject]
    private NotificationsQueries Mails { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private ISettings Settings { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private bool IsDdo => Actors.Current.May(Permissions.PrepareTransferEntry) && Actors.Current.OfficeId == entry!.DdoOfficeId;

    private bool IsPao => Actors.Current.May(Permissions.VerifyTransferEntry) && Actors.Current.OfficeId == entry!.PaoOfficeId;

    private bool IsOpen => entry is { IsPending: true } or { Status: TransferEntryStatus.Posted };

    private bool CanReverse => entry is { Purpose: not TransferPurpose.Reversal } and ({ Status: TransferEntryStatus.Posted } or { Status: TransferEntryStatus.Closed, NeedsAcknowledgement: false });

    private string? InHands => new[] { entry!.PreparedBy, entry.SubmittedBy, entry.VerifiedBy }.Contains(Actors.Current.PersonId) ? "You had this entry in your hands; another person decides it." : null;

    private (string, string)[] Trail => batch is null
        ? [("Transfer entries", Urls.TransferEntriesOf(entry!.Status))]
        : [("Transfer entries", Urls.TransferEntries), ($"Batch to {Words.Of(batch.Batch.Step).ToLowerInvariant()}", Urls.TransferBatch(batch.Batch.Id))];

    // The last act, where it is this person's and a minute old at most.
    private TransferDecision? Recallable => entry!.Decisions.Count > 0 && entry.Decisions.MaxBy(d => d.Position) is { } last && last.PersonId == Actors.Current.PersonId
        && TransferEntryLifecycle.Table.Allows(entry.Status, TransferEntryAction.Recall) && last.Action is not TransferEntryAction.Return && Time.GetUtcNow().UtcDateTime - last.AtUtc <= TransferEntry.RecallWindow
        ? last
        : null;

    protected override async Task OnParametersSetAsync()
    {
        (said, refused) = (null, null);
        await LoadAsync();
        await LookedAtAsync();
    }

    private async Task LoadAsync()
    {
        var id = new TransferEntryId(Id);
        entry = await Entries.EntryAsync(id);
        isAnothers = entry is null && await Others.DenyAsync<TransferEntry>(e => e.Id == id, TransferEntry.KeyOf(id));
        isMissing = entry is null && !isAnothers;
        if (entry is null)
        {
            return;
        }

        reversing = await Entries.ReversingAsync(id);
        documents = await Watch.DocumentsAsync(id);
        mails = await Mails.AboutAsync([entry.AuditKey]);
        var watched = await Watch.WatchedAsync(await Entries.RowsAsync([id]));
        deadline = watched.Count == 0 ? null : ApportionmentDeadline.Of(watched[0].SettledOn, await Settings.ValueAsync(SettingKeys.ApportionmentDueDay, IndianTime.Today(Time)));
    }

    /// <summary>Opened out of one's own undecided batch it counts as looked at.</summary>
    private async Task LookedAtAsync()
    {
        batch = Batch is { } key && entry is not null ? await Entries.BatchAsync(new(key)) : null;
        if (batch is { Batch.DecidedAtUtc: null } && batch.Batch.OpenedBy == Actors.Current.PersonId && batch.Rows.FirstOrDefault(r => r.Row.Id == entry!.Id) is { Entry.OpenedAtUtc: null })
        {
            var outcome = await Runner.RunAsync((OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch.Batch.Id, entry!.Id), Guid.CreateVersion7());
            refused = outcome.IsDone ? null : outcome.Sentence;
        }
    }

    private static string DoneWord(TransferEntryAction action) => action switch
    {
        TransferEntryAction.Submit => "Submitted",
        TransferEntryAction.Verify => "Verified",
        TransferEntryAction.Approve => "Approved",
        TransferEntryAction.Return => "Returned",
        TransferEntryAction.Reject => "Rejected",
        TransferEntryAction.Post => "Posted",
        TransferEntryAction.Acknowledge => "Taken up",
        TransferEntryAction.Close => "Closed",
        TransferEntryAction.Withdraw => "Withdrawn",
        TransferEntryAction.Recall => "Recalled",
        TransferEntryAction.Unacknowledge => "Taking up reversed",
        _ => "Undone",
    };

    // The sample first; where it is through, the order of the batch.
    private TransferEntryId? Neighbour(int by)
    {
        var order = batch!.Rows.OrderBy(r => r.Entry.IsSample ? 0 : 1).ThenBy(r => r.Entry.Position).Select(r => r.Row.Id).ToList();
        var at = order.IndexOf(entry!.Id) + by;
        return at >= 0 && at < order.Count ? order[at] : null;
    }

    private async Task ReloadAsync()
    {
        (said, refused) = (null, null);
        await LoadAsync();
    }

    private async Task SubmitAsync() => await SaidAsync(
        await Runner.RunAsync((SubmitTransferEntries u) => u, new SubmitTransferEntries.Input([entry!.Id], new(1, entry.Total)), command.Value), null);

    private async Task WithdrawAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((WithdrawTransferEntries u) => u, new WithdrawTransferEntries.Input([entry!.Id], remark), command.Value), "Withdrawn; what it carried can be proposed again.");

    private async Task ReturnAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([entry!.Id], remark), command.Value), "Returned to the DDO.");

    private async Task RejectAsync(string remark) => await SaidAsync(
        await Runner.RunAsync((RejectTransferEntries u) => u, new RejectTransferEntries.Input([entry!.Id], remark), command.Value), "Rejected.");

    private async Task ReverseAsync(string reason) => await SaidAsync(
        await Runner.RunAsync((PrepareReversingEntry u) => u, new PrepareReversingEntry.Input(entry!.Id, reason), command.Value), "The reversing entry is prepared; submit it next.");

    private async Task SaidAsync<T>(Outcome<T> outcome, string? words)
    {
        command.Renew();
        await LoadAsync();
        (said, refused) = (outcome.IsDone ? words : null, outcome.IsDone ? null : outcome.Sentence);
    }
}
