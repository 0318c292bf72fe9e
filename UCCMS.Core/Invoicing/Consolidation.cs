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

    /// <summary>The returns were filed on APT's invoices: these stand, and notes carry the differences (SOP 4.A).</summary>
    CorrectedByNotes,
}

/// <summary>
/// All locations of a contract and period at the uniform rate (SOP 4.A): the sheet from which one GST invoice per location
/// is issued. One for a contract and period.
/// </summary>
public sealed class Consolidation : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<ConsolidationLine> _lines = [];
    private readonly List<ConsolidationRate> _rates = [];
    private readonly List<ConsolidationDocument> _documents = [];

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

    /// <summary>What issue will make of it, as previewed.</summary>
    public IReadOnlyList<ConsolidationDocument> Documents => _documents;

    public long Version { get; private set; }

    public BillingPeriod Period => new(PeriodFrom, PeriodTo, BillingDate);

    public string AuditKey => AuditKeyOf(Id);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"Consolidation of contract {ContractNumber}, {Period}");

    /// <summary>The key of its audit records.</summary>
    public static string AuditKeyOf(ConsolidationId id) => $"consolidation/{id.Value}";

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
        };
        consolidation.Take(preview, actor, utcNow);
        return consolidation;
    }

    /// <summary>Puts other figures in the place of those it has, as long as no invoice is out.</summary>
    /// <exception cref="RuleViolation">drafts.already-consolidated: it is issued, or the figures are the same.</exception>
    public void TakeAnew(ConsolidationPreview preview, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(
            Status == ConsolidationStatus.Prepared && !IsOf(preview),
            "drafts.already-consolidated",
            $"Contract {ContractNumber} is consolidated for {Period} already" + (Status == ConsolidationStatus.Prepared ? ", with these very figures." : " and its invoices are issued."));
        _lines.Clear();
        _rates.Clear();
        _documents.Clear();
        Take(preview, actor, utcNow);
    }

    /// <summary>All its GST invoices are issued in this act.</summary>
    /// <exception cref="RuleViolation">consolidation.already-issued, office.not-yours</exception>
    public void MarkIssued(Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(NodalOfficeId);
        RuleViolation.Unless(Status == ConsolidationStatus.Prepared, "consolidation.already-issued", $"The invoices of contract {ContractNumber} for {Period} are issued already.");
        (Status, IssuedAtUtc) = (ConsolidationStatus.Issued, utcNow);
    }

    /// <summary>APT's invoices stand, and the notes on them are issued in this act.</summary>
    /// <exception cref="RuleViolation">consolidation.already-issued, office.not-yours</exception>
    public void MarkCorrectedByNotes(Actor actor, DateTime utcNow)
    {
        MarkIssued(actor, utcNow);
        Status = ConsolidationStatus.CorrectedByNotes;
    }

    /// <summary>What was shown is what comes (to the paisa, and head by head): other figures are not issued.</summary>
    /// <exception cref="RuleViolation">consolidation.figures-changed</exception>
    public void RequireFigures(IReadOnlyCollection<ConsolidationDocument> now) => RuleViolation.Unless(
        now.ToHashSet().SetEquals(_documents),
        "consolidation.figures-changed",
        $"The figures changed since they were consolidated; {now.Except(_documents).Count()} of the documents differ: {ConsolidationDocument.Describe(_documents)} then, {ConsolidationDocument.Describe(now)} now. Nothing was issued. Look at the preview of the period again and consolidate it anew.");

    private bool IsOf(ConsolidationPreview preview) =>
        AptTotal == preview.AptTotal && _documents.ToHashSet().SetEquals(preview.Documents)
        && _lines.ToHashSet().SetEquals(preview.Lines) && _rates.ToHashSet().SetEquals(preview.Rates);

    private void Take(ConsolidationPreview preview, Actor actor, DateTime utcNow)
    {
        (PreparedBy, PreparedAtUtc) = (actor.PersonId, utcNow);
        (Payable, AptTotal) = (preview.Payable, preview.AptTotal);
        _lines.AddRange(preview.Lines);
        _rates.AddRange(preview.Rates);
        _documents.AddRange(preview.Documents);
    }
}
