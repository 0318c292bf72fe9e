using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>An intimation of receipt: what money it tells of, whom it waits for, and its moves.</summary>
public partial class IntimationPage
{
    private readonly CommandId command = new();
    private IntimationDetail? detail;
    private AccountingOffice? from;
    private AccountingOffice? to;
    private IntimationId? next;
    private Outcome<bool>? outcome;
    private string? said;
    private Timeline? timeline;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private IntimationQueries Intimations { get; set; } = default!;

    [Inject]
    private IAccountingOfficesStore Offices { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private DateTime Now => Time.GetUtcNow().UtcDateTime;

    protected override async Task OnParametersSetAsync()
    {
        (next, outcome) = (null, null);
        var id = new IntimationId(Id);
        await LoadAsync();
        isAnothers = detail is null && await Others.DenyAsync<Intimation>(i => i.Id == id, $"intimation/{Id}");
        isMissing = detail is null && !isAnothers;
    }

    private async Task LoadAsync()
    {
        detail = await Intimations.IntimationAsync(new IntimationId(Id));
        if (detail is { Row: var row })
        {
            var known = await Offices.OfAsync([row.FromOfficeId, row.ToOfficeId], IndianTime.DateOf(Now), CancellationToken.None);
            (from, to) = (known[row.FromOfficeId], known[row.ToOfficeId]);
        }
    }

    private string? Obstacle(IntimationAction action)
    {
        var (office, name) = action == IntimationAction.Send ? (from!, detail!.Row.FromOffice) : (to!, detail!.Row.ToOffice);
        try
        {
            office.RequireActs(Actors.Current);
        }
        catch (RuleViolation)
        {
            return $"Only {name} or its DDO does this.";
        }

        return action != IntimationAction.Send && detail.Intimation.SentBy == Actors.Current.PersonId ? "You sent it; another person accepts or returns it." : null;
    }

    private string? Consequence(IntimationAction action) => action switch
    {
        IntimationAction.Send => $"Sends {detail!.Intimation.Amount} from the accounts of {detail.Row.FromOffice} on its way to {detail.Row.ToOffice}, with a letter. Its allocations cannot be undone then.",
        IntimationAction.Accept => $"Takes {detail!.Intimation.Amount} into the accounts of {detail.Row.ToOffice}.",
        _ => null,
    };

    private async Task ActAsync(WorkflowAct<IntimationAction> act)
    {
        var id = detail!.Intimation.Id;
        if (act.Action == IntimationAction.Return)
        {
            var returned = await Runner.RunAsync((ReturnIntimation u) => u, new ReturnIntimation.Input(id, act.Remark ?? string.Empty), command.Value);
            next = returned.IsDone ? returned.Value : null;
            await ShowAsync(returned, $"The intimation went back; the money lies at {detail.Row.FromOffice} again.");
        }
        else if (act.Action == IntimationAction.Send)
        {
            await ShowAsync(await Runner.RunAsync((SendIntimation u) => u, new SendIntimation.Input(id), command.Value), $"The intimation is on its way to {detail.Row.ToOffice}.");
        }
        else
        {
            await ShowAsync(await Runner.RunAsync((AcceptIntimation u) => u, new AcceptIntimation.Input(id), command.Value), $"The money is in the accounts of {detail.Row.ToOffice}.");
        }
    }

    private async Task ShowAsync<T>(Outcome<T> ended, string sentence)
    {
        (outcome, said) = (new Outcome<bool>(ended.Kind, ended.IsDone, ended.Code, ended.Sentence, ended.Field), sentence);
        command.Renew();
        await LoadAsync();
        await (timeline?.ReloadAsync() ?? Task.CompletedTask);
    }
}
