using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>One booking of a comparison. Of another office's booking only what is evidence is filled in.</summary>
/// <param name="IsWhole">False for another office's booking, of which the rest is not shown.</param>
public sealed record BookingSide(
    long Id, bool IsWhole, OfficeId OfficeId, string OfficeName, string ArticleNumber, DateTime BookedAt, string CustomerKeyed, string? ImportFile, int ImportId, BookingFacts? Facts);

/// <summary>What a booking's own office, and an office it asks, sees of it.</summary>
public sealed record BookingFacts(
    string ContractKeyed, string? CustomerName, string? ContractNumber, string Product, TrafficClass TrafficClass, int WeightGrams, int? DistanceKm, int OriginPin,
    int? DestinationPin, string DestinationCountry, Money BaseTariff, Money VasCharges, BookingChannel Channel, string? BatchRef, BookingStatus Status, DateOnly? BilledFrom, int RowNumber);

/// <summary>The rule or allotment that a finding rests on, in one line each.</summary>
public sealed record EvidenceLine(string Label, string Text);

/// <summary>A question between offices about a finding.</summary>
public sealed record QuestionRow(
    Guid Id, QuestionStatus Status, OfficeId AskedOffice, string AskedOfficeName, string Question, string AskedByName, DateTime AskedAtUtc, string? Answer, string? AnsweredByName, DateTime? AnsweredAtUtc);

/// <summary>A finding with everything that bears on it.</summary>
public sealed record FindingDetail(
    BookingFinding Finding, string Sentence, string Remedy, BookingSide Own, BookingSide? Other, IReadOnlyList<EvidenceLine> Evidence, IReadOnlyList<QuestionRow> Questions,
    string ImportFile, DateTime RaisedAtUtc, int BatchSize, bool IsClosed);

/// <summary>Reads one finding for the work screen, with the rows and rules side by side, within the post's reach.</summary>
public sealed class FindingDetailQueries(IDbContextFactory<UccmsDbContext> contexts, FindingRuleQueries rules)
{
    /// <summary>None when there is no such finding within sight.</summary>
    public async Task<FindingDetail?> FindAsync(long id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var finding = await db.Scoped<BookingFinding>().AsNoTracking().FirstOrDefaultAsync(f => f.Id == id, ct);
        if (finding is null)
        {
            return null;
        }

        // whoever sees the finding sees the booking it is about; of the other half only its own office sees all
        var sides = await SidesAsync(db, [finding.BookingId, finding.OtherBookingId ?? finding.BookingId], ct);
        var own = sides[finding.BookingId];
        var other = finding.OtherBookingId is { } otherId ? sides.GetValueOrDefault(otherId) : null;
        var import = await db.Set<BookingImport>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(i => i.Id == finding.ImportId).Select(i => new { i.FileName, i.StartedAtUtc }).FirstAsync(ct);
        var evidence = new FindingEvidence(
            finding.Code, finding.Ground, own.ArticleNumber, own.BookedAt, own.OfficeName, own.Facts!.Product, own.CustomerKeyed, own.Facts.ContractKeyed, finding.BilledFrom,
            other?.BookedAt, other?.OfficeName, other?.CustomerKeyed, other?.ImportId)
        {
            BaseTariff = own.Facts.BaseTariff,
            Expected = finding.Expected,
            RestsOn = (await FindingEvidenceLoader.RestsOnAsync(db, [finding], ct)).GetValueOrDefault(finding.Id),
            Rows = finding.RowsConcerned,
            OtherArticle = other?.ArticleNumber,
        };
        return new FindingDetail(
            finding,
            FindingExplanation.Sentence(evidence),
            FindingExplanation.Remedy(finding.Code),
            own,
            other is null || await db.Scoped<Booking>().AnyAsync(b => b.Id == other.Id, ct) ? other : other with { IsWhole = false, Facts = null, ImportFile = null },
            await rules.LinesAsync(finding, own, ct),
            await QuestionsAsync(db, id, ct),
            import.FileName,
            import.StartedAtUtc,
            finding.Batch is { } batch ? await db.Scoped<BookingFinding>().CountAsync(f => f.Batch == batch, ct) : 0,
            await db.Scoped<BookingFinding>().Where(f => f.Id == id).AnyAsync(FindingChoices.IsClosed(db), ct));
    }

    private static async Task<Dictionary<long, BookingSide>> SidesAsync(UccmsDbContext db, long[] ids, CancellationToken ct)
    {
        var rows = await (
            from b in db.Set<Booking>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            join o in db.Set<Office>() on b.OwningOfficeId equals o.Id
            join i in db.Set<BookingImport>().IgnoreQueryFilters([OfficeScopeFilter.Name]) on b.ImportId equals i.Id
            where ids.Contains(b.Id)
            select new
            {
                Booking = b,
                o.Name,
                i.FileName,
                Customer = db.Scoped<Customer>().Where(c => c.Id == b.CustomerId).Select(c => c.Name).FirstOrDefault(),
                Contract = db.Scoped<Contract>().Where(c => c.Id == b.ContractId).Select(c => c.Number).FirstOrDefault(),
            }).ToListAsync(ct);
        return rows.ToDictionary(r => r.Booking.Id, r => Side(r.Booking, r.Name, r.FileName, r.Customer, r.Contract));
    }

    private static BookingSide Side(Booking b, string office, string file, string? customer, string? contract) => new(
        b.Id, true, b.OwningOfficeId, office, b.ArticleNumber, b.BookedAt, b.CustomerKeyed, file, b.ImportId.Value,
        new BookingFacts(
            b.ContractKeyed, customer, contract, b.Product, b.TrafficClass, b.WeightGrams, b.DistanceKm, b.OriginPin, b.DestinationPin, b.DestinationCountry, b.BaseTariff,
            b.VasCharges, b.Channel, b.BatchRef, b.Status, b.BilledFrom, b.RowNumber));

    private static async Task<IReadOnlyList<QuestionRow>> QuestionsAsync(UccmsDbContext db, long finding, CancellationToken ct) => await (
        from q in db.Scoped<OfficeQuestion>().AsNoTracking()
        join o in db.Set<Office>() on q.CounterpartOfficeId equals o.Id
        where q.FindingId == finding
        orderby q.AskedAtUtc
        select new QuestionRow(q.Id, q.Status, o.Id, o.Name, q.Question, q.AskedByName, q.AskedAtUtc, q.Answer, q.AnsweredByName, q.AnsweredAtUtc)).ToListAsync(ct);
}
