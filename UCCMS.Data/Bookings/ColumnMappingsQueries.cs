using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A saved pairing of columns, with who made it and when.</summary>
/// <param name="Pairs">Header to known column, empty where it is not used.</param>
public sealed record SavedMapping(
    string Kind, string HeaderKey, OfficeId OfficeId, string OfficeName, string PersonName, DateTime SavedAtUtc, IReadOnlyList<string> Headers,
    IReadOnlyDictionary<string, string> Pairs);

/// <summary>The beginning of a file, as far as pairing its columns needs it.</summary>
/// <param name="Samples">The first rows, each with a cell for every header.</param>
/// <param name="Saved">The pairing that would be used.</param>
public sealed record FileHead(IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Samples, SavedMapping? Saved);

/// <summary>Saved pairings of columns for screens, verbs and readers.</summary>
public sealed class ColumnMappingsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of paired columns can be filtered.</summary>
    public static ColumnFilters<SavedColumnMapping> Columns { get; } = new ColumnFilters<SavedColumnMapping>()
        .Text("file", "File", m => m.Headers)
        .Text("by", "By", m => m.PersonName)
        .Text("office", "Office", m => m.OfficeName)
        .Instant("when", "When", m => m.SavedAtUtc);

    private const int SampleRows = 3;
    private const int LongestSample = 60;

    /// <summary>The pairing for a header row: the office's own, else the one that any office saved last.</summary>
    /// <param name="office">None for the operator, who imports for many offices.</param>
    public async Task<SavedMapping?> ForAsync(string kind, IReadOnlyList<string> headers, OfficeId? office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ForAsync(db, kind, headers, office, ct);
    }

    /// <summary>Latest first.</summary>
    public async Task<Page<SavedMapping>> ListAsync(PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var words = request.Search?.Trim() ?? string.Empty;
        var found = Columns.Apply(db, db.Set<SavedColumnMapping>().AsNoTracking(), request.Where).Where(m => words == string.Empty || m.Headers.Contains(words) || m.OfficeName.Contains(words) || m.PersonName.Contains(words));
        var page = await found.OrderByDescending(m => m.SavedAtUtc).ThenBy(m => m.HeaderKey).ThenBy(m => m.OfficeId).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        return new Page<SavedMapping>([.. page.Select(Row)], await found.CountAsync(ct));
    }

    /// <summary>Headers and first rows of a file; none when it cannot be read as a table at all.</summary>
    /// <param name="content">Rewindable; stays open.</param>
    public async Task<FileHead?> HeadAsync(string kind, Stream content, string fileName, OfficeId? office, CancellationToken ct = default)
    {
        IReadOnlyList<string> headers;
        var samples = new List<IReadOnlyList<string>>();
        try
        {
            using var table = TableFile.Open(content, fileName, content.Length);
            headers = table.Headers;
            while (samples.Count < SampleRows && table.Read())
            {
                samples.Add(Cells(table));
            }
        }
        catch (RuleViolation)
        {
            return null;
        }

        return new FileHead(headers, samples, await ForAsync(kind, headers, office, ct));
    }

    internal static async Task<SavedMapping?> ForAsync(UccmsDbContext db, string kind, IReadOnlyList<string> headers, OfficeId? office, CancellationToken ct)
    {
        var key = HeaderKey.Of(headers);
        var own = office ?? default;
        var saved = await db.Set<SavedColumnMapping>().AsNoTracking().Where(m => m.Kind == kind && m.HeaderKey == key)
            .OrderByDescending(m => m.OfficeId == own).ThenByDescending(m => m.SavedAtUtc).FirstOrDefaultAsync(ct);
        return saved is null ? null : Row(saved);
    }

    private static string[] Cells(TableReader table)
    {
        var cells = new string[table.Headers.Count];
        for (var at = 0; at < cells.Length; at++)
        {
            var text = table[at].Text.Trim();
            cells[at] = text.Length <= LongestSample ? text.ToString() : string.Concat(text[..(LongestSample - 1)], "…");
        }

        return cells;
    }

    private static SavedMapping Row(SavedColumnMapping m) => new(
        m.Kind, m.HeaderKey, m.OfficeId, m.OfficeName, m.PersonName, m.SavedAtUtc,
        JsonSerializer.Deserialize<List<string>>(m.Headers)!, JsonSerializer.Deserialize<Dictionary<string, string>>(m.Pairs)!);
}
