using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What money of a customer is for.</summary>
public enum ReceiptPurpose
{
    /// <summary>Of a BNPL customer, against documents.</summary>
    Payment,

    /// <summary>Of an Advance customer, into the deposit.</summary>
    Deposit,
}

/// <summary>Where a receipt stands; how much of it is free the ledger knows.</summary>
public enum ReceiptStatus
{
    Recorded,

    /// <summary>Recorded by mistake; its journal is reversed.</summary>
    Reversed,
}

/// <summary>
/// Money of a customer that an office received. Payment and deposit are one kind of document, since a UTR names one payment
/// whatever it is for.
/// </summary>
public sealed class Receipt : IVersioned, IAuditedDocument, IOfficeOwned
{
    private Receipt()
    {
    }

    public ReceiptId Id { get; private set; }

    public ReceiptPurpose Purpose { get; private set; }

    public ReceiptStatus Status { get; private set; }

    public ReceiptMode Mode { get; private set; }

    /// <summary>UTR of a transfer, used once in the Department while not reversed; none for most cash.</summary>
    public string? Reference { get; private set; }

    public string Payer { get; private set; } = string.Empty;

    public string? Narration { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>IST date of the accounts.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    /// <summary>The office that received it.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public string RecordedByName { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public string? ReversalReason { get; private set; }

    public long Version { get; private set; }

    /// <summary>Its name in the books.</summary>
    public CarrierId Carrier { get; private set; }

    public bool IsElsewhere => OwningOfficeId != NodalOfficeId;

    public string AuditKey => $"receipt/{Id.Value}";

    public string AuditTitle => $"{(Purpose == ReceiptPurpose.Deposit ? "Deposit" : "Receipt")} of {Amount} by {ReceiptModes.NameOf(Mode)}{(Reference is null ? string.Empty : $" {Reference}")} on {IndianTime.Show(ReceivedOn)}, contract {ContractNumber}";

    /// <param name="contract">The contract paid for; it says whether this is a deposit.</param>
    /// <param name="office">Where the money is.</param>
    /// <param name="entry">As entered.</param>
    /// <exception cref="RuleViolation">Those of <see cref="ReceiptEntry.Checked"/>; receipt.not-approved</exception>
    public static Receipt Record(Contract contract, OfficeId office, ReceiptEntry entry, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(contract.IsApproved, "receipt.not-approved", $"Contract {contract.Number} is not approved; nothing can be owed on it.");
        var given = entry.Checked(IndianTime.DateOf(utcNow));
        var id = ReceiptId.New();
        return new Receipt
        {
            Id = id,
            Carrier = new(id.Value),
            Purpose = contract.IsAdvance ? ReceiptPurpose.Deposit : ReceiptPurpose.Payment,
            Mode = given.Mode,
            Reference = given.Reference,
            Payer = given.Payer,
            Narration = given.Narration,
            Amount = given.Amount,
            ReceivedOn = given.ReceivedOn,
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            CustomerId = contract.CustomerId,
            OwningOfficeId = office,
            NodalOfficeId = contract.NodalOfficeId,
            RecordedBy = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAtUtc = utcNow,
        };
    }

    /// <exception cref="RuleViolation">receipt.reversed, receipt.reason</exception>
    public void Reverse(string reason)
    {
        RequireRecorded();
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "receipt.reason", "Say why it is reversed.", nameof(ReversalReason));
        (Status, ReversalReason) = (ReceiptStatus.Reversed, reason.Trim());
    }

    /// <exception cref="RuleViolation">receipt.reversed</exception>
    public void RequireRecorded() =>
        RuleViolation.Unless(Status == ReceiptStatus.Recorded, "receipt.reversed", "This receipt was reversed; nothing of it is there.");
}
