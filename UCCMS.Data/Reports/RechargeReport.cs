using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Money paid into deposits, and what each deposit holds today.</summary>
internal sealed class RechargeReport(IDbContextFactory<UccmsDbContext> contexts) : Report<RechargeReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Paid in", r => r.On),
        ReportColumn<Row>.Of("Reference", r => r.Reference),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Mode", r => r.Mode),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Amount("Amount", r => r.Amount, total: false),
        ReportColumn<Row>.Amount("Recharged", r => r.Counted),
        ReportColumn<Row>.Amount("In the deposit today", r => r.Balance, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "recharges", "Wallet recharges", "Money paid into the deposits of Advance contracts, by the day it came, with what the deposit holds today. Only what is there counts as recharged, so cheques in collection and reversed receipts do not.",
        Permissions.ViewMoney, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, 4, 2, 8];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var receipts = db.Scoped<Receipt>().AsNoTracking().Where(r => r.Purpose == ReceiptPurpose.Deposit && r.ReceivedOn >= ask.From && r.ReceivedOn <= ask.To);
        receipts = ask.Contract is { } contract ? receipts.Where(r => r.ContractId == contract) : receipts;
        receipts = ask.Filter.Customer is { } customer ? receipts.Where(r => r.CustomerId == customer) : receipts;
        receipts = ask.Path is not null ? receipts.Where(r => ask.Offices(db).Contains(r.OwningOfficeId)) : receipts;
        return Task.FromResult(
            from r in receipts
            join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
            select new Row
            {
                Id = r.Id,
                On = r.ReceivedOn,
                Reference = r.Reference,
                Customer = db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? r.Payer,
                Contract = r.ContractNumber,
                Office = o.Name,
                Mode = r.Mode,
                Status = r.Status,
                Amount = MoneySql.Paise(r.Amount),
                Counted = r.Status == ReceiptStatus.Recorded ? MoneySql.Paise(r.Amount) : 0,
                Balance = -db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.Deposit && b.ContractId == LedgerSql.AccountOf(r.ContractId)).Sum(b => MoneySql.Paise(b.Amount)),
            });
    }

    internal sealed class Row
    {
        public ReceiptId Id { get; init; }

        public DateOnly On { get; init; }

        public string? Reference { get; init; }

        public string Customer { get; init; } = string.Empty;

        public string Contract { get; init; } = string.Empty;

        public string Office { get; init; } = string.Empty;

        public ReceiptMode Mode { get; init; }

        public ReceiptStatus Status { get; init; }

        public long Amount { get; init; }

        public long Counted { get; init; }

        public long Balance { get; init; }
    }
}
