using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// A transfer entry of one customer, booking location and period (SOP 4.D), or of the difference to APT (SOP 4.B). Preparing,
/// verifying and approving take three people. Its lines never change: a wrong draft is withdrawn and prepared anew, a posted
/// entry undone by a reversing entry.
/// </summary>
public sealed partial class TransferEntry : IVersioned, IAuditedDocument, IOfficeOwned
{
    /// <summary>How long an act can be recalled; the report leaves the outbox only then.</summary>
    public static readonly TimeSpan RecallWindow = TimeSpan.FromSeconds(60);

    private readonly List<AdjustmentLine> lines = [];
    private readonly List<TransferDecision> decisions = [];

    private TransferEntry()
    {
    }

    public TransferEntryId Id { get; private set; }

    /// <summary>Of the series of the DDO and financial year.</summary>
    public string Number { get; private set; } = string.Empty;

    public TransferPurpose Purpose { get; private set; }

    public TransferEntryStatus Status { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public string Contracts { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public int Turn { get; private set; }

    /// <summary>The office that has it accounted.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The location that receives it.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public string FromOfficeName { get; private set; } = string.Empty;

    public string ToOfficeName { get; private set; } = string.Empty;

    public OfficeId DdoOfficeId { get; private set; }

    public OfficeId PaoOfficeId { get; private set; }

    public AptSettlementId? AptSettlementId { get; private set; }

    public TransferEntryId? ReversesId { get; private set; }

    public Money Net { get; private set; }

    public Money Cgst { get; private set; }

    public Money Sgst { get; private set; }

    public Money Utgst { get; private set; }

    public Money Igst { get; private set; }

    public Money Total { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    public string PreparedByName { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    public string? SubmittedBy { get; private set; }

    public DateTime? SubmittedAtUtc { get; private set; }

    public string? VerifiedBy { get; private set; }

    public DateTime? VerifiedAtUtc { get; private set; }

    public string? ApprovedBy { get; private set; }

    public DateTime? ApprovedAtUtc { get; private set; }

    /// <summary>Of the last return or rejection.</summary>
    public string? Remark { get; private set; }

    public string? VoucherNumber { get; private set; }

    public DateOnly? VoucherDate { get; private set; }

    public string? PostedBy { get; private set; }

    public DateTime? PostedAtUtc { get; private set; }

    /// <summary>When its report went into the outbox: once the approval can no longer be recalled.</summary>
    public DateTime? ReportQueuedAtUtc { get; private set; }

    public DateTime? ReportSeenAtUtc { get; private set; }

    public string? ReportSeenBy { get; private set; }

    public DateOnly? AcknowledgedOn { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AdjustmentLine> Lines => lines;

    public IReadOnlyList<TransferDecision> Decisions => decisions;

    public OfficeId FromOfficeId => OwningOfficeId;

    public OfficeId ToOfficeId => CounterpartOfficeId ?? OwningOfficeId;

    public bool IsBetweenOffices => FromOfficeId != ToOfficeId;

    /// <summary>Waits for a location's voucher once posted.</summary>
    public bool NeedsAcknowledgement => Purpose is TransferPurpose.Apportionment or TransferPurpose.TakenBack;

    /// <summary>Prepared, and neither posted nor given up: its documents are spoken for.</summary>
    public bool IsPending => Status is TransferEntryStatus.Draft or TransferEntryStatus.Submitted or TransferEntryStatus.Verified or TransferEntryStatus.Approved;

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"Transfer entry {Number} of {Total}, {CustomerName}, {FromOfficeName} to {ToOfficeName}";

    public static string KeyOf(TransferEntryId id) => $"transfer-entry/{id.Value}";

    /// <exception cref="RuleViolation">te.nothing, te.same-office, te.round-off, office.no-ddo, office.no-pao, office.not-yours</exception>
    public static TransferEntry Prepare(TransferCase given, Actor actor, DateTime utcNow)
    {
        given.Check();
        var entry = new TransferEntry { Id = TransferEntryId.New(), PreparedBy = actor.PersonId, PreparedByName = actor.Name, PreparedAtUtc = utcNow };
        entry.Take(given);
        entry.lines.AddRange(given.Lines.Select(l => l with { })); // rows of its own
        var sums = AdjustmentSums.Of(entry.lines);
        (entry.Net, entry.Cgst, entry.Sgst, entry.Utgst, entry.Igst, entry.Total) = (sums.Net, sums.Cgst, sums.Sgst, sums.Utgst, sums.Igst, sums.Total);
        return entry;
    }

    private void Take(TransferCase given)
    {
        (Number, Purpose, Turn, Contracts) = (given.Number, given.Purpose, given.Turn, given.Contracts);
        (CustomerId, CustomerName, PeriodFrom, PeriodTo) = (given.CustomerId, given.CustomerName, given.PeriodFrom, given.PeriodTo);
        (OwningOfficeId, CounterpartOfficeId, NodalOfficeId) = (given.From.Id, given.To.Id, given.NodalOffice);
        (FromOfficeName, ToOfficeName) = (given.From.Name, given.To.Name);
        (DdoOfficeId, PaoOfficeId) = (given.From.RequiredDdo, given.From.RequiredPao);
        (AptSettlementId, ReversesId) = (given.AptSettlement, given.Reverses);
    }
}
