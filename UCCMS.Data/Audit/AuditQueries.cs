using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Audit;

/// <summary>One act on a document, as its timeline shows it.</summary>
public sealed record TimelineRow(Guid CommandId, long Sequence, DateTime BusinessAtUtc, string Act, string PersonName, Role? Role, string? OfficeName, AuditOutcome Outcome, string Remark);

/// <summary>One record in the audit search.</summary>
public sealed record AuditRow(
    long Sequence, DateTime RecordedAtUtc, DateTime BusinessAtUtc, string PersonId, string PersonName, Role? Role, OfficeId OfficeId, string? OfficeName,
    string Address, string Act, AuditOutcome Outcome, string DocumentKey, string DocumentTitle, string Remark, string Changes);

/// <summary>What the audit search narrows by; empty values narrow nothing. Dates are Indian civil days of the business time, both included.</summary>
public sealed record AuditFilter(string? Person = null, string? Act = null, string? Document = null, DateOnly? From = null, DateOnly? To = null, AuditOutcome? Outcome = null);

/// <summary>Reads of the audit chain: a document's timeline, and the search of the Auditor.</summary>
public sealed class AuditQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Longest timeline shown.</summary>
    public const int TimelineRows = 200;

    /// <summary>All acts on a document, oldest first. Ask it only for a document that the person may see.</summary>
    public async Task<IReadOnlyList<TimelineRow>> TimelineAsync(string documentKey, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await (
            from record in db.Set<AuditRecord>().AsNoTracking()
            join office in db.Set<Office>().AsNoTracking() on record.OfficeId equals office.Id into offices
            from office in offices.DefaultIfEmpty()
            where record.DocumentKey == documentKey
            orderby record.Sequence descending
            select new TimelineRow(
                record.CommandId, record.Sequence, record.BusinessAtUtc, record.Act, record.PersonName, record.Role, office!.Name, record.Outcome, record.Remark))
            .Take(TimelineRows).ToListAsync(ct);
        rows.Reverse();
        return [.. rows.GroupBy(r => r.CommandId).Select(OneAct)];
    }

    // An act leaves a record for every row it changed; a reader wants to see it once.
    private static TimelineRow OneAct(IEnumerable<TimelineRow> records)
    {
        var first = records.First();
        return first with { Remark = string.Join(" ", records.Select(r => r.Remark).Where(r => r.Length > 0).Distinct(StringComparer.Ordinal)) };
    }

    /// <summary>Columns by which the audit trail can be filtered.</summary>
    public static ColumnFilters<AuditRecord> Columns { get; } = new ColumnFilters<AuditRecord>()
        .Number("sequence", "No.", r => r.Sequence)
        .Instant("when", "When", r => r.BusinessAtUtc)
        .Text("who", "Who", r => r.PersonName)
        .OfficeName("office", "Office", r => r.OfficeId)
        .Text("address", "Address", r => r.Address)
        .Text("act", "Act", r => r.Act)
        .Text("document", "Document", r => r.DocumentTitle)
        .Text("remark", "Remark", r => r.Remark)
        .Choice("outcome", "Outcome", r => r.Outcome);

    /// <summary>Newest first.</summary>
    public async Task<Page<AuditRow>> SearchAsync(AuditFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var records = Columns.Apply(db, Narrowed(db.Set<AuditRecord>().AsNoTracking(), filter), request.Where);
        if (request.Search is { Length: > 0 } words)
        {
            records = records.Where(r => r.DocumentTitle.Contains(words) || r.Remark.Contains(words) || r.PersonName.Contains(words));
        }

        var total = await records.CountAsync(ct);
        var sorted = request.Descending ? records.OrderByDescending(r => r.Sequence) : records.OrderBy(r => r.Sequence);
        var rows = await (
            from record in sorted.Skip(request.Skip).Take(request.Take)
            join office in db.Set<Office>().AsNoTracking() on record.OfficeId equals office.Id into offices
            from office in offices.DefaultIfEmpty()
            select new AuditRow(
                record.Sequence, record.RecordedAtUtc, record.BusinessAtUtc, record.PersonId, record.PersonName, record.Role, record.OfficeId, office!.Name,
                record.Address, record.Act, record.Outcome, record.DocumentKey, record.DocumentTitle, record.Remark, record.Changes)).ToListAsync(ct);
        return new Page<AuditRow>([.. request.Descending ? rows.OrderByDescending(r => r.Sequence) : rows.OrderBy(r => r.Sequence)], total);
    }

    private static IQueryable<AuditRecord> Narrowed(IQueryable<AuditRecord> records, AuditFilter filter)
    {
        if (filter.Person is { Length: > 0 } person)
        {
            var key = PersonOnFile.KeyOf(person);
            records = records.Where(r => r.PersonName.Contains(person) || r.PersonId == person || r.DocumentKey == key);
        }

        if (filter.Act is { Length: > 0 } act)
        {
            records = records.Where(r => r.Act.Contains(act));
        }

        if (filter.Document is { Length: > 0 } document)
        {
            records = records.Where(r => r.DocumentKey == document || r.DocumentTitle.Contains(document));
        }

        if (filter.From is { } from)
        {
            var start = IndianTime.UtcOf(from.ToDateTime(TimeOnly.MinValue));
            records = records.Where(r => r.BusinessAtUtc >= start);
        }

        if (filter.To is { } to)
        {
            var end = IndianTime.UtcOf(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            records = records.Where(r => r.BusinessAtUtc < end);
        }

        return filter.Outcome is { } outcome ? records.Where(r => r.Outcome == outcome) : records;
    }
}
