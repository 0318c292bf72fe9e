using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Receipts by the day the money came: what the reports of receipts have in common.</summary>
internal abstract class ReceiptReport(IDbContextFactory<UccmsDbContext> contexts) : Report<ReceiptReport.Row>(contexts)
{
    protected override object? KeyOf(Row row) => row.Id;

    protected static IQueryable<Row> Rows(UccmsDbContext db, ReportAsk ask, ReceiptPurpose? purpose)
    {
        var receipts = db.Scoped<Receipt>().AsNoTracking().Where(r => r.ReceivedOn >= ask.From && r.ReceivedOn <= ask.To);
        receipts = purpose is { } wanted ? receipts.Where(r => r.Purpose == wanted) : receipts;
        receipts = ask.Contract is { } contract ? receipts.Where(r => r.ContractId == contract) : receipts;
        receipts = ask.Filter.Customer is { } customer ? receipts.Where(r => r.CustomerId == customer) : receipts;
        receipts = ask.Path is not null ? receipts.Where(r => ask.Offices(db).Contains(r.OwningOfficeId)) : receipts;
        var holds = purpose == ReceiptPurpose.Deposit; // what a deposit holds is looked up only for the report that shows it
        return from r in receipts
               join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
               select new Row
               {
                   Id = r.Id,
                   On = r.ReceivedOn,
                   Reference = r.Reference,
                   Customer = db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? r.Payer,
                   Contract = r.ContractNumber,
                   Office = o.Name,
                   Purpose = r.Purpose,
                   Mode = r.Mode,
                   Status = r.Status,
                   Amount = MoneySql.Paise(r.Amount),
                   Counted = r.Status == ReceiptStatus.Recorded ? MoneySql.Paise(r.Amount) : 0,
                   Balance = holds ? -db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Deposit && b.ContractId == LedgerSql.AccountOf(r.ContractId)).Sum(b => MoneySql.Paise(b.Amount)) : 0,
               };
    }

    internal sealed class Row
    {
        public ReceiptId Id { get; init; }

        public DateOnly On { get; init; }

        public string? Reference { get; init; }

        public string Customer { get; init; } = string.Empty;

        public string Contract { get; init; } = string.Empty;

        public string Office { get; init; } = string.Empty;

        public ReceiptPurpose Purpose { get; init; }

        public ReceiptMode Mode { get; init; }

        public ReceiptStatus Status { get; init; }

        public long Amount { get; init; }

        public long Counted { get; init; }

        public long Balance { get; init; }
    }
}
