using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Reports.Customers;

/// <summary>In which circles each customer books (annexure 000, customer analytics).</summary>
internal sealed class CustomerGeographyReport(IDbContextFactory<UccmsDbContext> contexts) : Report<CustomerGeographyReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Customer id", r => r.Customer),
        ReportColumn<Row>.Of("Customer", r => r.Name),
        ReportColumn<Row>.Of("Circle", r => r.Circle),
        ReportColumn<Row>.Number("Booking locations", r => r.Locations),
        ReportColumn<Row>.Number("Invoices", r => r.Invoices),
        ReportColumn<Row>.Number("Articles", r => r.Articles),
        ReportColumn<Row>.Amount("Value", r => r.Value),
        ReportColumn<Row>.PerCent("Share %", r => r.Value, r => r.All),
    ];

    public override ReportHead Head { get; } = new(
        "customer-geography", "Geography by customer", "Lines of invoices dated between two days, by customer and circle of the booking location: value before tax, with its share of all; notes are not taken off.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [2, 1, -7, 3];

    protected override object? KeyOf(Row row) => row.Customer;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var lines = InvoiceLines.Lines(db, ask);
        var all = await lines.SumAsync(l => l.Value, ct);
        var placed = from l in lines
                     join o in db.Set<Office>() on l.Location equals o.Id
                     select new { Line = l, o.CircleId };
        return from g in placed.GroupBy(p => new { p.Line.Customer, p.CircleId }).Select(g => new
               {
                   g.Key,
                   Name = g.Max(p => p.Line.CustomerName)!,
                   Locations = g.Select(p => p.Line.Location).Distinct().Count(),
                   Invoices = g.Select(p => p.Line.Invoice).Distinct().Count(),
                   Articles = g.Sum(p => p.Line.Articles),
                   Value = g.Sum(p => p.Line.Value),
               })
               join c in db.Set<Office>() on g.Key.CircleId equals (OfficeId?)c.Id into circles
               from c in circles.DefaultIfEmpty()
               select new Row
               {
                   Customer = g.Key.Customer,
                   Name = g.Name,
                   Circle = c.Name ?? "Directorate",
                   Locations = g.Locations,
                   Invoices = g.Invoices,
                   Articles = g.Articles,
                   Value = g.Value,
                   All = all,
               };
    }

    internal sealed class Row
    {
        public CustomerId Customer { get; init; }

        public string Name { get; init; } = string.Empty;

        public string Circle { get; init; } = string.Empty;

        public long Locations { get; init; }

        public long Invoices { get; init; }

        public long Articles { get; init; }

        public long Value { get; init; }

        public long All { get; init; }
    }
}
