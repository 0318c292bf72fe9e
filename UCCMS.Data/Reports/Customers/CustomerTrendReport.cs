using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Reports.Customers;

/// <summary>Each customer month by month (annexure 000, customer analytics).</summary>
internal sealed class CustomerTrendReport(IDbContextFactory<UccmsDbContext> contexts) : Report<CustomerTrendReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Customer id", r => r.Customer),
        ReportColumn<Row>.Of("Customer", r => r.Name),
        ReportColumn<Row>.Month("Month", r => r.Month),
        ReportColumn<Row>.Number("Invoices", r => r.Invoices),
        ReportColumn<Row>.Number("Articles", r => r.Articles),
        ReportColumn<Row>.Amount("Discount", r => r.Discount),
        ReportColumn<Row>.Amount("Value", r => r.Value),
        ReportColumn<Row>.Amount("Average of an invoice", r => r.Value / r.Invoices, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "customer-trend", "Trend by customer and month", "Lines of invoices dated between two days, by customer and month of the invoice: value before tax; notes are not taken off.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [2, 1, -3];

    protected override object? KeyOf(Row row) => row.Customer;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) => Task.FromResult(
        InvoiceLines.Lines(db, ask).GroupBy(l => new { l.Customer, l.Date.Year, l.Date.Month }).Select(g => new Row
        {
            Customer = g.Key.Customer,
            Name = g.Max(l => l.CustomerName)!,
            Month = (g.Key.Year * 12L) + g.Key.Month - 1,
            Invoices = g.Select(l => l.Invoice).Distinct().Count(),
            Articles = g.Sum(l => l.Articles),
            Discount = g.Sum(l => l.Discount),
            Value = g.Sum(l => l.Value),
        }));

    internal sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        /// <summary>Twelve times the year and the months before it.</summary>
        public long Month { get; init; }

        public long Invoices { get; init; }

        public long Articles { get; init; }

        public long Discount { get; init; }

        public long Value { get; init; }
    }
}
