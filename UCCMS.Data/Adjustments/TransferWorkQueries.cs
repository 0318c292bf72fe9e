using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Transfer entries of a DDO and month of period that wait for the same act.</summary>
public sealed record TransferPile(TransferEntryStatus Status, OfficeId Ddo, string DdoName, int Year, int Month, bool IsReturned, int Count, Money Total, DateTime SinceUtc);

/// <summary>What of transfer entries waits for whom.</summary>
public sealed class TransferWorkQueries(IDbContextFactory<UccmsDbContext> contexts, TimeProvider time)
{
    /// <summary>Piles that wait for this DDO.</summary>
    public Task<IReadOnlyList<TransferPile>> OfDdoAsync(OfficeId ddo, CancellationToken ct = default) =>
        PilesAsync(e => e.Where(x => x.DdoOfficeId == ddo && (x.Status == TransferEntryStatus.Draft || x.Status == TransferEntryStatus.Approved)), ct);

    /// <summary>Piles that wait for this Postal Accounts Office; without those this person has had in hand.</summary>
    public Task<IReadOnlyList<TransferPile>> OfPaoAsync(OfficeId pao, string person, CancellationToken ct = default) => PilesAsync(
        e => e.Where(x => x.PaoOfficeId == pao && (x.Status == TransferEntryStatus.Submitted || x.Status == TransferEntryStatus.Verified)
            && x.PreparedBy != person && (x.SubmittedBy == null || x.SubmittedBy != person) && (x.VerifiedBy == null || x.VerifiedBy != person)),
        ct);

    /// <summary>Whether a report can be sent.</summary>
    public async Task<bool> WithoutReportAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await new TransferEntriesStore(db, new TransferSeriesBulk(db)).WithoutReportAsync(time.GetUtcNow().UtcDateTime - TransferEntry.RecallWindow, 1, ct)).Count > 0;
    }

    /// <summary>Whether an entry was taken up in a month that is over.</summary>
    public async Task<bool> ToCloseAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        return (await new TransferEntriesStore(db, new TransferSeriesBulk(db)).AcknowledgedBeforeAsync(new(today.Year, today.Month, 1), 1, ct)).Count > 0;
    }

    private async Task<IReadOnlyList<TransferPile>> PilesAsync(Func<IQueryable<TransferEntry>, IQueryable<TransferEntry>> waiting, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var piles = await waiting(db.Scoped<TransferEntry>().AsNoTracking())
            .GroupBy(e => new { e.Status, e.DdoOfficeId, e.PeriodFrom.Year, e.PeriodFrom.Month, IsReturned = e.Status == TransferEntryStatus.Draft && e.Remark != null })
            .Select(g => new
            {
                g.Key,
                Count = g.Count(),
                Total = g.Sum(e => MoneySql.Paise(e.Total)),
                Since = g.Min(e => e.ApprovedAtUtc ?? e.VerifiedAtUtc ?? e.SubmittedAtUtc ?? e.PreparedAtUtc),
            }).ToListAsync(ct);
        List<OfficeId> ddos = [.. piles.Select(p => p.Key.DdoOfficeId).Distinct()];
        var names = await db.Set<Office>().Where(o => ddos.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        return
        [
            .. piles.OrderBy(p => p.Since).Select(p => new TransferPile(
                p.Key.Status, p.Key.DdoOfficeId, names[p.Key.DdoOfficeId], p.Key.Year, p.Key.Month, p.Key.IsReturned, p.Count, new(p.Total), DateTime.SpecifyKind(p.Since, DateTimeKind.Utc))),
        ];
    }
}
