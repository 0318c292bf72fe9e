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

    /// <summary>The finding on the same booking, or on the other half of a pair, whose resolution ended this one as well.</summary>
    public long? EndedWith { get; private set; }

    /// <summary>The act that ended it; findings of one act are undone together.</summary>
    public Guid? Batch { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => AuditKeyOf(Id);

    public string AuditTitle => string.Create(CultureInfo.InvariantCulture, $"{Words.Of(Code)} on booking {BookingId}");

    public static string AuditKeyOf(long id) => string.Create(CultureInfo.InvariantCulture, $"booking-finding/{id}");

    /// <summary>On the other half of a pair, for the office that has it: it should have been cancelled.</summary>
    public static BookingFinding OnOtherHalf(BookingFinding asked, Booking own)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(own);
        return new BookingFinding
        {
            Code = FindingCode.WrongBookingNotCancelled,
            Severity = FindingGrounds.SeverityOf(FindingCode.WrongBookingNotCancelled),
            BookingId = own.Id,
            OtherBookingId = asked.BookingId,
            ImportId = own.ImportId,
            OwningOfficeId = own.OwningOfficeId,
            NodalOfficeId = own.NodalOfficeId,
            CustomerId = own.CustomerId,
            ContractId = own.ContractId,
            DatedFrom = own.DatedFrom,
            BilledFrom = own.BilledFrom,
            AtStake = own.Charges,
        };
    }

    /// <summary>Another office is asked about it and sees it from now on.</summary>
    public void ShowTo(OfficeId office) => CounterpartOfficeId = office;
}
