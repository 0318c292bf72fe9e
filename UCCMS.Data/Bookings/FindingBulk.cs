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

    public async Task RaiseAsync(ImportId import, FindingGround seen, CancellationToken ct)
    {
        var (first, last) = await RangeAsync(import, ct);
        foreach (var rule in FindingRules.All.Where(r => r.Concerns(seen)))
        {
            for (var from = first; from <= last; from += Stretch)
            {
                await RunAsync(rule, import, from, Math.Min(from + Stretch - 1, last), ct);
            }
        }
    }

    /// <summary>Once more, when another import was completed meanwhile: it may hold the other half of a pair.</summary>
    public async Task RaisePairsAgainAsync(ImportId import, CancellationToken ct)
    {
        await db.Set<BookingFinding>().IgnoreQueryFilters()
            .Where(f => f.ImportId == import && f.Code == FindingCode.DoubleBooking).ExecuteDeleteAsync(ct);
        var (first, last) = await RangeAsync(import, ct);
        await RunAsync(new DoubleBookingRule(), import, first, last, ct);
    }

    public async Task<(int Flagged, IReadOnlyDictionary<FindingCode, int> Counts)> CountAsync(ImportId import, CancellationToken ct)
    {
        var findings = db.Set<BookingFinding>().IgnoreQueryFilters().AsNoTracking().Where(f => f.ImportId == import);
        var counts = await findings.GroupBy(f => f.Code).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return (await findings.Select(f => f.BookingId).Distinct().CountAsync(ct), counts);
    }

    private async Task<(long First, long Last)> RangeAsync(ImportId import, CancellationToken ct)
    {
        var rows = db.Set<Booking>().IgnoreQueryFilters().AsNoTracking().Where(b => b.ImportId == import);
        return (await rows.MinAsync(b => (long?)b.Id, ct) ?? 1, await rows.MaxAsync(b => (long?)b.Id, ct) ?? 0);
    }

    private async Task RunAsync(FindingRule rule, ImportId import, long first, long last, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = rule.Statement(db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal));
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        Add(command, "@import", import.Value);
        Add(command, "@first", first);
        Add(command, "@last", last);
        await command.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
