using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>How far a bill is paid.</summary>
public enum SettlementState
{
    Unpaid,

    PartPaid,

    Settled,
}

/// <summary>What of each bill is settled, by the books.</summary>
internal sealed class SettlementReport(IDbContextFactory<UccmsDbContext> contexts) : Report<SettlementReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Document", r => r.Number),
        ReportColumn<Row>.Of("Dated", r => r.Date),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Booking location", r => r.Location),
        ReportColumn<Row>.Of("Status", r => r.Owed <= 0 ? SettlementState.Settled : r.Owed < r.Payable ? SettlementState.PartPaid : SettlementState.Unpaid),
        ReportColumn<Row>.Amount("Payable", r => r.Payable),
        ReportColumn<Row>.Amount("Settled", r => r.Payable - r.Owed),
        ReportColumn<Row>.Amount("Owed", r => r.Owed),
    ];

    public override ReportHead Head { get; } = new(
        "settlement", "Settlement", "Invoices and debit notes by their date: what was to be paid, what is settled by money or credit notes, and what is owed today, by the books.",
        Permissions.ViewLedger, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-2, 1, 4];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var owed = LedgerBills.Owed(db);
        return Task.FromResult(
            from d in LedgerBills.Documents(db, ask)
            join c in LedgerBills.Contracts(db, ask) on d.ContractId equals LedgerSql.AccountOf(c.Id)
            join o in db.Set<Office>() on d.OwningOfficeId equals o.Id
            select new Row
            {
                Id = d.Id,
                Number = d.Number,
                Date = d.Date,
                Customer = db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault(),
                Contract = c.Number,
                Location = o.Name,
                Payable = d.Components.Sum(p => MoneySql.Paise(p.Amount)),
                Owed = owed.Where(b => b.DocumentId == d.Id).Sum(b => MoneySql.Paise(b.Amount)),
            });
    }

    internal sealed class Row
    {
        public LedgerDocumentId Id { get; init; }

        public string Number { get; init; } = string.Empty;

        public DateOnly Date { get; init; }

        public string? Customer { get; init; }

        public string Contract { get; init; } = string.Empty;

        public string Location { get; init; } = string.Empty;

        public long Payable { get; init; }

        public long Owed { get; init; }
    }
}
