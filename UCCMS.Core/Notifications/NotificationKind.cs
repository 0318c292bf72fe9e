namespace UCCMS.Core.Notifications;

/// <summary>What a person is told of.</summary>
public enum NotificationKind
{
    AccountSetUp,
    DraftReturned,
    InvoiceIssued,
    PaymentReceived,
    DueDateReminder,
    LowBalance,
    CreditLimit,
    ContractRenewal,
    GuaranteeEnds,
    TransferEntryReturned,
    TransferReport,
    DeadlineOverdue,
    JobAlarm,
    ImportFinished,
    ExportReady,
}
