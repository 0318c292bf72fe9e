using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// Keeps the Advance calendar two years ahead, and brings the months that have not begun in line with the settings of
/// leap years and holidays. What the Directorate corrected stays.
/// </summary>
[Requires(Permissions.System)]
public sealed class ExtendBillingCalendar(IContractsStore contracts, BillingActDay actDay, ISettings settings, TimeProvider time) : IUseCase<ExtendBillingCalendar.Input, int>
{
    private const int MonthsAhead = 24;

    public sealed record Input;

    /// <returns>How many months are new.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var today = IndianTime.Today(time);
        var months = (await contracts.BillingMonthsAsync(ct)).ToList();
        foreach (var (before, month) in months.Zip(months.Skip(1)).Where(p => !p.Second.HasBegun(today)))
        {
            month.Follow(before.BillingDate, await LeapRuleAsync(month.FirstOfMonth, ct));
            month.ActOn(await actDay.OfAsync(month.BillingDate, ct));
        }

        var kept = months.Count;
        var end = today.AddMonths(MonthsAhead);
        for (var first = months.Count == 0 ? AdvanceBillingCalendar.FirstDay : months[^1].FirstOfMonth.AddMonths(1); first <= end; first = first.AddMonths(1))
        {
            var from = months.Count == 0 ? AdvanceBillingCalendar.FirstDay : months[^1].BillingDate;
            var month = BillingMonth.ByRule(first, from, await LeapRuleAsync(first, ct));
            if (!month.HasBegun(today))
            {
                month.ActOn(await actDay.OfAsync(month.BillingDate, ct));
            }

            contracts.Add(month);
            months.Add(month);
        }

        return months.Count - kept;
    }

    private Task<FebruaryLeapRule> LeapRuleAsync(DateOnly month, CancellationToken ct) => settings.ValueAsync(SettingKeys.FebruaryLeap, month, ct: ct);
}
