using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>Where GST withheld stands.</summary>
public enum TdsDeductionStatus
{
    /// <summary>It stands in the books; the deductor's certificate is awaited.</summary>
    AwaitingCertificate,

    /// <summary>A certificate shows it.</summary>
    Certified,

    /// <summary>Recorded by mistake; its journal is reversed.</summary>
    Reversed,
}

/// <summary>
/// GST that a notified government body kept back of what it pays on one document (CGST section 51): no money comes, a claim on
/// the electronic cash ledger of the document's GSTIN takes its place. Recorded at the nodal office, which clears the document.
/// </summary>
public sealed class TdsDeduction : IVersioned, IAuditedDocument, IOfficeOwned
{
    private TdsDeduction()
    {
    }

    public TdsDeductionId Id { get; private set; }

    public TdsDeductionStatus Status { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public LedgerDocumentId DocumentId { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    /// <summary>GSTIN of the document: whose electronic cash ledger gets it.</summary>
    public string SupplierGstin { get; private set; } = string.Empty;

    public string DeductorGstin { get; private set; } = string.Empty;

    /// <summary>First day of the month in which it was withheld, as the deductor's GSTR-7 shows it.</summary>
    public DateOnly Month { get; private set; }

    /// <summary>IST date of the accounts.</summary>
    public DateOnly WithheldOn { get; private set; }

    public Money Cgst { get; private set; }

    /// <summary>UTGST too.</summary>
    public Money Sgst { get; private set; }

    public Money Igst { get; private set; }

    public Money Amount { get; private set; }

    public TdsCertificateId? CertificateId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public string RecordedByName { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public string? ReversalReason { get; private set; }

    public long Version { get; private set; }

    public TdsHeads Heads => new(Cgst, Sgst, Igst);

    public string AuditKey => $"tds/{Id.Value}";

    public string AuditTitle => $"GST TDS of {Amount} on {DocumentNumber}, withheld by {DeductorGstin} in {IndianTime.ShowMonth(Month)}";

    /// <exception cref="RuleViolation">tds.nothing</exception>
    public static TdsDeduction Record(Contract contract, LedgerDocument document, TdsHeads heads, Gstin deductor, DateOnly month, DateOnly withheldOn, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(heads.Total > Money.Zero && heads.Cgst >= Money.Zero && heads.Sgst >= Money.Zero && heads.Igst >= Money.Zero, "tds.nothing", $"Enter what was withheld on {document.Number}.", nameof(Amount));
        return new TdsDeduction
        {
            Id = TdsDeductionId.New(),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            CustomerId = contract.CustomerId,
            DocumentId = document.Id,
            DocumentNumber = document.Number,
            SupplierGstin = document.Gstin,
            DeductorGstin = deductor.Value,
            Month = month,
            WithheldOn = withheldOn,
            Cgst = heads.Cgst,
            Sgst = heads.Sgst,
            Igst = heads.Igst,
            Amount = heads.Total,
            OwningOfficeId = contract.NodalOfficeId,
            NodalOfficeId = contract.NodalOfficeId,
            RecordedBy = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAtUtc = utcNow,
        };
    }

    /// <exception cref="RuleViolation">tds.not-awaiting</exception>
    public void CertifyBy(TdsCertificate certificate)
    {
        RuleViolation.Unless(Status == TdsDeductionStatus.AwaitingCertificate, "tds.not-awaiting", $"{AuditTitle} has a certificate, or was reversed.");
        (Status, CertificateId) = (TdsDeductionStatus.Certified, certificate.Id);
    }

    /// <summary>Its certificate was entered by mistake.</summary>
    public void LoseCertificate() => (Status, CertificateId) = (TdsDeductionStatus.AwaitingCertificate, null);

    /// <exception cref="RuleViolation">tds.not-awaiting, tds.reason</exception>
    public void Reverse(string reason)
    {
        RuleViolation.Unless(Status == TdsDeductionStatus.AwaitingCertificate, "tds.not-awaiting", "It has a certificate, or was reversed already; withdraw the certificate first.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "tds.reason", "Say why it is reversed.", nameof(ReversalReason));
        (Status, ReversalReason) = (TdsDeductionStatus.Reversed, reason.Trim());
    }
}
