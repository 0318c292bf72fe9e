using Microsoft.AspNetCore.Components;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Shared;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Contracts;

/// <summary>A financial year of the Advance calendar: everybody's to read, the Directorate's to correct for periods to come.</summary>
public partial class BillingCalendarPage
{
    private Entry entry = null!;
    private IReadOnlyList<BillingMonth>? months;
    private YearEndCutOff? cutOff;
    private bool isCutOffRead;
    private BillingMonth? chosen;
    private string? shownHistory;
    private Dialog? dialog;
    private DateOnly billingDate;
    private string reason = string.Empty;

    /// <summary>The year in which the financial year begins; the present one where the address names none.</summary>
    [SupplyParameterFromQuery(Name = "year")]
    private string? YearTyped { get; set; }

    [Inject]
    private BillingCalendarQueries Calendar { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    private DateOnly Today => IndianTime.Today(Clock);

    private int Shown => Math.Clamp(QueryText.Number(YearTyped) ?? FinancialYear.Of(Today).From.Year, 2025, 2099);

    private string YearName => NameOf(Shown);

    private bool MayCorrect => Actors.Current.May(Permissions.CorrectBillingCalendar);

    protected override void OnInitialized() => entry = new Entry(Runner);

    protected override async Task OnParametersSetAsync()
    {
        (cutOff, isCutOffRead, shownHistory) = (null, false, null);
        months = await Calendar.MonthsAsync(Shown);
        StateHasChanged(); // the sum below may take a moment where many offices are in sight
        cutOff = await Calendar.CutOffAsync(Shown);
        isCutOffRead = true;
    }

    private static string NameOf(int startYear) => FinancialYear.Of(new DateOnly(startYear, 4, 1)).ToString();

    private static string SourceOf(BillingMonth month) => month.Source switch
    {
        BillingMonthSource.Letter => "Letter",
        BillingMonthSource.Rule => "Rule",
        _ => "Corrected",
    };

    private Task OpenAsync(BillingMonth month)
    {
        (chosen, billingDate, reason) = (month, month.BillingDate, string.Empty);
        return dialog!.OpenAsync();
    }

    private async Task CorrectAsync()
    {
        var month = chosen!;
        var input = new CorrectBillingMonth.Input(month.Month, billingDate, reason);
        if (await entry.RunAsync((CorrectBillingMonth u) => u, input, $"{month.Name} is billed on {IndianTime.Show(billingDate)}; the next period begins that day."))
        {
            await dialog!.CloseAsync();
            (months, shownHistory) = (await Calendar.MonthsAsync(Shown), month.AuditKey);
        }
    }
}
