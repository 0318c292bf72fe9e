namespace UCCMS.Core.Notifications;

/// <summary>The ways a person is told besides the list in UCCMS itself, which every notification stands in.</summary>
/// <param name="Mail">To the e-mail address of the person.</param>
/// <param name="Sms">To the mobile number of the person.</param>
/// <param name="WhatsApp">To the mobile number of the person.</param>
public sealed record ChannelChoice(bool Mail, bool Sms, bool WhatsApp)
{
    public static ChannelChoice None { get; } = new(false, false, false);

    public static ChannelChoice ByMail { get; } = new(true, false, false);

    public bool NeedsMobile => Sms || WhatsApp;

    /// <summary>The chosen ways one by one.</summary>
    public IEnumerable<MessageChannel> Channels
    {
        get
        {
            if (Mail)
            {
                yield return MessageChannel.Mail;
            }

            if (Sms)
            {
                yield return MessageChannel.Sms;
            }

            if (WhatsApp)
            {
                yield return MessageChannel.WhatsApp;
            }
        }
    }
}

/// <summary>What a kind of notification is called and how it is told where nobody chose.</summary>
/// <param name="Kind">Of notification.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Meaning">When it is told, in a sentence.</param>
/// <param name="Default">Ways besides the list.</param>
/// <param name="Basis">Why it cannot be muted; empty where it can.</param>
public sealed record NotificationFacts(NotificationKind Kind, string Title, string Meaning, ChannelChoice Default, string Basis = "")
{
    /// <summary>It cannot be muted.</summary>
    public bool IsStatutory => Basis.Length > 0;

    public static IReadOnlyList<NotificationFacts> All { get; } =
    [
        new(NotificationKind.AccountSetUp, "Account set up", "A contract was approved and its account can be used.", ChannelChoice.None),
        new(NotificationKind.DraftReturned, "Draft returned", "A draft of your office came back with a remark.", ChannelChoice.None),
        new(NotificationKind.InvoiceIssued, "Invoice issued", "GST invoices were issued for your office.", ChannelChoice.None, "CGST Act, section 31"),
        new(NotificationKind.PaymentReceived, "Payment received", "Money of a customer was recorded, with its amount and what it pays.", ChannelChoice.None),
        new(NotificationKind.DueDateReminder, "Payment is due", "A bill is due in a few days or was due some days ago.", ChannelChoice.None),
        new(NotificationKind.LowBalance, "Deposit is low", "The deposit of an Advance customer fell below its threshold.", ChannelChoice.ByMail),
        new(NotificationKind.CreditLimit, "Credit limit", "The use of a credit limit passed a threshold.", ChannelChoice.ByMail),
        new(NotificationKind.ContractRenewal, "Contract ends soon", "A contract ends in some days and is to be renewed.", ChannelChoice.ByMail),
        new(NotificationKind.GuaranteeEnds, "Guarantee ends", "A bank guarantee ends in sixty, thirty or seven days, or has expired.", ChannelChoice.ByMail),
        new(NotificationKind.TransferEntryReturned, "Transfer entry returned or rejected", "The Postal Accounts Office sent transfer entries back with a remark.", ChannelChoice.None, "SOP Ver 1.1, 4.D"),
        new(NotificationKind.TransferReport, "Transfer entry report", "The Postal Accounts Office approved transfer entries.", ChannelChoice.None, "SOP Ver 1.1, 4.D"),
        new(NotificationKind.DeadlineOverdue, "Overdue at an office below", "Something waits at an office below yours for longer than its due date allows.", ChannelChoice.ByMail, "SOP Ver 1.1, 5"),
        new(NotificationKind.JobAlarm, "Alarm of a daily job", "A daily job has not finished in time.", ChannelChoice.ByMail, "Letter of 24-12-2025, paragraph 2.5"),
        new(NotificationKind.ImportFinished, "Import finished", "A file that your office loaded was taken in or refused.", ChannelChoice.None),
        new(NotificationKind.ExportReady, "Export ready", "An export that you asked for can be fetched, or ended without a file.", ChannelChoice.None),
    ];

    public static NotificationFacts Of(NotificationKind kind) => All.First(f => f.Kind == kind);
}
