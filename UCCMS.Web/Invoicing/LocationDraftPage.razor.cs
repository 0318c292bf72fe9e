using Microsoft.AspNetCore.Components;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Invoicing;

/// <summary>One location's draft: facts, comparison with reasons, history, and the next act.</summary>
public partial class LocationDraftPage
{
    private readonly CommandId command = new();
    private DraftView? view;
    private Timeline? timeline;
    private bool isRefused;
    private string? fault;
    private string? unexplained;
    private Outcome<Done>? outcome;
    private string? said;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private InvoicingReader Reader { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    private LocationDraftId Draft => new(Id);

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (view is { Draft.SeenAtUtc: null } && Actors.Current.OfficeId == view.Draft.OwningOfficeId && Actors.Current.May(Permissions.PrepareDraft))
        {
            await Runner.RunAsync((OpenLocationDraft u) => u, new OpenLocationDraft.Input(Draft), Guid.CreateVersion7());
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        try
        {
            view = await Reader.DraftAsync(Draft);
            isRefused = false;
        }
        catch (RuleViolation violation)
        {
            fault = violation.Message;
            isRefused = violation.Code == "invoicing.not-found" && await Others.DenyAsync<LocationDraft>(d => d.Id == Draft, LocationDraft.AuditKeyOf(Draft));
        }
    }

    private string? Blocked(LocationDraftAction action) => action switch
    {
        LocationDraftAction.Submit when view!.BlockingFindings > 0 => $"{view.BlockingFindings} blocking findings are open.",
        LocationDraftAction.Submit when Actors.Current.OfficeId != view!.Draft.OwningOfficeId => "Only the location itself submits it.",
        LocationDraftAction.Endorse or LocationDraftAction.Accept or LocationDraftAction.Return when Actors.Current.PersonId == view!.Draft.PreparedBy => "You prepared this draft; another person must decide it.",
        LocationDraftAction.Accept when Actors.Current.PersonId == view!.Draft.EndorsedBy => "You endorsed this draft; another person must accept it.",
        _ => null,
    };

    private async Task ActAsync(WorkflowAct<LocationDraftAction> act)
    {
        outcome = act.Action switch
        {
            LocationDraftAction.Submit => await Runner.RunAsync((SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(Draft, unexplained), command.Value),
            LocationDraftAction.Endorse => await Runner.RunAsync((EndorseDraft u) => u, new EndorseDraft.Input(Draft), command.Value),
            LocationDraftAction.Return => await Runner.RunAsync((ReturnDraft u) => u, new ReturnDraft.Input(Draft, act.Remark ?? string.Empty), command.Value),
            LocationDraftAction.Accept => AsDone(await Runner.RunAsync((AcceptDraft u) => u, new AcceptDraft.Input(Draft), command.Value)),
            _ => null,
        };
        command.Renew();
        await LoadAsync();
        said = outcome is { IsDone: true } ? $"The draft is {Words.Of(view!.Draft.Status).ToLowerInvariant()}." : null;
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }

    private static Outcome<Done> AsDone(Outcome<AcceptDraft.Result> accepted) =>
        new(accepted.Kind, accepted.IsDone ? Done.Value : null, accepted.Code, accepted.Sentence, accepted.Field);

    // What APT did with its own figures is about no article; it stands on the invoice.
    private static bool HasArticles(GapReason reason) =>
        reason.Code is not (GapReasonCode.AptArithmetic or GapReasonCode.WrongTax or GapReasonCode.WrongSupplier or GapReasonCode.WrongDiscount);
}
