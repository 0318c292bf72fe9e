using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Blocking findings, all of an office as one step since the oldest, and questions of other offices (SOP 3.A).</summary>
public sealed class FindingSteps : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) => [.. await BlockingAsync(db, ct), .. await QuestionsAsync(db, ct)];

    private static async Task<IEnumerable<WaitingStep>> BlockingAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from f in db.Scoped<BookingFinding>()
            where f.Resolution == FindingResolution.Open && f.Severity == FindingSeverity.Blocking
            join i in db.Scoped<BookingImport>() on f.ImportId equals i.Id
            group i by f.OwningOfficeId into office
            select new { Office = office.Key, Count = office.Count(), Since = office.Min(i => i.StartedAtUtc) }).ToListAsync(ct);
        return rows.Select(r => new WaitingStep(
            DeadlineKind.Finding, string.Create(CultureInfo.InvariantCulture, $"open-findings/{r.Office.Value}"), r.Count == 1 ? "One blocking finding" : $"{IndianNumber.Format(r.Count)} blocking findings", r.Office, Role.BookingLocation, DateTime.SpecifyKind(r.Since, DateTimeKind.Utc)));
    }

    private static async Task<IEnumerable<WaitingStep>> QuestionsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var rows = await (
            from q in db.Scoped<OfficeQuestion>().AsNoTracking()
            join f in db.Scoped<BookingFinding>() on q.FindingId equals f.Id
            where q.Status == QuestionStatus.Waiting && f.Resolution == FindingResolution.Open && q.CounterpartOfficeId != null
            select new { q.FindingId, Asked = q.CounterpartOfficeId!.Value, q.AskedAtUtc }).ToListAsync(ct);
        return rows.Select(q => new WaitingStep(
            DeadlineKind.Finding, string.Create(CultureInfo.InvariantCulture, $"asked-finding/{q.FindingId}"), string.Create(CultureInfo.InvariantCulture, $"Question about finding {q.FindingId}"), q.Asked, Role.BookingLocation, q.AskedAtUtc));
    }
}
