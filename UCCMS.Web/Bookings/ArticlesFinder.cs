using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Bookings;

/// <summary>Articles by their whole number.</summary>
internal sealed class ArticlesFinder(BookingsQueries bookings) : IFinder
{
    public string Heading => "Articles";

    public int Place => 5;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ViewBookings) || !ArticleNumber.HasForm(ArticleNumber.Normalise(words))
        ? []
        : [.. (await bookings.OfArticleAsync(ArticleNumber.Normalise(words), Palette.MostOfAKind, ct))
            .Select(b => new Found(b.ArticleNumber, $"{b.OfficeName} · {IndianTime.Show(DateOnly.FromDateTime(b.BookedAt))} · {b.Product}", Urls.With(Urls.Bookings, ("q", b.ArticleNumber)), "parcel"))];
}
