using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>How far a consolidation has come.</summary>
public enum ConsolidationStatus
{
    /// <summary>Computed and kept; no invoice yet.</summary>
    Prepared,

    /// <summary>Its GST invoices are out, all of them.</summary>
    Issued,
}

/// <summary>
/// All locations of a contract and period at the uniform rate (SOP 4.A): the sheet from which one GST invoice per location
/// is issued. One for a contract and period.
/// </summary>
public sealed class Consolidation : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<ConsolidationLine> _lines = [];
    private readonly List<ConsolidationRate> _rates = [];

    private Consolidation()
    {
    }

    public ConsolidationId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public DateOnly BillingDate { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public ConsolidationStatus Status { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    public DateTime? IssuedAtUtc { get; private set; }

    /// <summary>What the preview said the invoices come to; the invoices must come to the same.</summary>
    public Money Payable { get; private set; }

    public Money AptTotal { get; private set; }

    public IReadOnlyList<ConsolidationLine> Lines => _lines;

    public IReadOnlyList<ConsolidationRate> Rates => _rates;

    public long Version { get; private set; }

    public BillingPeriod Period => new(PeriodFrom, PeriodTo, BillingDate);

    public string AuditKey => $"consolidation/{Id.Value}";

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Consolidation of contract {ContractNumber}, {Period}");

    /// <summary>Stores the very lines a preview showed.</summary>
    /// <exception cref="RuleViolation">consolidation.nothing-to-bill</exception>
    public static Consolidation From(ConsolidationPreview preview, OfficeId nodalOffice, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(preview.Lines.Count > 0, "consolidation.nothing-to-bill", "No location booked anything in this period; there is nothing to bill.");
        var basis = preview.Basis;
        var consolidation = new Consolidation
        {
            Id = ConsolidationId.New(),
            ContractId = basis.ContractId,
            ContractNumber = basis.ContractNumber,
            PeriodFrom = basis.Period.From,
            PeriodTo = basis.Period.To,
            BillingDate = basis.Period.BillingDate,
            OwningOfficeId = nodalOffice,
            NodalOfficeId = nodalOffice,
            PreparedBy = actor.PersonId,
            PreparedAtUtc = utcNow,
            Payable = preview.Payable,
            AptTotal = preview.AptTotal,
        };
        consolidation._lines.AddRange(preview.Lines);
        consolidation._rates.AddRange(preview.Rates);
        return consolidation;
    }

    /// <summary>All its GST invoices are issued in this act.</summary>
    /// <exception cref="RuleViolation">consolidation.already-issued, office.not-yours</exception>
    public void MarkIssued(Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(NodalOfficeId);
        RuleViolation.Unless(Status == ConsolidationStatus.Prepared, "consolidation.already-issued", $"The invoices of contract {ContractNumber} for {Period} are issued already.");
        (Status, IssuedAtUtc) = (ConsolidationStatus.Issued, utcNow);
    }
}
