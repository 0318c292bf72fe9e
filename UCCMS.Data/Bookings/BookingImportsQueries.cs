using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Which imports the history shows. Dates are Indian civil days of the start, both included.</summary>
/// <param name="Person">Part of the name.</param>
public sealed record ImportFilter(ImportStatus? Status = null, OfficeId? Office = null, DateOnly? From = null, DateOnly? To = null, string? Person = null);

/// <summary>An import in the history.</summary>
/// <param name="OfficeName">None for an import over many offices by the operator.</param>
/// <param name="Found">Findings raised when it was loaded, by kind.</param>
public sealed record ImportHistoryRow(
    ImportId Id, string FileName, string Sha256, long FileLength, OfficeId OfficeId, string? OfficeName, ImportStatus Status, RowCounts Rows,
    IReadOnlyDictionary<FindingCode, int> Found, DateTime StartedAtUtc, DateTime? FinishedAtUtc, string PersonName, bool HasFile, CustomerId? CustomerId, ImportWithdrawal? Withdrawal);

/// <summary>How an import was taken back.</summary>
public sealed record ImportWithdrawal(string Reason, string PersonName, DateTime AtUtc, bool AreRowsRemoved);

/// <summary>Findings of an import of one kind, as it stands now.</summary>
/// <param name="Raised">When it was loaded.</param>
/// <param name="Now">There now, ended ones included: rechecks raise and end some.</param>
public sealed record ImportFindings(FindingCode Code, int Raised, int Now, int Open, Money AtStake);

/// <summary>An import with what is seen of it now.</summary>
/// <param name="Bookings">Rows that are seen now.</param>
public sealed record ImportDetail(ImportHistoryRow Import, int Bookings, IReadOnlyList<ImportFindings> Findings);

/// <summary>The history of imports, within the post's reach.</summary>
public sealed class BookingImportsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of imports can be filtered.</summary>
    public static ColumnFilters<BookingImport> Columns { get; } = new ColumnFilters<BookingImport>()
        .Text("file", "File", i => i.FileName)
        .OfficeName("office", "Office", i => i.OwningOfficeId)
        .Text("by", "By", i => i.PersonName)
        .Instant("started", "Started", i => i.StartedAtUtc)
        .Number("accepted", "Accepted", i => i.Rows.Accepted)
        .Number("flagged", "Flagged", i => i.Rows.Flagged)
        .Number("duplicates", "Duplicates", i => i.Rows.Duplicates)
        .Number("rejected", "Rejected", i => i.Rows.Rejected)
        .Choice("state", "Status", i => i.Status);

    /// <summary>Newest first; the search is part of the file name, the beginning of its SHA-256 or the number of the import.</summary>
    public async Task<Page<ImportHistoryRow>> ListAsync(ImportFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = Narrowed(Columns.Apply(db, db.Scoped<BookingImport>().AsNoTracking(), request.Where), filter, request.Search?.Trim() ?? string.Empty);
        var page = await found.OrderByDescending(i => i.Id).Skip(request.Skip).Take(request.Take).ToListAsync(ct);
        var offices = await NamesAsync(db, page, ct);
        return new Page<ImportHistoryRow>([.. page.Select(i => Row(i, offices))], await found.CountAsync(ct));
    }

    /// <summary>None when there is no such import within reach.</summary>
    public async Task<ImportDetail?> DetailAsync(ImportId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.Scoped<BookingImport>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } import)
        {
            return null;
        }

        var row = Row(import, await NamesAsync(db, [import], ct));
        var now = await db.Scoped<BookingFinding>().AsNoTracking().Where(f => f.ImportId == id)
            .GroupBy(f => f.Code)
            .Select(g => new
            {
                Code = g.Key,
                Now = g.Count(),
                Open = g.Count(f => f.Resolution == FindingResolution.Open),
                AtStake = g.Sum(f => f.Resolution == FindingResolution.Open ? MoneySql.Paise(f.AtStake) : 0L),
            })
            .ToDictionaryAsync(g => g.Code, ct);
        var findings = row.Found.Keys.Union(now.Keys).Order().Select(code => new ImportFindings(
            code, row.Found.GetValueOrDefault(code), now.GetValueOrDefault(code)?.Now ?? 0, now.GetValueOrDefault(code)?.Open ?? 0, new Money(now.GetValueOrDefault(code)?.AtStake ?? 0)));
        return new ImportDetail(row, await db.Scoped<Booking>().CountAsync(b => b.ImportId == id, ct), [.. findings]);
    }

    private static IQueryable<BookingImport> Narrowed(IQueryable<BookingImport> imports, ImportFilter filter, string search)
    {
        if (filter.From is { } from)
        {
            var start = IndianTime.UtcOf(from.ToDateTime(TimeOnly.MinValue));
            imports = imports.Where(i => i.StartedAtUtc >= start);
        }

        if (filter.To is { } to)
        {
            var end = IndianTime.UtcOf(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            imports = imports.Where(i => i.StartedAtUtc < end);
        }

        if (search.Length > 0)
        {
            var hash = search.ToLowerInvariant();
            ImportId? number = int.TryParse(search, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id) ? new ImportId(id) : null;
            imports = imports.Where(i => i.FileName.Contains(search) || i.Sha256.StartsWith(hash) || i.Id == number);
        }

        return imports
            .Where(i => filter.Status == null || i.Status == filter.Status)
            .Where(i => filter.Office == null || i.OwningOfficeId == filter.Office)
            .Where(i => string.IsNullOrEmpty(filter.Person) || i.PersonName.Contains(filter.Person));
    }

    private static async Task<Dictionary<OfficeId, string>> NamesAsync(UccmsDbContext db, List<BookingImport> imports, CancellationToken ct)
    {
        OfficeId[] ids = [.. imports.Select(i => i.OwningOfficeId).Distinct()];
        return await db.Set<Office>().AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
    }

    private static ImportHistoryRow Row(BookingImport i, Dictionary<OfficeId, string> offices) => new(
        i.Id, i.FileName, i.Sha256, i.FileLength, i.OwningOfficeId, offices.GetValueOrDefault(i.OwningOfficeId), i.Status, i.Rows, Found(i.Found), i.StartedAtUtc,
        i.FinishedAtUtc, i.PersonName, i.StoredFile is not null, i.CustomerId,
        i.WithdrawnAtUtc is { } at ? new ImportWithdrawal(i.WithdrawReason!, i.WithdrawnByName!, at, i.RowsRemovedAtUtc is not null) : null);

    private static Dictionary<FindingCode, int> Found(string json)
    {
        var found = new Dictionary<FindingCode, int>();
        foreach (var (name, count) in JsonSerializer.Deserialize<Dictionary<string, int>>(json)!)
        {
            if (Enum.TryParse<FindingCode>(name, out var code))
            {
                found[code] = count;
            }
        }

        return found;
    }
}
