using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Bookings;
using UCCMS.Data.Bookings.Findings;

namespace UCCMS.Data.Bookings;

/// <summary>Raises the findings on an import's rows, set-wise, in stretches with a transaction each. Its office was checked by the import.</summary>
internal sealed class FindingBulk(UccmsDbContext db)
{
    private const long Stretch = 200_000;

    private readonly FindingScan _scan = new(db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal));

    public async Task RaiseAsync(ImportId import, FindingGround seen, FindingParameters parameters, CancellationToken ct)
    {
        var range = await RangeAsync(import, ct);
        foreach (var rule in FindingRules.All.Where(r => r.Concerns(seen)))
        {
            await RaiseAsync(rule, import, range, parameters, ct);
        }
    }

    /// <summary>Once more, when another import was completed meanwhile: it may hold the other half of a pair.</summary>
    public async Task RaisePairsAgainAsync(ImportId import, FindingParameters parameters, CancellationToken ct)
    {
        var pairs = FindingRules.All.Where(r => r.IsAboutPairs).ToList();
        foreach (var rule in pairs)
        {
            await db.Set<BookingFinding>().IgnoreQueryFilters()
                .Where(f => f.ImportId == import && f.Code == rule.Code && f.Ground == rule.Ground).ExecuteDeleteAsync(ct);
        }

        var range = await RangeAsync(import, ct);
        foreach (var rule in pairs)
        {
            await RaiseAsync(rule, import, range, parameters, ct);
        }
    }

    /// <summary>Rows of the import with a finding, and findings it raised by code: a wrong booking not cancelled may be another import's row.</summary>
    public async Task<(int Flagged, IReadOnlyDictionary<FindingCode, int> Counts)> CountAsync(ImportId import, CancellationToken ct)
    {
        var findings = db.Set<BookingFinding>().IgnoreQueryFilters().AsNoTracking().Where(f => f.ImportId == import);
        var counts = await findings.GroupBy(f => f.Code).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var (first, last) = await RangeAsync(import, ct);
        var flagged = await findings.Where(f => f.BookingId >= first && f.BookingId <= last).Select(f => f.BookingId).Distinct()
            .Join(db.Set<Booking>().IgnoreQueryFilters().Where(b => b.ImportId == import), id => id, b => b.Id, (id, _) => id).CountAsync(ct);
        return (flagged, counts);
    }

    private async Task RaiseAsync(FindingRule rule, ImportId import, (long First, long Last) range, FindingParameters parameters, CancellationToken ct)
    {
        var step = rule.IsAboutFile ? Math.Max(1, range.Last - range.First + 1) : Stretch;
        for (var from = range.First; from <= range.Last; from += step)
        {
            await HeartbeatAsync(import, ct);
            await RunAsync(rule.Statement(_scan), (import, from, Math.Min(from + step - 1, range.Last)), parameters, ct);
        }
    }

    // without it a long look would be taken for a dead import and swept
    private Task<int> HeartbeatAsync(ImportId import, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return db.Set<BookingImport>().IgnoreQueryFilters().Where(i => i.Id == import && i.Status == ImportStatus.Loading)
            .ExecuteUpdateAsync(s => s.SetProperty(i => i.HeartbeatUtc, now), ct);
    }

    private async Task<(long First, long Last)> RangeAsync(ImportId import, CancellationToken ct)
    {
        var rows = db.Set<Booking>().IgnoreQueryFilters().AsNoTracking().Where(b => b.ImportId == import);
        return (await rows.MinAsync(b => (long?)b.Id, ct) ?? 1, await rows.MaxAsync(b => (long?)b.Id, ct) ?? 0);
    }

    private async Task RunAsync(string statement, (ImportId Import, long First, long Last) scan, FindingParameters parameters, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        parameters.AddTo(command, scan.Import.Value, scan.First, scan.Last);
        await command.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
    }
}
