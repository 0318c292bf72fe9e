using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>A person reminds a BNPL customer of everything overdue; once a day is enough, and who did it stays on record.</summary>
[Requires(Permissions.RemindCustomer)]
public sealed class RemindCustomer(IDuesStore dues, INotificationsStore outbox, TimeProvider time) : IUseCase<RemindCustomer.Input, Money>
{
    public sealed record Input(ContractId Contract);

    /// <returns>Of how much the customer was reminded.</returns>
    /// <exception cref="RuleViolation">dues.nothing-overdue, dues.reminded-today, contract.unknown, office.not-yours</exception>
    public async Task<Money> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var of = await dues.OfContractAsync(input.Contract, ct);
        actor.RequireOffice(of.NodalOffice);
        List<OpenBill> overdue = [.. of.Bills.Where(b => b.DueOn < IndianTime.DateOf(now))];
        RuleViolation.Unless(overdue.Count > 0, "dues.nothing-overdue", $"Nothing of contract {of.ContractNumber} is overdue.");
        var owed = Money.Sum(overdue.Select(b => b.Owed));
        var reminder = DuesReminder.Of(of, ReminderKind.ByPerson, null, owed, actor, now);
        RuleViolation.Unless((await dues.RemindedAsync([reminder.Key], ct)).Count == 0, "dues.reminded-today", $"{of.CustomerName} was reminded today already.");
        dues.Add(reminder);
        outbox.Add(DuesLetters.Of(of, ReminderKind.ByPerson, overdue, now));
        return owed;
    }
}
