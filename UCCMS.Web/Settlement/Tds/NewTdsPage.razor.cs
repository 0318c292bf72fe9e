using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Tds;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Tds;

/// <summary>Records GST that a government body keeps back of what it pays on documents of a contract.</summary>
public partial class NewTdsPage
{
    private readonly CommandId command = new();
    private TdsOffer? offer;
    private IReadOnlyList<TdsFormRow> rows = [];
    private string? deductor;
    private DateOnly? month;
    private DateOnly? withheldOn;
    private Outcome<IReadOnlyList<TdsDeductionId>>? outcome;
    private ConfirmDialog? confirmation;
    private bool isMissing;

    /// <summary>The contract, once it is chosen.</summary>
    [SupplyParameterFromQuery(Name = "contract")]
    public string? ContractTyped { get; set; }

    [Inject]
    private TdsQueries Tds { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private List<TdsFormRow> Chosen => [.. rows.Where(r => r.Heads.Total > Money.Zero)];

    private Money Total => Money.Sum(Chosen.Select(r => r.Heads.Total));

    protected override async Task OnParametersSetAsync()
    {
        withheldOn ??= IndianTime.Today(Time);
        month ??= withheldOn;
        offer = QueryText.Number(ContractTyped) is { } number ? await Tds.OfferAsync(new ContractId(number)) : null;
        isMissing = offer is null && ContractTyped is not null;
        rows = [.. (offer?.Lines ?? []).Select(l => new TdsFormRow(l))];
        deductor ??= offer is { Gstins: [var first, ..] } ? first : null;
    }

    private string? ErrorOf(string field) => outcome is { IsDone: false } && outcome.Field == field ? outcome.Sentence : null;

    private async Task AskAsync()
    {
        outcome = null;
        if (!rows.Any(r => r.HasFault))
        {
            command.Renew();
            await confirmation!.Open();
        }
    }

    private async Task RecordAsync()
    {
        var contract = new ContractId(QueryText.Number(ContractTyped)!.Value);
        outcome = await Runner.RunAsync(
            (RecordTds u) => u, new RecordTds.Input(contract, deductor ?? string.Empty, month ?? default, withheldOn ?? IndianTime.Today(Time), [.. Chosen.Select(r => new TdsLine(r.Line.Document, r.Heads))]), command.Value);
        if (outcome.IsDone)
        {
            offer = await Tds.OfferAsync(contract);
            rows = [.. (offer?.Lines ?? []).Select(l => new TdsFormRow(l))];
        }
    }
}
