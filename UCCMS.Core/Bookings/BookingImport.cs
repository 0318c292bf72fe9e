using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Where an import stands. Only what is loaded is ever seen.</summary>
public enum ImportStatus
{
    Loading,
    Loaded,
    Cancelled,
    Failed,
}

/// <summary>One file of bookings and what became of its rows.</summary>
public sealed class BookingImport : IOfficeOwned, IVersioned, IAuditedDocument
{
    private BookingImport()
    {
    }

    public ImportId Id { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>Of the file's bytes, 64 hex digits.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public long FileLength { get; private set; }

    /// <summary>The office whose bookings the file holds; zero for an import over many offices by the operator.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public ImportStatus Status { get; private set; }

    public RowCounts Rows { get; private set; } = RowCounts.None;

    public DateTime StartedAtUtc { get; private set; }

    /// <summary>Last sign of life of the process that loads it.</summary>
    public DateTime HeartbeatUtc { get; private set; }

    public DateTime? FinishedAtUtc { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    /// <summary>Host and process that load it: whether it still lives.</summary>
    public string Holder { get; private set; } = string.Empty;

    /// <summary>The file's header row: JSON list.</summary>
    public string Headers { get; private set; } = "[]";

    /// <summary>The original file, kept for download.</summary>
    public StoredFileId? StoredFile { get; private set; }

    public long Version { get; private set; }

    public bool IsForAllOffices => OwningOfficeId == default;

    public string AuditKey => string.Create(CultureInfo.InvariantCulture, $"booking-import/{Id.Value}");

    public string AuditTitle => $"Bookings from {FileName}";

    /// <param name="holder">The process that loads it.</param>
    /// <param name="utcNow">Business time, which people see.</param>
    /// <param name="hostUtcNow">The host's own time, by which a dead process is told from a slow one; none means the same.</param>
    public static BookingImport Start(
        string fileName, string sha256, long length, OfficeId? office, Actor actor, string holder, DateTime utcNow, DateTime? hostUtcNow = null) => new()
    {
        FileName = fileName,
        Sha256 = sha256,
        FileLength = length,
        OwningOfficeId = office ?? default,
        NodalOfficeId = office ?? default,
        Status = ImportStatus.Loading,
        StartedAtUtc = utcNow,
        HeartbeatUtc = hostUtcNow ?? utcNow,
        PersonId = actor.PersonId,
        PersonName = actor.Name,
        Holder = holder,
    };

    /// <summary>Two imports that may hold the same rows wait for each other.</summary>
    public bool Conflicts(OfficeId? office) => IsForAllOffices || office is null || OwningOfficeId == office;

    /// <exception cref="RuleViolation">import.not-loading: it was swept as abandoned meanwhile.</exception>
    public void Finish(ImportStatus status, RowCounts rows, DateTime utcNow)
    {
        RuleViolation.Unless(
            Status == ImportStatus.Loading, "import.not-loading", "This import has ended already. Nothing was changed; upload the file again.");
        Status = status;
        Rows = rows;
        FinishedAtUtc = utcNow;
    }

    /// <summary>The file as it came, and its header row as a JSON list.</summary>
    public void Keep(StoredFileId storedFile, string headers) => (StoredFile, Headers) = (storedFile, headers);
}

/// <summary>What became of the rows of a file; each row is counted once.</summary>
public sealed record RowCounts(int Accepted, int Flagged, int Rejected, int Duplicates)
{
    public static RowCounts None { get; } = new(0, 0, 0, 0);

    public int Read => Accepted + Flagged + Rejected + Duplicates;
}

/// <summary>
/// Says that an import is complete: its rows are seen from the moment this row exists. One file is loaded once for an
/// office, whatever its name.
/// </summary>
public sealed class LoadedImport
{
    private LoadedImport()
    {
    }

    public ImportId ImportId { get; private set; }

    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>The office it was loaded for; zero for all.</summary>
    public int ForOffice { get; private set; }

    public static LoadedImport Of(BookingImport import) =>
        new() { ImportId = import.Id, Sha256 = import.Sha256, ForOffice = import.OwningOfficeId.Value };
}
