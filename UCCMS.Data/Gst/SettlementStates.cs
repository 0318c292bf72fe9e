using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>The state of settlement of issued documents, by the database from what stands in the books.</summary>
internal static class SettlementStates
{
    public static IQueryable<GstInvoice> In(this IQueryable<GstInvoice> invoices, UccmsDbContext db, SettlementState state)
    {
        var owing = db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Receivable && b.Amount != Money.Zero);
        var lacking = db.Scoped<DepositSettlement>().Where(s => s.ShortSince != null);
        var taken = db.Scoped<AptSettlement>().Where(s => s.Status != AptSettlementStatus.SetAgainst);
        if (state == SettlementState.Completed)
        {
            return invoices.Where(i => !owing.Any(b => b.DocumentId == LedgerSql.DocumentOf(i.Id)));
        }

        if (state == SettlementState.Short)
        {
            return invoices.Where(i => owing.Any(b => b.DocumentId == LedgerSql.DocumentOf(i.Id))
                && lacking.Any(s => s.Lines.Any(l => l.SettledOn == null && l.DocumentId == LedgerSql.DocumentOf(i.Id))));
        }

        var open = invoices.Where(i => owing.Any(b => b.DocumentId == LedgerSql.DocumentOf(i.Id))
            && !lacking.Any(s => s.Lines.Any(l => l.SettledOn == null && l.DocumentId == LedgerSql.DocumentOf(i.Id))));
        return state == SettlementState.Processing
            ? open.Where(i => taken.Any(s => s.ContractId == i.ContractId && s.PeriodFrom == i.PeriodFrom) || !owing.Any(b => b.DocumentId == LedgerSql.DocumentOf(i.Id) && b.Amount == i.Payable))
            : open.Where(i => !taken.Any(s => s.ContractId == i.ContractId && s.PeriodFrom == i.PeriodFrom) && owing.Any(b => b.DocumentId == LedgerSql.DocumentOf(i.Id) && b.Amount == i.Payable));
    }
}
