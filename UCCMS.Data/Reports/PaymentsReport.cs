using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Money received, receipt by receipt.</summary>
internal sealed class PaymentsReport(IDbContextFactory<UccmsDbContext> contexts) : Report<PaymentsReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Received", r => r.On),
        ReportColumn<Row>.Of("Reference", r => r.Reference),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("For", r => r.Purpose),
        ReportColumn<Row>.Of("Mode", r => r.Mode),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Amount("Amount", r => r.Amount, total: false),
        ReportColumn<Row>.Amount("Received", r => r.Counted),
    ];

    public override ReportHead Head { get; } = new(
        "payments", "Payments", "Receipts by the day the money came: payments and deposits. Only what is there counts as received, so cheques in collection and reversed receipts do not.",
        Permissions.ViewMoney, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, 4, 2, 9];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var receipts = db.Scoped<Receipt>().AsNoTracking().Where(r => r.ReceivedOn >= ask.From && r.ReceivedOn <= ask.To);
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
                Purpose = r.Purpose,
                Mode = r.Mode,
                Status = r.Status,
                Amount = MoneySql.Paise(r.Amount),
                Counted = r.Status == ReceiptStatus.Recorded ? MoneySql.Paise(r.Amount) : 0,
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

        public ReceiptPurpose Purpose { get; init; }

        public ReceiptMode Mode { get; init; }

        public ReceiptStatus Status { get; init; }

        public long Amount { get; init; }

        public long Counted { get; init; }
    }
}
