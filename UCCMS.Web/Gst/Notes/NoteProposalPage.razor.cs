using Microsoft.AspNetCore.Components;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Gst.Notes;

/// <summary>A proposal of notes: what would be issued, and the second person's decision.</summary>
public partial class NoteProposalPage
{
    private readonly CommandId command = new();
    private NoteProposal? proposal;
    private IReadOnlyList<GstNote> issued = [];
    private IReadOnlyList<GstInvoice> billed = [];
    private Outcome<IReadOnlyList<GstNoteId>>? approved;
    private Outcome<Done>? ended;
    private CreditNoteLimit? limit;
    private Timeline? timeline;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private NotesQueries Notes { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private CreditNoteLimits Limits { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string FiguresOf(NoteMode mode) => mode switch
    {
        NoteMode.Whole => "All that stands",
        NoteMode.Amount => "A value, shared out over the lines",
        NoteMode.ByLine => "Values of chosen lines",
        _ => "The corrected document less what stands",
    };

    private string Title => proposal switch
    {
        { Notes: [var only], Invoices.Count: 0 } => $"Proposed {Words.Of(only.Kind).ToLowerInvariant()}",
        { } several => $"Proposal of {several.Contents}",
        _ => string.Empty,
    };

    private async Task LoadAsync()
    {
        var id = new NoteProposalId(Id);
        limit ??= await Limits.OnAsync(IndianTime.Today(Time), CancellationToken.None);
        proposal = await Notes.ProposalAsync(id);
        isAnothers = proposal is null && await Others.DenyAsync<NoteProposal>(p => p.Id == id, NoteProposal.KeyOf(id));
        isMissing = proposal is null && !isAnothers;
        issued = proposal is { Status: NoteProposalStatus.Issued } ? await Notes.OfProposalAsync(id) : [];
        billed = proposal is { Status: NoteProposalStatus.Issued, Invoices.Count: > 0 } ? await Notes.InvoicesOfProposalAsync(id) : [];
    }

    private string? Obstacle(NoteProposalAction action)
    {
        if (Actors.Current.OfficeId != proposal!.NodalOfficeId)
        {
            return "Only the nodal office of the contract decides this.";
        }

        return (action, proposal.IsPreparedBy(Actors.Current)) switch
        {
            (NoteProposalAction.Withdraw, false) => $"Only {proposal.PreparedByName}, who prepared it, can take it back.",
            (NoteProposalAction.Approve or NoteProposalAction.Reject, true) => "You prepared these notes; another person decides them.",
            _ => null,
        };
    }

    private string? Consequence(NoteProposalAction action) => action != NoteProposalAction.Approve
        ? null
        : $"Issues {proposal!.Contents}: {proposal.Sums}, to {proposal.CustomerName}. Numbers are used up and cannot be withdrawn; the mails to the customer and to each location go out with them.";

    private async Task DecideAsync(WorkflowAct<NoteProposalAction> act)
    {
        (approved, ended) = (null, null);
        var id = proposal!.Id;
        switch (act.Action)
        {
            case NoteProposalAction.Approve:
                approved = await Runner.RunAsync((ApproveNotes u) => u, new ApproveNotes.Input(id), command.Value);
                break;
            case NoteProposalAction.Reject:
                ended = await Runner.RunAsync((RejectNotes u) => u, new RejectNotes.Input(id, act.Remark ?? string.Empty), command.Value);
                break;
            default:
                ended = await Runner.RunAsync((WithdrawNotes u) => u, new WithdrawNotes.Input(id, act.Remark ?? string.Empty), command.Value);
                break;
        }

        command.Renew();
        await LoadAsync();
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }
}
