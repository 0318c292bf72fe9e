using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>The Directorate sets another billing date for a month whose period has not begun; the next month begins there.</summary>
[Requires(Permissions.CorrectBillingCalendar)]
public sealed class CorrectBillingMonth(IContractsStore contracts, BillingActDay actDay, TimeProvider time) : IUseCase<CorrectBillingMonth.Input, Done>
{
    /// <param name="Month">Year and month: 202704.</param>
    public sealed record Input(int Month, DateOnly BillingDate, string Reason);

    /// <exception cref="RuleViolation">calendar.unknown and those of <see cref="BillingMonth.Correct"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var months = await contracts.BillingMonthsAsync(ct);
        RuleViolation.Unless(months.Count > 1 && months.Take(months.Count - 1).Any(m => m.Month == input.Month), "calendar.unknown", "The calendar does not hold this month and the next one yet.");
        var (month, next) = months.Zip(months.Skip(1)).First(p => p.First.Month == input.Month);
        month.Correct(input.BillingDate, next, input.Reason, IndianTime.Today(time), actor, time.GetUtcNow().UtcDateTime);
        month.ActOn(await actDay.OfAsync(input.BillingDate, ct));
        return Done.Value;
    }
}
