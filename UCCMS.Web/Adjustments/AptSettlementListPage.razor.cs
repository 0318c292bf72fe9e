using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>Settlements by APT, and the invoices of APT of which none is recorded yet.</summary>
public partial class AptSettlementListPage
{
    private Entry entry = null!;
    private IReadOnlyList<UnsettledAptPeriod> unsettled = [];
    private UnsettledAptPeriod? chosen;
    private DateOnly? settledOn;
    private ConfirmDialog? confirm;
    private DataTable<AptSettlementRow>? table;
    private AptSettlementSums sums = new(Money.Zero, Money.Zero);

    [SupplyParameterFromQuery(Name = "off-date")]
    private string? OffDateText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [SupplyParameterFromQuery(Name = "voucher")]
    private string? VoucherText { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? FromTyped { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? ToTyped { get; set; }

    [SupplyParameterFromQuery(Name = "payment")]
    private string? PaymentText { get; set; }

    [Inject]
    private AptSettlementQueries Settlements { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private PaymentKind Payment => Enum.TryParse<PaymentKind>(PaymentText, out var payment) ? payment : PaymentKind.Advance;

    private bool MayRecord => Actors.Current.May(Permissions.RecordAptSettlement);

    private AptSettlementFilter Filter => new(
        Enum.TryParse<AptSettlementStatus>(StatusText, out var status) ? status : null, Enum.TryParse<AptVoucher>(VoucherText, out var voucher) ? voucher : null, QueryText.Day(FromTyped), QueryText.Day(ToTyped), OffDateText == "true");

    private RenderFragment AmountTotal => Sum(sums.Amount);

    private RenderFragment DifferenceTotal => Sum(sums.Difference);

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override async Task OnParametersSetAsync() => unsettled = MayRecord ? await Settlements.UnsettledAsync(Payment) : [];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static RenderFragment Sum(Money amount) => builder =>
    {
        builder.OpenComponent<MoneyText>(0);
        builder.AddComponentParameter(1, nameof(MoneyText.Amount), amount);
        builder.AddComponentParameter(2, nameof(MoneyText.Sign), true);
        builder.CloseComponent();
    };

    private async Task<Page<AptSettlementRow>> LoadAsync(PageRequest request)
    {
        sums = await Settlements.SumsAsync(Filter, request.Search, request.Where);
        return await Settlements.ListAsync(Filter, request);
    }

    private Task AskAsync(UnsettledAptPeriod period)
    {
        chosen = period;
        settledOn = period.Payment == PaymentKind.Advance ? new[] { period.BillingDate, Clock.Today }.Min() : null;
        return confirm!.Open();
    }

    private async Task RecordAsync()
    {
        var input = new RecordAptSettlement.Input(chosen!.ContractId, chosen.PeriodFrom, settledOn);
        var ended = await entry.ResultAsync((RecordAptSettlement u) => u, input, $"Recorded: APT took {chosen.Total} of {chosen.CustomerName}.");
        if (ended.IsDone)
        {
            Navigation.NavigateTo(Urls.AptSettlement(ended.Value));
        }
    }

    private void Go(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = e.Value?.ToString() is { Length: > 0 } value ? value : null, ["page"] = null }));
}
