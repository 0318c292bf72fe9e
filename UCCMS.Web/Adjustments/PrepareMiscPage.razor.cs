using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>The documents of a BNPL period with what lies for them; the chosen ones go on one misc. transaction (SOP 4.C).</summary>
public partial class PrepareMiscPage
{
    private readonly HashSet<LedgerDocumentId> chosen = [];
    private Entry entry = null!;
    private AdjustmentPeriod? period;
    private IReadOnlyDictionary<OfficeId, string> offices = new Dictionary<OfficeId, string>();
    private string partReason = string.Empty;
    private bool isMissing;

    [SupplyParameterFromQuery(Name = "contract")]
    private int? ContractKey { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromTyped { get; set; }

    [Inject]
    private AdjustmentPeriodQueries Periods { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private IEnumerable<DocumentPosition> Chosen => period!.Documents.Where(d => chosen.Contains(d.Document.Id));

    private Money Total => Money.Sum(Chosen.Select(d => d.LyingAt(period!.Case.NodalOfficeId).Total));

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override async Task OnParametersSetAsync()
    {
        period = ContractKey is { } key && QueryText.Day(FromTyped) is { } from ? await Periods.PeriodAsync(new ContractId(key), from) : null;
        isMissing = period is null;
        chosen.Clear();
        if (period is not null)
        {
            chosen.UnionWith(period.Documents.Where(d => WhyNot(d) is null && d.Owed.IsZero).Select(d => d.Document.Id));
            offices = await Periods.OfficesAsync([.. period.Documents.Select(d => d.Document.Location).Concat(period.Whole.Locations.Select(l => l.Location)).Distinct()]);
        }
    }

    private string? WhyNot(DocumentPosition document) =>
        period!.OnDrafts.Contains(document.Document.Id) ? "On a prepared voucher"
        : document.Lying.Any(l => l.Office != period.Case.NodalOfficeId) || document.InTransit.Count > 0 && document.LyingAt(period.Case.NodalOfficeId).IsNone ? "Its money is at another office; the intimation is awaited"
        : document.LyingAt(period.Case.NodalOfficeId).IsNone ? document.Owed.IsZero ? "Accounted" : "Nothing is paid"
        : null;

    private void Toggle(LedgerDocumentId document)
    {
        if (!chosen.Remove(document))
        {
            chosen.Add(document);
        }
    }

    private async Task PrepareAsync()
    {
        var input = new PrepareMiscTransaction.Input(period!.Case.ContractId, period.Case.PeriodFrom, [.. chosen], string.IsNullOrWhiteSpace(partReason) ? null : partReason);
        var ended = await entry.ResultAsync((PrepareMiscTransaction u) => u, input, "The misc. transaction is prepared.");
        if (ended.IsDone)
        {
            Navigation.NavigateTo(Urls.MiscTransaction(ended.Value));
        }
    }
}
