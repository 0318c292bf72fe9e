using System.Globalization;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>Reminds BNPL customers of bills some days before and after the last day of payment.</summary>
public sealed class DuesReminderRun(DuesQueries dues, ISettings settings, UseCaseRunner runner) : IDayTask
{
    public const string Key = "dues-reminder";

    private const string Subject = "contract/";

    public DayTaskFacts Facts { get; } = new(Key, "Reminder of bills", "Mails book-now-pay-later customers some days before and after the last day of payment, once each; never for a paid bill.", new TimeOnly(9, 0)) { CatchesUp = true };

    public async Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct)
    {
        var days = await settings.ValueAsync(SettingKeys.ReminderDays, day, ct: ct);
        return [.. (await dues.OwingAsync([day.AddDays(days), day.AddDays(-days)], ct)).Select(c => new DaySubject($"{Subject}{c.Id.Value}", $"Contract {c.Number}, reminder of bills", c.NodalOffice))];
    }

    public Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct) =>
        runner.RunAsync((RemindOfDues u) => u, new RemindOfDues.Input(new ContractId(int.Parse(subject.Key[Subject.Length..], CultureInfo.InvariantCulture)), day), command, ct);
}
