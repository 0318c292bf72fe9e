using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>An internal journal between two offices of one DDO.</summary>
public partial class InternalJournalPage
{
    private Entry entry = null!;
    private VoucherForm voucher = new();
    private InternalJournal? journal;
    private IReadOnlyDictionary<OfficeId, string> offices = new Dictionary<OfficeId, string>();
    private Timeline? timeline;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private InternalJournalQueries Journals { get; set; } = default!;

    [Inject]
    private AdjustmentPeriodQueries Periods { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        var id = new InternalJournalId(Id);
        journal = await Journals.FindAsync(id);
        isAnothers = journal is null && await Others.DenyAsync<InternalJournal>(j => j.Id == id, $"internal-journal/{Id}");
        isMissing = journal is null && !isAnothers;
        offices = journal is null ? offices : await Periods.OfficesAsync([journal.OwningOfficeId, journal.ToOfficeId, journal.DdoOfficeId]);
    }

    private string? Obstacle(InternalJournalAction action) => (action, Actors.Current) switch
    {
        (InternalJournalAction.TakeUp, { PersonId: var person }) when person == journal!.PostedBy => "You posted it; another person takes it up.",
        (InternalJournalAction.TakeUp, { OfficeId: var at }) when at != journal!.ToOfficeId && at != journal.DdoOfficeId => $"Only {offices.GetValueOrDefault(journal.ToOfficeId)} or its DDO takes it up.",
        (not InternalJournalAction.TakeUp, { OfficeId: var at }) when at != journal!.DdoOfficeId => $"Only the DDO at {offices.GetValueOrDefault(journal.DdoOfficeId)} does this.",
        _ => null,
    };

    private string? Consequence(InternalJournalAction action) => action == InternalJournalAction.TakeUp
        ? $"Takes {journal!.Total} into the accounts of {offices.GetValueOrDefault(journal.ToOfficeId)}, exactly as it was sent."
        : null;

    private async Task ActAsync(WorkflowAct<InternalJournalAction> act)
    {
        var id = journal!.Id;
        switch (act.Action)
        {
            case InternalJournalAction.Post:
                await PostAsync(id);
                break;
            case InternalJournalAction.TakeUp:
                await entry.RunAsync((TakeUpInternalJournal u) => u, new TakeUpInternalJournal.Input(id), $"Taken up: {journal.Total}.");
                break;
            default:
                await entry.RunAsync((ReverseInternalJournal u) => u, new ReverseInternalJournal.Input(id, act.Remark ?? string.Empty), "Done.");
                break;
        }

        await LoadAsync();
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }

    private async Task PostAsync(InternalJournalId id)
    {
        try
        {
            if (await entry.RunAsync((PostInternalJournals u) => u, new PostInternalJournals.Input([new(id, voucher.Entry())]), "Posted; it is on its way to the location."))
            {
                voucher = new();
            }
        }
        catch (RuleViolation violation)
        {
            entry.Refuse(violation.Field ?? string.Empty, violation.Message);
        }
    }
}
