using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports.Customers;

/// <summary>How much each customer was billed and how far it paid (annexure 000, customer analytics).</summary>
internal sealed class CustomerPerformanceReport(IDbContextFactory<UccmsDbContext> contexts) : Report<CustomerPerformanceReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Customer id", r => r.Customer),
        ReportColumn<Row>.Of("Customer", r => r.Name),
        ReportColumn<Row>.Number("Documents", r => r.Documents),
        ReportColumn<Row>.Number("Still open", r => r.Open),
        ReportColumn<Row>.Amount("Payable", r => r.Payable),
        ReportColumn<Row>.Amount("Settled", r => r.Payable - r.Owed),
        ReportColumn<Row>.Amount("Owed", r => r.Owed),
        ReportColumn<Row>.PerCent("Settled %", r => r.Payable - r.Owed, r => r.Payable),
        ReportColumn<Row>.Of("Last document", r => r.Last),
    ];

    public override ReportHead Head { get; } = new(
        "customer-performance", "Performance of customers", "Invoices and debit notes by their date, added up by customer: what was to be paid, what is settled by money or credit notes, and what is owed today, by the books.",
        Permissions.ViewLedger, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-5, 1];

    protected override object? KeyOf(Row row) => row.Customer;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) => Task.FromResult(
        from d in Documents(db, ask)
        group d by d.Customer into g
        select new Row
        {
            Customer = g.Key,
            Name = g.Max(d => d.CustomerName)!,
            Documents = g.Count(),
            Open = g.Sum(d => d.Owed > 0 ? 1 : 0),
            Payable = g.Sum(d => d.Payable),
            Owed = g.Sum(d => d.Owed),
            Last = g.Max(d => d.Date),
        });

    // Each document by columns of its own, since SQL Server adds up no subqueries.
    private static IQueryable<Settled> Documents(UccmsDbContext db, ReportAsk ask)
    {
        var documents = LedgerBills.Documents(db, ask);
        var payable = documents.SelectMany(d => d.Components, (d, c) => new { d.Id, Paise = MoneySql.Paise(c.Amount) }).GroupBy(c => c.Id).Select(g => new { Id = g.Key, Paise = g.Sum(c => c.Paise) });
        var owed = LedgerBills.Owed(db).GroupBy(b => b.DocumentId).Select(g => new { Id = g.Key, Paise = g.Sum(b => MoneySql.Paise(b.Amount)) });
        return from d in documents
               join p in payable on d.Id equals p.Id
               join c in LedgerBills.Contracts(db, ask) on d.ContractId equals LedgerSql.AccountOf(c.Id)
               join k in db.Scoped<Customer>() on c.CustomerId equals k.Id
               join o in owed on d.Id equals o.Id into found
               from o in found.DefaultIfEmpty()
               select new Settled { Customer = k.Id, CustomerName = k.Name, Date = d.Date, Payable = p.Paise, Owed = (long?)o.Paise ?? 0 };
    }

    private sealed class Settled
    {
        public CustomerId Customer { get; init; }

        public string CustomerName { get; init; } = string.Empty;

        public DateOnly Date { get; init; }

        public long Payable { get; init; }

        public long Owed { get; init; }
    }

    internal sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        public long Documents { get; init; }

        public long Open { get; init; }

        public long Payable { get; init; }

        public long Owed { get; init; }

        public DateOnly Last { get; init; }
    }
}
