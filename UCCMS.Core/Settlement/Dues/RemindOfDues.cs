using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>
/// The program reminds a BNPL customer of the bills whose last day of payment is some days ahead or was some days ago: of each
/// bill once before and once after, of a paid one never.
/// </summary>
[Requires(Permissions.System)]
public sealed class RemindOfDues(IDuesStore dues, INotificationsStore outbox, ISettings settings, Notices notices, IAuditNotes audit, TimeProvider time) : IUseCase<RemindOfDues.Input, string>
{
    /// <param name="Contract">BNPL.</param>
    /// <param name="Day">The day whose reminders these are; a run that was late makes up for it.</param>
    public sealed record Input(ContractId Contract, DateOnly Day);

    /// <returns>What was done, in words.</returns>
    public async Task<string> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var days = await settings.ValueAsync(SettingKeys.ReminderDays, input.Day, ct: ct);
        var of = await dues.OfContractAsync(input.Contract, ct);
        var due = of.Bills.Select(b => (Bill: b, Kind: KindOf(b, input.Day, days))).Where(b => b.Kind is not null).Select(b => (b.Bill, Kind: b.Kind!.Value)).ToList();
        var reminded = await dues.RemindedAsync([.. due.Select(b => DuesReminder.KeyOf(b.Kind, b.Bill.Id))], ct);
        due.RemoveAll(b => reminded.Contains(DuesReminder.KeyOf(b.Kind, b.Bill.Id)));
        foreach (var (bill, kind) in due)
        {
            dues.Add(DuesReminder.Of(of, kind, bill.Id, bill.Owed, actor, now));
        }

        foreach (var some in due.GroupBy(b => b.Kind))
        {
            outbox.Add(DuesLetters.Of(of, some.Key, [.. some.Select(b => b.Bill)], now));
            await notices.TellAsync(DuesLetters.NoticeOf(of, some.Key, [.. some.Select(b => b.Bill)], input.Day), ct);
        }

        var words = due.Count == 0 ? "Nothing to remind of" : $"Reminded of {due.Count} {(due.Count == 1 ? "bill" : "bills")}, {Money.Sum(due.Select(b => b.Bill.Owed))}";
        audit.Remark(words);
        return words;
    }

    private static ReminderKind? KindOf(OpenBill bill, DateOnly day, int days) => (bill.DueOn.DayNumber - day.DayNumber) switch
    {
        var left when left == days => ReminderKind.BeforeDue,
        var left when left == -days => ReminderKind.AfterDue,
        _ => null,
    };
}
