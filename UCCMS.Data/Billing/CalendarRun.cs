using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>Keeps the Advance calendar two years ahead, and in line with its settings; it runs before the billing run of the day.</summary>
public sealed class CalendarRun(UseCaseRunner runner) : IDayTask
{
    public const string Key = "billing-calendar";

    public DayTaskFacts Facts { get; } = new(Key, "Billing calendar", "Adds the months to come by the rule and follows the settings of leap years and holidays.", new TimeOnly(0, 10));

    public Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DaySubject>>([new("calendar", "Billing calendar", null)]);

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        (await runner.RunAsync((ExtendBillingCalendar u) => u, new ExtendBillingCalendar.Input(), command, ct))
            .Then(months => string.Create(CultureInfo.InvariantCulture, $"{months} {(months == 1 ? "month" : "months")} added"));
}
