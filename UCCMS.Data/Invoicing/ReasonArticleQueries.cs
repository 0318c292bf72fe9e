using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>An article behind a reason of a gap.</summary>
/// <param name="Side">Whether APT bills it and we do not, or the other way.</param>
public sealed record ReasonArticle(
    EffectSide Side, long? Finding, string ArticleNumber, DateTime BookedAt, string Product, TrafficClass TrafficClass, string CustomerKeyed, Money Gross, Money Vas, BookingStatus Status);

/// <summary>The articles that a reason of the gap counts: the very bookings that its amount was summed up from.</summary>
public sealed class ReasonArticleQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>By date of booking. For what APT does not have, and for what nobody explains, the location's own bookings of those products.</summary>
    /// <param name="products">Narrows the own bookings.</param>
    public async Task<Page<ReasonArticle>> ListAsync(
        ContractId contract, DateOnly periodFrom, OfficeId office, GapReasonCode reason, IReadOnlyList<string> products, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sides = reason is GapReasonCode.MissingInApt or GapReasonCode.Unexplained
            ? [(EffectSide.OursOnly, Own(db, contract, periodFrom, office, products))]
            : EffectParts.Of(db, contract, periodFrom, office).Select(p => (p.Side, OfReason(p.Bookings, reason, p.Side))).ToList();
        var (items, total) = (new List<ReasonArticle>(), 0);
        foreach (var (side, bookings) in sides)
        {
            var skip = Math.Max(0, request.Skip - total);
            total += await bookings.CountAsync(ct);
            if (items.Count < request.Take)
            {
                var page = await bookings.OrderBy(b => b.BookedAt).ThenBy(b => b.Id).Skip(skip).Take(request.Take - items.Count).ToListAsync(ct);
                items.AddRange(page.Select(b => new ReasonArticle(side, b.ChangedByFinding, b.ArticleNumber, b.BookedAt, b.Product, b.TrafficClass, b.CustomerKeyed, b.BaseTariff, b.VasCharges, b.Status)));
            }
        }

        return new(items, total);
    }

    private static IQueryable<Booking> Own(UccmsDbContext db, ContractId contract, DateOnly periodFrom, OfficeId office, IReadOnlyList<string> products) =>
        db.Scoped<Booking>().AsNoTracking().Where(b => b.ContractId == contract && b.BilledFrom == periodFrom && b.OwningOfficeId == office && b.Status == BookingStatus.Booked && products.Contains(b.Product));

    private static IQueryable<Booking> OfReason(IQueryable<EffectPart> parts, GapReasonCode reason, EffectSide side)
    {
        FindingCode[] codes = [.. Enum.GetValues<FindingCode>().Where(c => DraftFigures.ReasonOf(c, side) == reason)];
        return parts.Where(p => p.Booking.Status == BookingStatus.Cancelled ? reason == GapReasonCode.Cancelled : codes.Contains(p.Code)).Select(p => p.Booking);
    }
}
