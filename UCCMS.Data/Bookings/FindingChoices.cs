using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Filters and choices of findings as conditions of a query, the same for lists and for bulk acts, within the post's reach.</summary>
internal static class FindingChoices
{
    private static readonly FindingResolution[] DecidedAs =
        [FindingResolution.AcceptedAsIs, FindingResolution.Excluded, FindingResolution.MovedToCustomer, FindingResolution.Cancelled, FindingResolution.Corrected];

    /// <summary>Columns by which findings can be filtered; of their bookings too.</summary>
    public static ColumnFilters<BookingFinding> Columns { get; } = new ColumnFilters<BookingFinding>()
        .TextOf("article", "Article", db => f => db.Scoped<Booking>().Where(b => b.Id == f.BookingId).Select(b => b.ArticleNumber).FirstOrDefault())
        .TextOf("customer", "Customer", db => f => db.Scoped<Booking>().Where(b => b.Id == f.BookingId).Select(b => b.CustomerKeyed).FirstOrDefault())
        .OfficeName("office", "Office", f => f.OwningOfficeId)
        .Amount("stake", "At stake ₹", f => f.AtStake)
        .Day("billed", "Billed from", f => f.BilledFrom)
        .Instant("ended", "Ended", f => f.ResolvedAtUtc)
        .Choice("kind", "Kind", f => f.Code)
        .Choice("end", "How it ended", f => f.Resolution);

    /// <summary>All that match the filter.</summary>
    public static IQueryable<BookingFinding> Matching(this UccmsDbContext db, FindingFilter filter)
    {
        var rows = db.Scoped<BookingFinding>();
        rows = filter.State switch
        {
            FindingState.Open => rows.Where(f => f.Resolution == FindingResolution.Open),
            FindingState.Ended => rows.Where(f => f.Resolution != FindingResolution.Open),
            FindingState.Decided => rows.Where(f => f.EndedWith == null && DecidedAs.Contains(f.Resolution)),
            _ => rows.Where(f => f.Resolution == FindingResolution.Open && db.Scoped<OfficeQuestion>().Any(q => q.FindingId == f.Id && q.Status == QuestionStatus.Waiting)),
        };
        rows = filter.Office is { } office ? filter.State == FindingState.Asked ? rows.Where(f => f.CounterpartOfficeId == office) : rows.Where(f => f.OwningOfficeId == office) : rows;
        rows = filter.Code is { } code ? rows.Where(f => f.Code == code) : rows;
        rows = filter.Severity is { } severity ? rows.Where(f => f.Severity == severity) : rows;
        rows = filter.Ground is { } ground ? rows.Where(f => (f.Ground & ground) == ground) : rows;
        rows = filter.Import is { } import ? rows.Where(f => f.ImportId == import) : rows;
        return WithSearch(db, OfDraft(db, Columns.Apply(db, rows, filter.Where), filter), filter.Search);
    }

    /// <summary>The chosen ones of an office.</summary>
    public static IQueryable<BookingFinding> Chosen(this UccmsDbContext db, FindingChoice choice, OfficeId office)
    {
        if (choice.Matching is { } filter)
        {
            return db.Matching(filter with { State = FindingState.Open, Office = office });
        }

        var ids = choice.Ids!;
        return db.Scoped<BookingFinding>().Where(f => EF.Parameter(ids).Contains(f.Id) && f.OwningOfficeId == office);
    }

    /// <summary>Whether the draft of the period in which its booking is billed now is submitted.</summary>
    public static Expression<Func<BookingFinding, bool>> IsClosed(UccmsDbContext db) =>
        f => db.Scoped<Booking>().Any(b => b.Id == f.BookingId
            && db.Scoped<PeriodClosure>().Any(c => c.ContractId == b.ContractId && c.OwningOfficeId == b.OwningOfficeId && c.PeriodFrom == b.BilledFrom));

    // What stops a draft: its own rows, those that were its own, and rows of its days that no contract is known for.
    private static IQueryable<BookingFinding> OfDraft(UccmsDbContext db, IQueryable<BookingFinding> rows, FindingFilter filter)
    {
        if (filter.Contract is not { } contract)
        {
            return rows;
        }

        if (filter.PeriodFrom is not { } from)
        {
            return rows.Where(f => f.ContractId == contract);
        }

        var (first, end) = (from.ToDateTime(TimeOnly.MinValue), (filter.PeriodTo ?? from).AddDays(1).ToDateTime(TimeOnly.MinValue));
        return rows.Where(f => (f.ContractId == contract && f.BilledFrom == from)
            || db.Scoped<Booking>().Any(b => b.Id == f.BookingId
                && ((b.ContractId == contract && b.BilledFrom == from) || (b.ContractId == null && b.BookedAt >= first && b.BookedAt < end))));
    }

    private static IQueryable<BookingFinding> WithSearch(UccmsDbContext db, IQueryable<BookingFinding> rows, string? search)
    {
        if (string.IsNullOrWhiteSpace(search))
        {
            return rows;
        }

        var typed = search.Trim().ToUpperInvariant();
        var above = typed + "~"; // a range on the index, where LIKE would read every row
        return typed.Length >= 2 && char.IsAsciiLetterUpper(typed[0])
            ? rows.Where(f => db.Scoped<Booking>().Any(b => b.Id == f.BookingId && b.ArticleNumber.CompareTo(typed) >= 0 && b.ArticleNumber.CompareTo(above) < 0))
            : rows.Where(f => db.Scoped<Booking>().Any(b => b.Id == f.BookingId && (b.CustomerKeyed == typed || b.ContractKeyed == typed)));
    }
}
