using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Advances;

/// <summary>
/// Vouchers on advances and the books say the same by two ways: each voucher's rest has its tax on the account of tax on
/// advances, what was paid back has refund vouchers, and tables 11A and 11B of each GSTIN and month are the account's movement.
/// </summary>
public sealed class AdvanceTaxCheck(IDbContextFactory<UccmsDbContext> contexts, AdvanceQueries tables, AdvanceLedgerQueries ledger) : IIntegrityCheck
{
    public string Name => "Tax on advances";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var vouchers = await db.Scoped<AdvanceVoucher>().AsNoTracking().OrderBy(v => v.SupplierGstin).ThenBy(v => v.Date).ThenBy(v => v.Kind).ThenBy(v => v.Serial).ToListAsync(ct);
        var balances = (await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.Account == LedgerAccount.TaxOnAdvance && b.Amount != Money.Zero).ToListAsync(ct))
            .GroupBy(b => b.CarrierId).ToDictionary(g => g.Key, g => -Money.Sum(g.Select(b => b.Amount)));
        var refunded = vouchers.Where(v => v.IsRefund).ToLookup(v => v.AgainstId);
        List<string> broken =
        [
            .. vouchers.Where(v => !v.IsRefund).SelectMany(v => BrokenOf(v, balances.GetValueOrDefault(v.InBooks.Carrier), [.. refunded[v.Id]])),
            .. balances.Keys.Except(vouchers.Select(v => v.InBooks.Carrier)).Select(c => $"{balances[c]} stands as tax on advance of a voucher that is not there: {c.Value}."),
            .. await OfMonthsAsync(vouchers, ct),
        ];
        return new IntegrityResult(vouchers.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    private static IEnumerable<string> BrokenOf(AdvanceVoucher voucher, Money balance, List<AdvanceVoucher> refunds)
    {
        var left = voucher.Amount - Money.Sum(voucher.Uses.Select(u => u.Amount));
        var tax = voucher.Sums.Tax - Money.Sum(voucher.Uses.Select(u => u.Sums.Tax));
        if (voucher.Left != left)
        {
            yield return $"{voucher.AuditTitle}: {voucher.Left} is left by the voucher, {left} by its uses.";
        }

        if (balance != tax)
        {
            yield return $"{voucher.AuditTitle}: tax of {tax} is left by the voucher, {balance} in the ledger.";
        }

        var paidBack = Money.Sum(voucher.Uses.Where(u => u.Kind == AdvanceUseKind.PaidBack).Select(u => u.Amount));
        if (paidBack != Money.Sum(refunds.Select(r => r.Amount)))
        {
            yield return $"{voucher.AuditTitle}: {paidBack} was paid back, refund vouchers come to {Money.Sum(refunds.Select(r => r.Amount))}.";
        }
    }

    private async Task<IReadOnlyList<string>> OfMonthsAsync(List<AdvanceVoucher> vouchers, CancellationToken ct)
    {
        var broken = new List<string>();
        var months = vouchers.SelectMany(v => v.Uses.Select(u => u.On).Append(v.Date).Select(d => new ReturnHead(v.SupplierGstin, ReturnPeriod.Of(d))));
        foreach (var head in months.Union(await ledger.MonthsAsync(ct)).OrderBy(h => h.Period).ThenBy(h => h.SupplierGstin, StringComparer.Ordinal))
        {
            var rows = await tables.OfMonthAsync(head.SupplierGstin, head.Period, ct);
            var (received, adjusted) = await ledger.OfMonthAsync(head.SupplierGstin, head.Period, ct);
            var (table, books) = (Net(rows), received - adjusted);
            if (table != books)
            {
                broken.Add($"{head.SupplierGstin}, {head.Period}: table 11A less 11B has tax of {table.Tax} (IGST {table.Igst}, CGST {table.Cgst}, SGST or UTGST {table.StateTax}), the ledger's tax on advances moved by {books.Tax} (IGST {books.Igst}, CGST {books.Cgst}, SGST or UTGST {books.StateTax}).");
            }
        }

        return broken;
    }

    private static HeadSums Net(IReadOnlyList<AdvanceRow> rows) =>
        rows.Aggregate(HeadSums.Zero, (sum, row) => sum + row.Sums.Signed(row.IsReceived ? 1 : -1)) with { Taxable = Money.Zero };
}
