using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Reports.Customers;

/// <summary>What each customer brought, and its share of all (annexure 000, customer analytics).</summary>
internal sealed class CustomerRevenueReport(IDbContextFactory<UccmsDbContext> contexts) : Report<CustomerRevenueReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Customer id", r => r.Customer),
        ReportColumn<Row>.Of("Customer", r => r.Name),
        ReportColumn<Row>.Number("Contracts", r => r.Contracts),
        ReportColumn<Row>.Number("Invoices", r => r.Invoices),
        ReportColumn<Row>.Number("Articles", r => r.Articles),
        ReportColumn<Row>.Amount("Tariff", r => r.Gross),
        ReportColumn<Row>.Amount("Discount", r => r.Discount),
        ReportColumn<Row>.Amount("Value", r => r.Value),
        ReportColumn<Row>.PerCent("Share %", r => r.Value, r => r.All),
    ];

    public override ReportHead Head { get; } = new(
        "customer-revenue", "Revenue by customer", "Lines of invoices dated between two days, by customer: articles, discount given and value before tax, with its share of all; notes are not taken off.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-8, 1];

    protected override object? KeyOf(Row row) => row.Customer;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var lines = InvoiceLines.Lines(db, ask);
        var all = await lines.SumAsync(l => l.Value, ct);
        return lines.GroupBy(l => l.Customer).Select(g => new Row
        {
            Customer = g.Key,
            Name = g.Max(l => l.CustomerName)!,
            Contracts = g.Select(l => l.Contract).Distinct().Count(),
            Invoices = g.Select(l => l.Invoice).Distinct().Count(),
            Articles = g.Sum(l => l.Articles),
            Gross = g.Sum(l => l.Gross),
            Discount = g.Sum(l => l.Discount),
            Value = g.Sum(l => l.Value),
            All = all,
        });
    }

    internal sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        public long Contracts { get; init; }

        public long Invoices { get; init; }

        public long Articles { get; init; }

        public long Gross { get; init; }

        public long Discount { get; init; }

        public long Value { get; init; }

        public long All { get; init; }
    }
}
