using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>A settlement by APT: the difference to the documents for each location and in total, and its voucher.</summary>
public partial class AptSettlementPage
{
    private Entry entry = null!;
    private AptSettlement? settlement;
    private AptComparison? comparison;
    private IReadOnlyDictionary<OfficeId, string> offices = new Dictionary<OfficeId, string>();
    private IReadOnlyList<MiscRow> miscs = [];
    private IReadOnlyList<TransferRow> entries = [];
    private ConfirmDialog? confirm;
    private Timeline? timeline;
    private bool isAnothers;
    private bool isMissing;

    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private AptSettlementQueries Settlements { get; set; } = default!;

    [Inject]
    private MiscTransactionQueries Miscs { get; set; } = default!;

    [Inject]
    private TransferEntryQueries Entries { get; set; } = default!;

    [Inject]
    private AdjustmentPeriodQueries Periods { get; set; } = default!;

    [Inject]
    private OtherOfficesQueries Others { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    // the voucher that waits, whichever kind it is
    private string? Draft => miscs.FirstOrDefault(m => m.Status == MiscTransactionStatus.Draft) is { } misc
        ? Urls.MiscTransaction(misc.Id)
        : entries.FirstOrDefault(e => e.Status is TransferEntryStatus.Draft or TransferEntryStatus.Submitted or TransferEntryStatus.Verified or TransferEntryStatus.Approved) is { } entry ? Urls.TransferEntry(entry.Id) : null;

    private string? Obstacle => Actors.Current switch
    {
        var a when !a.May(Permissions.RecordAptSettlement) => MissingRight.Sentence(Permissions.RecordAptSettlement),
        var a when a.OfficeId != settlement!.NodalOfficeId => "Only the nodal office of the contract does this.",
        _ when comparison is null or { Locations.Count: 0 } => "No document of this period is open: issue the invoices first.",
        _ => null,
    };

    private string Consequence => comparison?.Total switch
    {
        null => string.Empty,
        { Voucher: AptVoucher.None } => $"Every amount is equal, net and each tax head: documents of {settlement!.Amount} are settled at once, without a voucher.",
        { Voucher: AptVoucher.MiscTransaction } total => $"Prepares a misc. transaction of {total.Amounts.Total}: {total.Amounts}. Nothing is in the books until its voucher is posted.",
        { } total => $"Prepares a transfer entry for {-total.Amounts.Total}: {-total.Amounts}. It goes to the Postal Accounts Office; nothing is in the books until its voucher is posted.",
    };

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override Task OnParametersSetAsync() => LoadAsync();

    private static string VerdictOf(AptComparison shown) => shown.Total.Voucher switch
    {
        AptVoucher.None => "Every amount is equal, net and each tax head: no voucher is needed (SOP 4.B).",
        AptVoucher.MiscTransaction => $"The documents come to {shown.Total.Amounts.Total} more than APT took: a misc. transaction (SOP 4.B).",
        _ => $"APT took more in at least one amount{InAll(shown.Total.Amounts.Total)}: a transfer entry (SOP 4.B).",
    };

    private static string InAll(Money difference) => difference switch
    {
        { IsZero: true } => ", in all the same",
        { Paise: < 0 } => $", {-difference} in all",
        _ => $", although the documents come to {difference} more in all",
    };

    private async Task LoadAsync()
    {
        var id = new AptSettlementId(Id);
        settlement = await Settlements.FindAsync(id);
        isAnothers = settlement is null && await Others.DenyAsync<AptSettlement>(s => s.Id == id, $"apt-settlement/{Id}");
        isMissing = settlement is null && !isAnothers;
        if (settlement is null)
        {
            return;
        }

        miscs = await Miscs.OfSettlementAsync(id);
        entries = await Entries.OfSettlementAsync(id);
        comparison = settlement.Amounts.Count > 0 ? Compared(settlement) : (await Periods.PeriodAsync(settlement.ContractId, settlement.PeriodFrom))?.OpenAgainst(settlement);
        comparison = comparison is { } shown && shown.Locations.All(l => l.Documents.IsNone) ? null : comparison;
        offices = comparison is null ? offices : await Periods.OfficesAsync([.. comparison.Locations.Select(l => l.Location)]);
    }

    private static AptComparison Compared(AptSettlement of) => AptComparison.Of(ByLocation(of, a => a.Apt), ByLocation(of, a => a.Documents));

    private static Dictionary<OfficeId, ComponentAmounts> ByLocation(AptSettlement of, Func<AptSettlementAmount, Money> amount) =>
        of.Amounts.GroupBy(a => a.LocationOfficeId).ToDictionary(g => g.Key, g => ComponentAmounts.Of(g.Select(a => new ComponentAmount(Component.FromCode(a.ComponentCode), amount(a)))));

    private async Task ProposeAsync()
    {
        await entry.RunAsync((ProposeAptDifference u) => u, new ProposeAptDifference.Input(settlement!.Id), "The documents are set against what APT settled.");
        await LoadAsync();
        if (timeline is not null)
        {
            await timeline.ReloadAsync();
        }
    }
}
