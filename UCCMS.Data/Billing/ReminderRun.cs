using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>Reminds the filing offices whose GSTR-1 is due; a day that was missed is not made up for.</summary>
public sealed class ReminderRun(UseCaseRunner runner) : IDayTask
{
    public const string Key = "filing-reminder";

    public DayTaskFacts Facts { get; } = new(Key, "Reminder of GSTR-1", "Mails the filing offices whose GSTR-1 is due soon or late, once a day.", new TimeOnly(8, 0));

    public Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DaySubject>>([new("filing-offices", "Filing offices", null)]);

    public async Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        (await runner.RunAsync((RemindFilingOffices u) => u, new RemindFilingOffices.Input(), command, ct))
            .Then(offices => string.Create(CultureInfo.InvariantCulture, $"{offices} filing {(offices == 1 ? "office" : "offices")} reminded"));
}
