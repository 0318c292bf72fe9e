using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Tables 11A and 11B of a GSTIN and month from its vouchers: received in the month less what of it was used in the month,
/// and what was used in the month of earlier vouchers.
/// </summary>
public sealed class AdvanceQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Rows of both tables; none where no voucher was issued or used.</summary>
    public async Task<IReadOnlyList<AdvanceRow>> OfMonthAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, to) = (period.From, period.To);
        var receipts = GstinSight.Vouchers(db).Where(v => v.SupplierGstin == supplierGstin && v.Kind == DocumentKind.ReceiptVoucher);
        var received = await receipts.Where(v => v.Date >= from && v.Date <= to)
            .GroupBy(v => new { v.IsInterState, v.PlaceOfSupplyCode, v.Rate })
            .Select(g => new { g.Key, Count = g.Count(), Taxable = g.Sum(v => MoneySql.Paise(v.Taxable)), Igst = g.Sum(v => MoneySql.Paise(v.Igst)), Cgst = g.Sum(v => MoneySql.Paise(v.Cgst)), StateTax = g.Sum(v => MoneySql.Paise(v.StateTax)) })
            .ToListAsync(ct);
        var used = await receipts.SelectMany(v => v.Uses, (v, u) => new { v.IsInterState, v.PlaceOfSupplyCode, v.Rate, IsOfMonth = v.Date >= from, Use = u })
            .Where(x => x.Use.On >= from && x.Use.On <= to)
            .GroupBy(x => new { x.IsInterState, x.PlaceOfSupplyCode, x.Rate, x.IsOfMonth })
            .Select(g => new { g.Key, Count = g.Count(), Taxable = g.Sum(x => MoneySql.Paise(x.Use.Taxable)), Igst = g.Sum(x => MoneySql.Paise(x.Use.Igst)), Cgst = g.Sum(x => MoneySql.Paise(x.Use.Cgst)), StateTax = g.Sum(x => MoneySql.Paise(x.Use.StateTax)) })
            .ToListAsync(ct);
        return AdvanceRow.Of(
        [
            .. received.Select(r => new AdvanceMove(new(r.Key.IsInterState, r.Key.PlaceOfSupplyCode, r.Key.Rate), IsReceived: true, r.Count, Heads(r.Taxable, r.Igst, r.Cgst, r.StateTax))),
            .. used.Select(u => new AdvanceMove(
                new(u.Key.IsInterState, u.Key.PlaceOfSupplyCode, u.Key.Rate), u.Key.IsOfMonth, u.Key.IsOfMonth ? 0 : u.Count, Heads(u.Taxable, u.Igst, u.Cgst, u.StateTax).Signed(u.Key.IsOfMonth ? -1 : 1))),
        ]);
    }

    /// <summary>Vouchers of both kinds issued in the month.</summary>
    public async Task<int> CountAsync(string supplierGstin, ReturnPeriod period, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (from, to) = (period.From, period.To);
        return await GstinSight.Vouchers(db).CountAsync(v => v.SupplierGstin == supplierGstin && v.Date >= from && v.Date <= to, ct);
    }

    private static HeadSums Heads(long taxable, long igst, long cgst, long stateTax) => new(new(taxable), new(igst), new(cgst), new(stateTax));
}
