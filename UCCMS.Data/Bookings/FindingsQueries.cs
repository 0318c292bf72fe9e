using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>Open findings of one kind: how many, and the money at stake.</summary>
public sealed record FindingGroup(FindingCode Code, FindingSeverity Severity, int Count, Money AtStake);

/// <summary>How many findings wait, and since when.</summary>
public sealed record OpenFindings(int Count, DateTime SinceUtc);

/// <summary>A finding in a list, with its sentence.</summary>
public sealed record FindingRow(
    long Id, FindingCode Code, FindingSeverity Severity, long BookingId, OfficeId OfficeId, string OfficeName, string ArticleNumber, DateTime BookedAt,
    string Product, string CustomerKeyed, string ContractKeyed, ContractId? ContractId, Money AtStake, string Sentence, string Remedy,
    FindingResolution Resolution, string? Reason, string? ResolvedByName, DateTime? ResolvedAtUtc)
{
    public long Version { get; init; }

    public Money BaseTariff { get; init; }

    public Money VasCharges { get; init; }

    /// <summary>What should have been charged, where a tariff table says so.</summary>
    public Money? Expected { get; init; }
}

/// <summary>Findings on bookings for screens and queues of work, within the post's reach.</summary>
public sealed class FindingsQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Open findings by kind, blocking ones first, then by money.</summary>
    public async Task<IReadOnlyList<FindingGroup>> GroupsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var groups = await db.Scoped<BookingFinding>().AsNoTracking().Where(f => f.Resolution == FindingResolution.Open)
            .GroupBy(f => new { f.Code, f.Severity })
            .Select(g => new { g.Key, Count = g.Count(), AtStake = g.Sum(f => MoneySql.Paise(f.AtStake)) })
            .ToListAsync(ct);
        return [.. groups.Select(g => new FindingGroup(g.Key.Code, g.Key.Severity, g.Count, new Money(g.AtStake)))
            .OrderByDescending(g => g.Severity).ThenByDescending(g => g.AtStake)];
    }

    /// <summary>Findings by money at stake, largest first.</summary>
    /// <param name="code">Of one kind, or of all.</param>
    /// <param name="open">Only open ones, or only those that ended.</param>
    /// <param name="import">Of one import, or of all.</param>
    public async Task<Page<FindingRow>> ListAsync(FindingCode? code, bool open, ImportId? import, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Scoped<BookingFinding>().AsNoTracking()
            .Where(f => code == null || f.Code == code)
            .Where(f => import == null || f.ImportId == import)
            .Where(f => open == (f.Resolution == FindingResolution.Open));
        var total = await rows.CountAsync(ct);
        return new Page<FindingRow>(await RowsAsync(db, rows.OrderByDescending(f => f.AtStake).ThenBy(f => f.Id).Skip(request.Skip).Take(request.Take), ct), total);
    }

    /// <summary>The first findings that match, by money at stake, largest first.</summary>
    public async Task<IReadOnlyList<FindingRow>> MatchingAsync(FindingFilter filter, int most, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(db, db.Matching(filter).AsNoTracking().OrderByDescending(f => f.AtStake).ThenBy(f => f.Id).Take(most), ct);
    }

    /// <summary>Those of these findings that are open and of the office.</summary>
    public async Task<IReadOnlyList<FindingRow>> OpenAsync(IReadOnlyList<long> findings, OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await RowsAsync(db, db.Chosen(new FindingChoice(findings, null), office).AsNoTracking().Where(f => f.Resolution == FindingResolution.Open), ct);
    }

    /// <summary>Open blocking findings of an office and since when the oldest waits, for its queue of work.</summary>
    public async Task<OpenFindings> BlockingAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = db.Scoped<BookingFinding>().Where(
            f => f.OwningOfficeId == office && f.Resolution == FindingResolution.Open && f.Severity == FindingSeverity.Blocking);
        var count = await open.CountAsync(ct);
        var since = count == 0 ? null : await open
            .Join(db.Scoped<BookingImport>(), f => f.ImportId, i => i.Id, (f, i) => (DateTime?)i.StartedAtUtc).MinAsync(ct);
        return new OpenFindings(count, DateTime.SpecifyKind(since ?? DateTime.UnixEpoch, DateTimeKind.Utc));
    }

    private static async Task<IReadOnlyList<FindingRow>> RowsAsync(UccmsDbContext db, IQueryable<BookingFinding> findings, CancellationToken ct)
    {
        var rows = await findings
            .Join(db.Scoped<Booking>(), f => f.BookingId, b => b.Id, (f, b) => new { Finding = f, Booking = b })
            .Join(db.Set<Office>(), x => x.Booking.OwningOfficeId, o => o.Id, (x, o) => new { x.Finding, x.Booking, o.Name })
            .ToListAsync(ct);
        var others = await OthersAsync(db, [.. rows.Select(x => x.Finding.OtherBookingId).OfType<long>()], ct);
        var restsOn = await FindingEvidenceLoader.RestsOnAsync(db, [.. rows.Select(x => x.Finding)], ct);
        return
        [
            .. rows.OrderByDescending(x => x.Finding.AtStake).ThenBy(x => x.Finding.Id)
                .Select(x => Row(x.Finding, x.Booking, x.Name, x.Finding.OtherBookingId is { } id ? others.GetValueOrDefault(id) : null, restsOn.GetValueOrDefault(x.Finding.Id))),
        ];
    }

    // The other half of a pair may be another office's booking: its date, office and customer are the evidence, nothing more is shown.
    private static async Task<Dictionary<long, Other>> OthersAsync(UccmsDbContext db, long[] ids, CancellationToken ct) =>
        await db.Set<Booking>().IgnoreQueryFilters().AsNoTracking().Where(b => EF.Parameter(ids).Contains(b.Id))
            .Join(db.Set<Office>(), b => b.OwningOfficeId, o => o.Id, (b, o) => new { b.Id, b.BookedAt, o.Name, b.CustomerKeyed, b.ImportId, b.ArticleNumber })
            .ToDictionaryAsync(x => x.Id, x => new Other(x.BookedAt, x.Name, x.CustomerKeyed, x.ImportId.Value, x.ArticleNumber), ct);

    private static FindingRow Row(BookingFinding f, Booking b, string office, Other? other, string? restsOn)
    {
        var evidence = new FindingEvidence(
            f.Code, f.Ground, b.ArticleNumber, b.BookedAt, office, b.Product, b.CustomerKeyed, b.ContractKeyed, f.BilledFrom,
            other?.BookedAt, other?.Office, other?.Customer, other?.Import)
        {
            BaseTariff = b.BaseTariff,
            Expected = f.Expected,
            RestsOn = restsOn,
            Rows = f.RowsConcerned,
            OtherArticle = other?.Article,
        };
        return new FindingRow(
            f.Id, f.Code, f.Severity, b.Id, b.OwningOfficeId, office, b.ArticleNumber, b.BookedAt, b.Product, b.CustomerKeyed, b.ContractKeyed, b.ContractId,
            f.AtStake, FindingExplanation.Sentence(evidence), FindingExplanation.Remedy(f.Code), f.Resolution, f.Reason, f.ResolvedByName, f.ResolvedAtUtc)
        {
            Version = f.Version,
            BaseTariff = b.BaseTariff,
            VasCharges = b.VasCharges,
            Expected = f.Expected,
        };
    }

    private sealed record Other(DateTime BookedAt, string Office, string Customer, int Import, string Article);
}
