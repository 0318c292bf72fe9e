using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Something found to be wrong with a booking, on what evidence, with the money at stake and how it ended. The sentence
/// about it is composed by <c>FindingExplanation</c>.
/// </summary>
public sealed class BookingFinding : IOfficeOwned, IVersioned, IAuditedDocument
{
    private BookingFinding()
    {
    }

    public long Id { get; private set; }

    public FindingCode Code { get; private set; }

    public FindingSeverity Severity { get; private set; }

    public long BookingId { get; private set; }

    /// <summary>The other booking of a pair.</summary>
    public long? OtherBookingId { get; private set; }

    public ImportId ImportId { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Where the booking was billed when the finding was raised; none when no contract covered it.</summary>
    public CustomerId? CustomerId { get; private set; }

    public ContractId? ContractId { get; private set; }

    public DateOnly? DatedFrom { get; private set; }

    public DateOnly? BilledFrom { get; private set; }

    public Money AtStake { get; private set; }

    /// <summary>What exactly raised it; none where the code says it all.</summary>
    public FindingGround Ground { get; private set; }

    /// <summary>What should have been charged, where a tariff table says so.</summary>
    public Money? Expected { get; private set; }

    /// <summary>The tariff rate, barcode range or soft-copy batch it rests on, by its code and ground.</summary>
    public long? EvidenceId { get; private set; }

    /// <summary>How many rows of the file it is about, where it is about a file.</summary>
    public int? RowsConcerned { get; private set; }

    /// <summary>Another office that was asked to look at it.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public FindingResolution Resolution { get; private set; }

    public string? Reason { get; private set; }

    public string? ResolvedBy { get; private set; }

    public string? ResolvedByName { get; private set; }

    public DateTime? ResolvedAtUtc { get; private set; }

    /// <summary>The finding on the same booking whose resolution ended this one as well.</summary>
    public long? EndedWith { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => string.Create(CultureInfo.InvariantCulture, $"booking-finding/{Id}");

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"{Words.Of(Code)} on booking {BookingId}");

    private BillingPlace Origin => new(CustomerId, ContractId, NodalOfficeId, DatedFrom, BilledFrom);

    /// <exception cref="RuleViolation">finding.resolved, finding.reason, finding.no-contract, finding.no-target</exception>
    public void Resolve(Booking booking, FindingResolution resolution, string reason, BillingPlace? target, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Resolution == FindingResolution.Open, "finding.resolved", "This finding is resolved already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "finding.reason", "Say why: the reason is kept with the finding.", nameof(Reason));
        RuleViolation.Unless(
            resolution is not (FindingResolution.AcceptedAsIs or FindingResolution.Corrected) || booking.ContractId is not null,
            "finding.no-contract",
            "No contract covers this booking, so it cannot be billed as it stands. Move it to a contract, exclude it or mark it as cancelled.");
        Apply(booking, resolution, target);
        End(resolution, reason, actor, utcNow);
    }

    /// <summary>Ends with another finding on the same booking: the booking is left out or placed anew, so nothing is open about it.</summary>
    public void EndWith(BookingFinding other, Actor actor, DateTime utcNow)
    {
        EndedWith = other.Id;
        End(other.Resolution, other.Reason!, actor, utcNow);
    }

    /// <summary>Whether the resolution of this finding answers the other one on the same booking as well.</summary>
    public bool Answers(BookingFinding other) => Resolution switch
    {
        FindingResolution.Excluded or FindingResolution.Cancelled => true,
        FindingResolution.MovedToCustomer => other.Code is FindingCode.WrongCustomer or FindingCode.CustomerDetailsMissing,
        _ => false,
    };

    /// <summary>Takes the resolution back, and the booking to where it was.</summary>
    /// <exception cref="RuleViolation">finding.open</exception>
    public void Reopen(Booking booking)
    {
        RuleViolation.Unless(Resolution != FindingResolution.Open, "finding.open", "This finding is open already.");
        if (booking.ChangedByFinding == Id)
        {
            booking.Restore(Origin);
        }

        Resolution = FindingResolution.Open;
        EndedWith = null;
        Reason = null;
        ResolvedBy = null;
        ResolvedByName = null;
        ResolvedAtUtc = null;
    }

    private void End(FindingResolution resolution, string reason, Actor actor, DateTime utcNow)
    {
        Resolution = resolution;
        Reason = reason.Trim();
        ResolvedBy = actor.PersonId;
        ResolvedByName = actor.Name;
        ResolvedAtUtc = utcNow;
    }

    private void Apply(Booking booking, FindingResolution resolution, BillingPlace? target)
    {
        switch (resolution)
        {
            case FindingResolution.Excluded:
                booking.LeaveOut(BookingStatus.Excluded, Id);
                break;
            case FindingResolution.Cancelled:
                booking.LeaveOut(BookingStatus.Cancelled, Id);
                break;
            case FindingResolution.MovedToCustomer:
                booking.MoveTo(target ?? throw new RuleViolation("finding.no-target", "Choose the contract the booking belongs to."), Id);
                break;
            case FindingResolution.Open or FindingResolution.NoLongerApplies:
                throw new RuleViolation("finding.no-resolution", "Choose how the finding ends.");
            case FindingResolution.AcceptedAsIs:
            case FindingResolution.Corrected:
            default:
                break;
        }
    }
}
