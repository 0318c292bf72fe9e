using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What an import would do with a file, as far as its rows alone can tell: duplicates and double bookings show only when it is loaded.</summary>
/// <param name="Readable">Rows that would be stored.</param>
/// <param name="Doubtful">Of these, by finding they would raise.</param>
/// <param name="Unknown">Headers kept as they are.</param>
/// <param name="Saved">The saved pairing of columns by which it was read.</param>
/// <param name="Before">The completed import of the same bytes; with one, importing changes nothing.</param>
public sealed record ImportPreview(
    int Readable, int Rejected, IReadOnlyDictionary<FindingCode, int> Doubtful, IReadOnlyList<RowProblem> Errors, IReadOnlyList<string> Headers,
    IReadOnlyList<string> Unknown, SavedMapping? Saved, EarlierImport? Before = null);

/// <summary>A completed import of the same file.</summary>
public sealed record EarlierImport(ImportId Id, DateTime StartedAtUtc, string PersonName);

/// <summary>Reads a whole file as the import does, and stores nothing.</summary>
public sealed class ImportPreviewQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    private const int ErrorsShown = 100;

    public async Task<Outcome<ImportPreview>> PreviewAsync(BookingFile file, CancellationToken ct = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            await db.Database.OpenConnectionAsync(ct);
            using var source = await BookingSource.OpenAsync(db, db.Database.GetDbConnection(), file, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), ct);
            var read = await Task.Run(() => Read(source, ct), ct);
            return Outcome<ImportPreview>.Done(read with { Before = await BeforeAsync(db, file, ct) });
        }
        catch (RuleViolation refusal)
        {
            return Outcome<ImportPreview>.Refused(refusal.Code, refusal.Message);
        }
    }

    private static async Task<EarlierImport?> BeforeAsync(UccmsDbContext db, BookingFile file, CancellationToken ct)
    {
        var fingerprint = await FileFingerprint.OfAsync(file.Content, ct);
        return await LoadedImportsFilter.Same(db, fingerprint.Sha256, file.Office)
            .Join(db.Scoped<BookingImport>(), l => l.ImportId, i => i.Id, (l, i) => new EarlierImport(i.Id, i.StartedAtUtc, i.PersonName))
            .FirstOrDefaultAsync(ct);
    }

    private static ImportPreview Read(BookingSource source, CancellationToken ct)
    {
        var (readable, rejected) = (0, 0);
        var doubtful = new Dictionary<FindingCode, int>();
        var errors = new List<RowProblem>();
        for (var row = new BookingRow(); source.TryNext(row, out var taken);)
        {
            ct.ThrowIfCancellationRequested();
            readable += taken ? 1 : 0;
            rejected += taken ? 0 : 1;
            errors.AddRange(source.Problems.Take(ErrorsShown - errors.Count));
            foreach (var code in taken && row.Doubts != FindingGround.None ? Enum.GetValues<FindingCode>() : [])
            {
                if ((row.Doubts & FindingGrounds.Of(code)) != FindingGround.None)
                {
                    doubtful[code] = doubtful.GetValueOrDefault(code) + 1;
                }
            }
        }

        return new ImportPreview(readable, rejected, doubtful, errors, source.Mapping.Headers, [.. source.Mapping.Unknown.Select(u => u.Name)], source.Saved);
    }
}
