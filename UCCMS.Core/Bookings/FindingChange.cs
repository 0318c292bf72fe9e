using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>How one finding shall end, from a row of a workbook.</summary>
/// <param name="Row">Of the sheet.</param>
/// <param name="Version">Of the finding when it was taken out.</param>
/// <param name="MoveTo">Number of the contract the booking belongs to.</param>
public sealed record FindingChange(int Row, long Finding, long Version, FindingResolution Resolution, string? MoveTo, string Reason);

/// <summary>How a finding stands now, as far as changes are judged by it.</summary>
/// <param name="IsClosed">The draft that bills its booking is submitted.</param>
public sealed record FindingStanding(
    long Finding, long Version, FindingCode Code, FindingResolution Resolution, string? Reason, string? ResolvedByName,
    long BookingId, long? OtherBookingId, bool HasContract, bool IsClosed, string Product, DateOnly BookedOn, Money AtStake);

/// <summary>Changes that end alike and are one act.</summary>
public sealed record FindingChangeGroup(FindingResolution Resolution, ContractId? MoveTo, string Reason, IReadOnlyList<FindingChange> Changes);

/// <summary>Reads what changes of findings are judged by, within the post's reach.</summary>
public interface IFindingChangesStore
{
    /// <summary>The office's own findings of these, by id.</summary>
    Task<IReadOnlyDictionary<long, FindingStanding>> StandingsAsync(IReadOnlyCollection<long> findings, OfficeId office, CancellationToken ct);

    /// <summary>Contracts of these numbers within sight, with locations and products, by number.</summary>
    Task<IReadOnlyDictionary<string, Contract>> ContractsAsync(IReadOnlyCollection<string> numbers, CancellationToken ct);
}
