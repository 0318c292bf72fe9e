using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Questions between offices in the database, within the post's reach.</summary>
internal sealed class QuestionsStore(UccmsDbContext db) : IQuestionsStore
{
    public Task<BookingFinding?> FindingAsync(long id, CancellationToken ct) => db.Scoped<BookingFinding>().FirstOrDefaultAsync(f => f.Id == id, ct);

    public Task<OfficeId?> OfficeOfAsync(long booking, CancellationToken ct) =>
        db.Set<Booking>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(b => b.Id == booking).Select(b => (OfficeId?)b.OwningOfficeId).FirstOrDefaultAsync(ct);

    public Task<bool> IsWaitingAsync(long finding, CancellationToken ct) =>
        db.Scoped<OfficeQuestion>().AnyAsync(q => q.FindingId == finding && q.Status == QuestionStatus.Waiting, ct);

    public Task<OfficeQuestion?> QuestionAsync(Guid id, CancellationToken ct) => db.Scoped<OfficeQuestion>().FirstOrDefaultAsync(q => q.Id == id, ct);

    public void Add(OfficeQuestion question) => db.Add(question);
}
