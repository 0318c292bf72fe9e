using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Reports.Customers;

/// <summary>Each customer's value beside that of as many days before (annexure 000, customer analytics).</summary>
internal sealed class CustomerGrowthReport(IDbContextFactory<UccmsDbContext> contexts) : Report<CustomerGrowthReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Customer id", r => r.Customer),
        ReportColumn<Row>.Of("Customer", r => r.Name),
        ReportColumn<Row>.Number("Articles before", r => r.ArticlesBefore),
        ReportColumn<Row>.Number("Articles", r => r.Articles),
        ReportColumn<Row>.Amount("Value before", r => r.Before),
        ReportColumn<Row>.Amount("Value", r => r.Value),
        ReportColumn<Row>.Amount("Difference", r => r.Value - r.Before),
        ReportColumn<Row>.PerCent("Growth %", r => r.Value - r.Before, r => r.Before),
    ];

    public override ReportHead Head { get; } = new(
        "customer-growth", "Growth by customer", "Lines of invoices dated between two days, by customer, beside those of as many days before the first: value before tax; notes are not taken off. Growth from nothing has no percentage.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-7, 1];

    protected override object? KeyOf(Row row) => row.Customer;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var from = ask.From;
        var both = ask with { Filter = ask.Filter with { From = from.AddDays(from.DayNumber - ask.To.DayNumber - 1) } };
        return Task.FromResult(InvoiceLines.Lines(db, both).GroupBy(l => l.Customer).Select(g => new Row
        {
            Customer = g.Key,
            Name = g.Max(l => l.CustomerName)!,
            ArticlesBefore = g.Sum(l => l.Date < from ? l.Articles : 0),
            Articles = g.Sum(l => l.Date >= from ? l.Articles : 0),
            Before = g.Sum(l => l.Date < from ? l.Value : 0),
            Value = g.Sum(l => l.Date >= from ? l.Value : 0),
        }));
    }

    internal sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        public long ArticlesBefore { get; init; }

        public long Articles { get; init; }

        public long Before { get; init; }

        public long Value { get; init; }
    }
}
