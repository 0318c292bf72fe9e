using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>Where the intimation of missing revenue stands.</summary>
public enum SapGapStatus
{
    Intimated,

    Acknowledged,
}

/// <summary>Revenue of an Advance bill that SAP cleared and e-Lekha lacks: marked by the office, intimated to its PAO (letter, paragraph III(ii)).</summary>
public sealed class SapRevenueGap : IVersioned, IAuditedDocument, IOfficeOwned
{
    private SapRevenueGap()
    {
    }

    /// <summary>The invoice's; it is marked once.</summary>
    public SapInvoiceId Id { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The PAO.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public SapGapStatus Status { get; private set; }

    public string Title { get; private set; } = string.Empty;

    public string MarkedBy { get; private set; } = string.Empty;

    public string MarkedByName { get; private set; } = string.Empty;

    public DateTime MarkedAtUtc { get; private set; }

    public string? AcknowledgedBy { get; private set; }

    public DateTime? AcknowledgedAtUtc { get; private set; }

    /// <summary>What the PAO wrote.</summary>
    public string? Answer { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => SapInvoice.AuditKeyOf(Id);

    public string AuditTitle => Title;

    /// <exception cref="RuleViolation">sap.in-elekha, sap.not-f32</exception>
    public static SapRevenueGap Mark(SapInvoice invoice, OfficeId pao, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(invoice.Settlement != SapSettlement.Here, "sap.not-f32", $"{invoice.InvoiceNumber} is settled here; its revenue reaches e-Lekha when it is paid.");
        RuleViolation.Unless(!invoice.IsInElekha, "sap.in-elekha", $"{invoice.InvoiceNumber} was taken over as accounted in e-Lekha.");
        return new()
        {
            Id = invoice.Id,
            OwningOfficeId = invoice.OwningOfficeId,
            NodalOfficeId = invoice.NodalOfficeId,
            CounterpartOfficeId = pao,
            Title = invoice.AuditTitle,
            MarkedBy = actor.PersonId,
            MarkedByName = actor.Name,
            MarkedAtUtc = utcNow,
        };
    }

    /// <exception cref="RuleViolation">sap.acknowledged, sap.answer</exception>
    public void Acknowledge(string answer, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Status == SapGapStatus.Intimated, "sap.acknowledged", "This was acknowledged already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(answer), "sap.answer", "Say what the office has to do, or how it was put right.", nameof(Answer));
        (Status, Answer, AcknowledgedBy, AcknowledgedAtUtc) = (SapGapStatus.Acknowledged, answer.Trim(), actor.PersonId, utcNow);
    }
}
