using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
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

    /// <summary>Taken back by a person before any row was billed; its rows are out of sight and then removed.</summary>
    Withdrawn,
}

/// <summary>One file of bookings and what became of its rows.</summary>
public sealed class BookingImport : IOfficeOwned, IVersioned, IAuditedDocument
{
    private const int LongestReason = 400;

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

    /// <summary>The customer whose file it is said to be; none where it may hold many customers'.</summary>
    public CustomerId? CustomerId { get; private set; }

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

    /// <summary>Findings raised when it was loaded, by kind: JSON object.</summary>
    public string Found { get; private set; } = "{}";

    public DateTime? WithdrawnAtUtc { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnByName { get; private set; }

    public string? WithdrawReason { get; private set; }

    /// <summary>When the rows of a withdrawn import were gone from the tables; until then none of its office begins.</summary>
    public DateTime? RowsRemovedAtUtc { get; private set; }

    public long Version { get; private set; }

    public bool IsForAllOffices => OwningOfficeId == default;

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"Bookings from {FileName}";

    public static string KeyOf(ImportId id) => string.Create(CultureInfo.InvariantCulture, $"booking-import/{id.Value}");

    /// <param name="office">Whose bookings it holds; none for many.</param>
    /// <param name="customer">Whose file it is said to be, if anyone's.</param>
    /// <param name="holder">The process that loads it.</param>
    /// <param name="utcNow">Business time, which people see.</param>
    /// <param name="hostUtcNow">The host's own time, by which a dead process is told from a slow one; none means the same.</param>
    public static BookingImport Start(
        string fileName, string sha256, long length, OfficeId? office, CustomerId? customer, Actor actor, string holder, DateTime utcNow, DateTime? hostUtcNow = null) => new()
    {
        FileName = fileName,
        Sha256 = sha256,
        FileLength = length,
        OwningOfficeId = office ?? default,
        NodalOfficeId = office ?? default,
        CustomerId = customer,
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

    /// <summary>Takes it back.</summary>
    /// <exception cref="RuleViolation">office.not-yours, import.not-loaded, import.reason</exception>
    public void Withdraw(string reason, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(OwningOfficeId);
        RuleViolation.Unless(
            Status == ImportStatus.Loaded,
            "import.not-loaded",
            Status == ImportStatus.Withdrawn
                ? $"This import was withdrawn already, by {WithdrawnByName}."
                : $"Only a completed import can be withdrawn; this one is {Words.Of(Status).ToLowerInvariant()}.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "import.reason", "Say why: the reason stays with the import.", nameof(WithdrawReason));
        RuleViolation.Unless(
            reason.Trim().Length <= LongestReason, "import.reason", $"The reason is longer than {LongestReason} characters. Shorten it.", nameof(WithdrawReason));
        (Status, WithdrawReason) = (ImportStatus.Withdrawn, reason.Trim());
        (WithdrawnBy, WithdrawnByName, WithdrawnAtUtc) = (actor.PersonId, actor.Name, utcNow);
    }

    /// <summary>Keeps what was found in it, by kind, for the time when its findings are gone.</summary>
    public void Note(IReadOnlyDictionary<FindingCode, int> found) =>
        Found = JsonSerializer.Serialize(found.ToDictionary(f => f.Key.ToString(), f => f.Value, StringComparer.Ordinal));

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
