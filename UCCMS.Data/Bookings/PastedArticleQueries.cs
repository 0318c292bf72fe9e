using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What became of one pasted line.</summary>
public enum PastedVerdict
{
    /// <summary>It has open findings; they are chosen.</summary>
    Found,

    /// <summary>It was pasted before, further up.</summary>
    Repeated,

    /// <summary>No booking has this article number.</summary>
    Unknown,

    /// <summary>Only other offices booked it.</summary>
    OtherOffice,

    /// <summary>Booked here, and nothing is open about it.</summary>
    NothingOpen,
}

/// <summary>One pasted line with its open findings.</summary>
public sealed record PastedLine(int Line, string Text, PastedVerdict Verdict, IReadOnlyList<long> Findings);

/// <summary>Finds the open findings of a column of article numbers that was pasted from a spreadsheet.</summary>
public sealed class PastedArticleQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    public const int MostLines = 5_000;

    /// <summary>One verdict a line, in the order pasted; empty lines are skipped.</summary>
    public async Task<IReadOnlyList<PastedLine>> MatchAsync(string pasted, OfficeId office, CancellationToken ct = default)
    {
        var lines = Lines(pasted);
        string[] articles = [.. lines.Select(l => l.Article).Distinct(StringComparer.Ordinal)];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = (await db.Scoped<BookingFinding>().AsNoTracking().Where(f => f.OwningOfficeId == office && f.Resolution == FindingResolution.Open)
                .Join(db.Scoped<Booking>(), f => f.BookingId, b => b.Id, (f, b) => new { f.Id, b.ArticleNumber })
                .Where(x => EF.Parameter(articles).Contains(x.ArticleNumber)).ToListAsync(ct))
            .ToLookup(x => x.ArticleNumber, x => x.Id, StringComparer.Ordinal);

        // of other offices only that they booked such an article at all
        var booked = (await db.Set<Booking>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(b => EF.Parameter(articles).Contains(b.ArticleNumber))
                .GroupBy(b => b.ArticleNumber).Select(g => new { g.Key, Here = g.Any(b => b.OwningOfficeId == office) }).ToListAsync(ct))
            .ToDictionary(x => x.Key, x => x.Here, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. lines.Select(l => new PastedLine(l.Line, l.Article, Verdict(l.Article, seen.Add(l.Article)), [.. open[l.Article]]))];

        PastedVerdict Verdict(string article, bool isFirst) =>
            !isFirst ? PastedVerdict.Repeated
            : open.Contains(article) ? PastedVerdict.Found
            : !booked.TryGetValue(article, out var here) ? PastedVerdict.Unknown
            : here ? PastedVerdict.NothingOpen
            : PastedVerdict.OtherOffice;
    }

    // of several columns the first is taken
    private static List<(int Line, string Article)> Lines(string pasted) =>
    [
        .. pasted.Split('\n').Take(MostLines).Select((text, at) => (Line: at + 1, Article: text.Split('\t', ',', ';')[0].Trim().Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant()))
            .Where(l => l.Article.Length > 0),
    ];
}
