using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Dues;

/// <summary>Why a customer was reminded.</summary>
public enum ReminderKind
{
    /// <summary>Some days before the last day of payment.</summary>
    BeforeDue,

    /// <summary>Some days after it.</summary>
    AfterDue,

    /// <summary>A person pressed Remind.</summary>
    ByPerson,
}

/// <summary>That a customer was reminded of a bill, or by a person of all that is overdue: who, whom, when. Its key lets each come once.</summary>
public sealed class DuesReminder : IAuditedDocument, IOfficeOwned
{
    private DuesReminder()
    {
    }

    /// <summary>“before-due/0195…” of a document, “by-person/40001234/2026-04-03” of a contract.</summary>
    public string Key { get; private set; } = string.Empty;

    public ReminderKind Kind { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    /// <summary>The bill; none where a person reminded of everything overdue.</summary>
    public LedgerDocumentId? DocumentId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Whom.</summary>
    public string CustomerName { get; private set; } = string.Empty;

    public string Recipient { get; private set; } = string.Empty;

    public Money Amount { get; private set; }

    public DateOnly Day { get; private set; }

    public string RemindedBy { get; private set; } = string.Empty;

    public string RemindedByName { get; private set; } = string.Empty;

    public DateTime RemindedAtUtc { get; private set; }

    public string AuditKey => Contract.AuditKeyOf(ContractId);

    public string AuditTitle => $"Reminder of {Amount} to {CustomerName}, contract {ContractNumber}";

    public static string KeyOf(ReminderKind kind, LedgerDocumentId document) => $"{Words.Of(kind).ToLowerInvariant().Replace(' ', '-')}/{document.Value}";

    /// <param name="dues">Of one contract, with whom to remind.</param>
    /// <param name="kind">Why.</param>
    /// <param name="bill">None where all that is overdue is meant.</param>
    /// <param name="amount">Owed now.</param>
    /// <param name="actor">Who reminds.</param>
    /// <param name="utcNow">When.</param>
    public static DuesReminder Of(ContractDues dues, ReminderKind kind, LedgerDocumentId? bill, Money amount, Actor actor, DateTime utcNow) => new()
    {
        Key = bill is { } document ? KeyOf(kind, document) : $"by-person/{dues.Contract.Value}/{IndianTime.DateOf(utcNow):yyyy-MM-dd}",
        Kind = kind,
        ContractId = dues.Contract,
        ContractNumber = dues.ContractNumber,
        DocumentId = bill,
        OwningOfficeId = dues.NodalOffice,
        NodalOfficeId = dues.NodalOffice,
        CustomerName = dues.CustomerName,
        Recipient = dues.CustomerEmail,
        Amount = amount,
        Day = IndianTime.DateOf(utcNow),
        RemindedBy = actor.PersonId,
        RemindedByName = actor.Name,
        RemindedAtUtc = utcNow,
    };
}
