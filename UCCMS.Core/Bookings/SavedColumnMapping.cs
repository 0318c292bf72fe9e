using System.Text.Json;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// How an office reads files with one header row: which of their columns is which known one. Used for every later file with
/// that header row; another office uses it too until it has its own, since APT changes its headers for all offices at once.
/// </summary>
public sealed class SavedColumnMapping : IVersioned, IAuditedDocument
{
    private SavedColumnMapping()
    {
    }

    /// <summary>Of the file format.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>See <see cref="Shared.HeaderKey"/>.</summary>
    public string HeaderKey { get; private set; } = string.Empty;

    /// <summary>The office that paired them.</summary>
    public OfficeId OfficeId { get; private set; }

    public string OfficeName { get; private set; } = string.Empty;

    /// <summary>The header row as it was first seen: JSON list.</summary>
    public string Headers { get; private set; } = "[]";

    /// <summary>Header to known column, empty where it is not used: JSON object with every header.</summary>
    public string Pairs { get; private set; } = "{}";

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public DateTime SavedAtUtc { get; private set; }

    public long Version { get; private set; }

    public string AuditKey => $"column-mapping/{Kind}/{HeaderKey[..16]}/{OfficeId}";

    public string AuditTitle => $"Pairing of columns of {Kind} files by {OfficeName}";

    public static SavedColumnMapping Of(FileFormat format, IReadOnlyList<string> headers, IReadOnlyDictionary<string, string> pairs, Actor actor, DateTime utcNow)
    {
        var mapping = new SavedColumnMapping
        {
            Kind = format.Kind,
            HeaderKey = Shared.HeaderKey.Of(headers),
            OfficeId = actor.OfficeId,
            Headers = JsonSerializer.Serialize(headers),
        };
        mapping.PairAs(pairs, actor, utcNow);
        return mapping;
    }

    public void PairAs(IReadOnlyDictionary<string, string> pairs, Actor actor, DateTime utcNow)
    {
        Pairs = JsonSerializer.Serialize(pairs);
        (PersonId, PersonName, OfficeName, SavedAtUtc) = (actor.PersonId, actor.Name, actor.OfficeName, utcNow);
    }
}
