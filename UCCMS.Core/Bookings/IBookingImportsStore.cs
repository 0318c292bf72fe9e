using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Completed imports, to be withdrawn.</summary>
public interface IBookingImportsStore
{
    /// <exception cref="RuleViolation">import.unknown: not there, or out of the post's sight.</exception>
    Task<BookingImport> GetAsync(ImportId id, CancellationToken ct);

    /// <summary>What holds it in place, in a state that lasts until the end of the transaction: who submits a draft meanwhile waits or must look again.</summary>
    Task<ImportTies> TiesAsync(BookingImport import, CancellationToken ct);

    /// <summary>
    /// Takes its rows and findings out of sight, ends the open findings of other imports that rest on its rows, and has their
    /// bookings looked at again.
    /// </summary>
    /// <param name="cause">Given as the reason with the findings that end.</param>
    /// <returns>Number of rows that were seen before.</returns>
    Task<int> HideAsync(BookingImport import, string cause, DateTime utcNow, CancellationToken ct);
}
