using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Whether the recipient of a credit note reversed the input tax credit (CGST section 34(2) as amended from 01-10-2025).</summary>
public enum ItcReversalStatus
{
    /// <summary>The recipient took no credit, or is not registered.</summary>
    NotApplicable,

    /// <summary>The recipient says so in writing.</summary>
    Declared,

    /// <summary>Accepted by the recipient in GSTN's invoice management system.</summary>
    ImsAccepted,

    /// <summary>Rejected there: the supplier's liability does not drop.</summary>
    ImsRejected,
}

/// <summary>What was learnt of the recipient's reversal at one time; never changed, the latest counts.</summary>
public sealed class ItcReversalRecord : IAuditedDocument, IOfficeOwned
{
    /// <summary>From this day the supplier's liability drops only with the recipient's reversal (notification 16/2025-Central Tax).</summary>
    public static readonly DateOnly Since = new(2025, 10, 1);

    private ItcReversalRecord()
    {
    }

    public ItcReversalRecordId Id { get; private set; }

    public GstNoteId NoteId { get; private set; }

    public string NoteNumber { get; private set; } = string.Empty;

    public ItcReversalStatus Status { get; private set; }

    public string Remark { get; private set; } = string.Empty;

    /// <summary>The recipient's letter or the portal's page.</summary>
    public StoredFileId? EvidenceFileId { get; private set; }

    public string? EvidenceName { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public OfficeId? CounterpartOfficeId { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public string RecordedByName { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public string AuditKey => GstNote.KeyOf(NoteId);

    public string AuditTitle => $"Reversal of input tax credit for {NoteNumber}: {Words.Of(Status).ToLowerInvariant()}";

    /// <summary>A credit note with tax to a registered recipient, from <see cref="Since"/> on.</summary>
    public static bool IsDueFor(GstNote note) => note is { IsCredit: true, RecipientGstin: not null } && note.NoteDate >= Since && !note.Tax.IsZero;

    /// <exception cref="RuleViolation">itc.remark, itc.not-credit, office.not-yours</exception>
    public static ItcReversalRecord Of(GstNote note, ItcReversalStatus status, string remark, StoredFile? evidence, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(note.NodalOfficeId);
        RuleViolation.Unless(note.IsCredit, "itc.not-credit", "A debit note asks for no reversal of input tax credit.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(remark), "itc.remark", "Say how this is known: letter, date, reference.", nameof(Remark));
        return new ItcReversalRecord
        {
            Id = ItcReversalRecordId.New(),
            NoteId = note.Id,
            NoteNumber = note.Number,
            Status = status,
            Remark = remark.Trim(),
            EvidenceFileId = evidence?.Id,
            EvidenceName = evidence?.Name,
            OwningOfficeId = note.OwningOfficeId,
            NodalOfficeId = note.NodalOfficeId,
            CounterpartOfficeId = note.CounterpartOfficeId,
            RecordedBy = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAtUtc = utcNow,
        };
    }
}
