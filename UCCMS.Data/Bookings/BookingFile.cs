using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A file of bookings to import.</summary>
/// <param name="Content">Rewindable.</param>
/// <param name="Office">Whose bookings it holds: the post's office on the screen; none for the operator, where each row's own office counts.</param>
/// <param name="Mapping">A saved pairing of its headers with the known columns.</param>
/// <param name="Customer">Whose file it is said to be; none where it may hold many customers'.</param>
public sealed record BookingFile(
    Stream Content, string FileName, long Length, OfficeId? Office, IReadOnlyDictionary<string, string>? Mapping = null, CustomerId? Customer = null);

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, for the person who waits.</param>
/// <param name="Bytes">Of the file, out of <paramref name="TotalBytes"/>.</param>
public sealed record ImportProgress(string Step, int Rows, long Bytes, long TotalBytes);

/// <summary>What an import did.</summary>
/// <param name="Import">None when the file had been imported before.</param>
/// <param name="Errors">The first problems of rejected rows.</param>
public sealed record ImportResult(
    ImportId? Import, RowCounts Rows, bool AlreadyImported, IReadOnlyDictionary<FindingCode, int> Findings, IReadOnlyList<RowProblem> Errors);
