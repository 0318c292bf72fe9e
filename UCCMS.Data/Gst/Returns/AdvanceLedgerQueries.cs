using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The books' side of tables 11A and 11B, from the lines of the account of tax on advances alone: what a voucher first put
/// there in the month is 11A, less what went off again in the month; what went off of earlier ones is 11B.
/// </summary>
public sealed class AdvanceLedgerQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Tax by head; the books do not know the value without tax.</summary>
    public async Task<(HeadSums Received, HeadSums Adjusted)> OfMonthAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, to) = (period.From, period.To);
        var lines = db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().Where(p => p.Account == LedgerAccount.TaxOnAdvance && p.Gstin == supplierGstin);
        var moves = await lines.Where(p => p.Date >= from && p.Date <= to)
            .Select(p => new { p.Component, p.Amount, IsEarlier = lines.Any(e => e.CarrierId == p.CarrierId && e.Date < from) })
            .GroupBy(p => new { p.Component, p.IsEarlier })
            .Select(g => new { g.Key.Component, g.Key.IsEarlier, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) })
            .ToListAsync(ct);
        var (received, adjusted) = (HeadSums.Zero, HeadSums.Zero);
        foreach (var move in moves)
        {
            if (move.IsEarlier)
            {
                adjusted += Head(move.Component, move.Paise);
            }
            else
            {
                received += Head(move.Component, -move.Paise);
            }
        }

        return (received, adjusted);
    }

    /// <summary>GSTINs and months in which the account moved.</summary>
    public async Task<IReadOnlyList<ReturnHead>> MonthsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var days = await db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(p => p.Account == LedgerAccount.TaxOnAdvance).Select(p => new { p.Gstin, p.Date }).Distinct().ToListAsync(ct);
        return [.. days.Select(d => new ReturnHead(d.Gstin, ReturnPeriod.Of(d.Date))).Distinct().OrderBy(h => h.Period).ThenBy(h => h.SupplierGstin, StringComparer.Ordinal)];
    }

    private static HeadSums Head(string component, long paise) => Component.FromCode(component).Kind switch
    {
        ComponentKind.Igst => new(default, new(paise), default, default),
        ComponentKind.Cgst => new(default, default, new(paise), default),
        _ => new(default, default, default, new(paise)),
    };
}
