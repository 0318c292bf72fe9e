using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Invoicing;

/// <summary>The sheet of a period: who has submitted, what comes out, what if, and the act itself.</summary>
public partial class ConsolidateDraftsPage
{
    private readonly CommandId command = new();
    private ConsolidationSheet? sheet;
    private ConsolidationPreview? actual;
    private ConsolidationPreview? preview;
    private string? refusal;
    private bool isAnothers;
    private string? group;
    private decimal? volume;
    private decimal? rateTried;
    private ConfirmDialog? confirmation;
    private RemarkDialog? missingDialog;
    private RemarkDialog? rateDialog;
    private RemarkDialog? decisionDialog;
    private LocationDraftId missing;
    private ConsolidationWaiver? deciding;
    private bool approve;
    private Outcome<ConsolidationId>? outcome;
    private Outcome<ConsolidationWaiverId>? asked;
    private Outcome<Done>? decided;

    [SupplyParameterFromQuery(Name = "contract")]
    private string? ContractTyped { get; set; }

    private int Contract => QueryText.Number(ContractTyped) ?? 0;

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromTyped { get; set; }

    private DateOnly? From => QueryText.Day(FromTyped);

    [Inject]
    private InvoicingReader Reader { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayConsolidate => Actors.Current.May(Permissions.ConsolidateDrafts) && Actors.Current.OfficeId == sheet!.Contract.NodalOfficeId;

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string RightFor(ConsolidationWaiver waiver) => waiver.Kind == WaiverKind.MissingLocation ? Permissions.ApproveMissingLocation : Permissions.ApproveRateOverride;

    private string SubjectOf(ConsolidationWaiver waiver) =>
        waiver.LocationOfficeId is { } office && sheet!.Locations.FirstOrDefault(l => l.OfficeId == office) is { } location
            ? $"Consolidation without the draft of {location.OfficeName}"
            : waiver.Subject;

    private async Task LoadAsync()
    {
        try
        {
            sheet = await Reader.SheetAsync(new(Contract), From ?? default);
            (refusal, isAnothers) = (null, false);
            actual = ConsolidationPreview.Compute(sheet.Basis);
            group ??= actual.Rates is [var first, ..] ? first.Group : null;
            WhatIf();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
            var id = new ContractId(Contract);
            isAnothers = violation.Code == "contract.unknown" && await Others.DenyAsync<Contract>(c => c.Id == id, Core.Contracts.Contract.AuditKeyOf(id));
        }
    }

    private void WhatIf()
    {
        preview = (group, volume, rateTried) switch
        {
            ({ } g, _, { } percent and >= 0 and <= 100) => ConsolidationPreview.Compute(sheet!.Basis with { Overrides = [.. RatesFor(g, Percent.Of(decimal.Round(percent, 2)))] }),
            ({ } g, { } rupees and >= 0, _) => ConsolidationPreview.AtVolume(sheet!.Basis, g, Money.FromRupees(rupees)),
            _ => actual,
        };
    }

    private IEnumerable<RateOverride> RatesFor(string chosen, Percent rate) =>
        from r in actual!.Rates
        where r.Group == chosen || r.IsOverride
        select new RateOverride(r.Group, r.TrafficClass, r.Group == chosen ? rate : r.Rate);

    private void SlideAsync(ChangeEventArgs e)
    {
        volume = decimal.TryParse(e.Value?.ToString(), CultureInfo.InvariantCulture, out var rupees) ? rupees : null;
        WhatIf();
    }

    private void Reset()
    {
        (volume, rateTried) = (null, null);
        WhatIf();
    }

    private async Task ConsolidateAsync()
    {
        outcome = await Runner.RunAsync((ConsolidateDrafts u) => u, new ConsolidateDrafts.Input(sheet!.Contract.Id, sheet.Period.From, actual!.Payable), command.Value);
        command.Renew();
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(Urls.ConsolidationOf(outcome.Value));
            return;
        }

        await LoadAsync();
    }

    private Task AskMissingAsync(LocationDraftId draft)
    {
        missing = draft;
        return missingDialog!.Open();
    }

    private async Task SendMissingAsync(string reason) =>
        await AfterAsync(asked = await Runner.RunAsync((RequestMissingLocation u) => u, new RequestMissingLocation.Input(missing, reason), Guid.CreateVersion7()));

    // One request a class: the schedule has a rate for each, and so has the approval.
    private async Task SendRateAsync(string reason)
    {
        foreach (var rate in actual!.Rates.Where(r => r.Group == group).ToList())
        {
            var wanted = new RateOverride(rate.Group, rate.TrafficClass, Percent.Of(decimal.Round(rateTried!.Value, 2)));
            asked = await Runner.RunAsync((RequestRateOverride u) => u, new RequestRateOverride.Input(sheet!.Contract.Id, sheet.Period.From, wanted, reason), Guid.CreateVersion7());
        }

        Reset();
        await LoadAsync();
    }

    private Task DecideAsync(ConsolidationWaiver waiver, bool approves)
    {
        (deciding, approve) = (waiver, approves);
        return decisionDialog!.Open();
    }

    private async Task SendDecisionAsync(string reason) => await AfterAsync(decided = deciding!.Kind == WaiverKind.MissingLocation
        ? await Runner.RunAsync((ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(deciding.Id, approve, reason), Guid.CreateVersion7())
        : await Runner.RunAsync((ApproveRateOverride u) => u, new ApproveRateOverride.Input(deciding.Id, approve, reason), Guid.CreateVersion7()));

    private Task AfterAsync<T>(Outcome<T> ended) => ended.Kind == OutcomeKind.Refused ? Task.CompletedTask : LoadAsync();
}
