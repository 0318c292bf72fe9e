using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>Words of the reminders.</summary>
internal static class DuesLetters
{
    /// <summary>The nodal office is told that its customer was reminded.</summary>
    public static Notice NoticeOf(ContractDues dues, ReminderKind kind, IReadOnlyList<OpenBill> bills, DateOnly day) => new(
        NotificationKind.DueDateReminder,
        new(dues.NodalOffice, Role.NodalOffice),
        Contract.AuditKeyOf(dues.Contract),
        $"{kind} {IndianTime.Show(day)}",
        kind == ReminderKind.BeforeDue ? $"{dues.CustomerName} pays {Money.Sum(bills.Select(b => b.Owed))} by {IndianTime.Show(bills[0].DueOn)}" : $"{dues.CustomerName} has not paid {Money.Sum(bills.Select(b => b.Owed))}",
        $"Contract {dues.ContractNumber}, {string.Join(", ", bills.Select(b => b.Number))}. The customer was reminded.");

    public static OutboxMail Of(ContractDues dues, ReminderKind kind, IReadOnlyList<OpenBill> bills, DateTime utcNow)
    {
        var sum = Money.Sum(bills.Select(b => b.Owed));
        var letter = new OutboxLetter(
            dues.CustomerName,
            dues.CustomerEmail,
            kind == ReminderKind.BeforeDue ? $"Contract {dues.ContractNumber}: {sum} due on {IndianTime.Show(bills[0].DueOn)}" : $"Contract {dues.ContractNumber}: {sum} overdue",
            $"""
            To {dues.CustomerName}

            {(kind == ReminderKind.BeforeDue ? "We remind you of the payment that falls due" : "We have not received the payment of these bills, which are overdue")}:

            {string.Join('\n', bills.Select(b => $"{b.Number} of {IndianTime.Show(b.BilledOn)}, due on {IndianTime.Show(b.DueOn)}: {b.Owed}"))}

            In all {sum}. What is not paid by the last day bears interest from the date of the bill. If you have paid, please tell {dues.NodalOfficeName} the reference of the payment.

            {dues.NodalOfficeName}, Department of Posts, Government of India
            """,
            Contract.AuditKeyOf(dues.Contract),
            []);
        return OutboxMail.Queue(dues.NodalOffice, dues.NodalOffice, letter, utcNow);
    }
}
