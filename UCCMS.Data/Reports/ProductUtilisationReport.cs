using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Articles and value by product, with its share.</summary>
internal sealed class ProductUtilisationReport(IDbContextFactory<UccmsDbContext> contexts) : Report<ProductUtilisationReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Service", r => r.Product),
        ReportColumn<Row>.Of("Name", r => r.Name),
        ReportColumn<Row>.Number("Contracts", r => r.Contracts, total: false),
        ReportColumn<Row>.Number("Articles", r => r.Articles),
        ReportColumn<Row>.Amount("Tariff", r => r.Gross),
        ReportColumn<Row>.Amount("Discount", r => r.Discount),
        ReportColumn<Row>.Amount("Value", r => r.Value),
        ReportColumn<Row>.Of("Share of the value", r => r.Share),
    ];

    public override ReportHead Head { get; } = new(
        "product-utilisation", "Product utilisation", "Lines of invoices dated between two days, by product: articles, and value before tax. The shares add up to 100%; notes are not taken off.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-7, 1];

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var names = await db.Set<Product>().ToDictionaryAsync(p => p.Code, p => p.Name, ct);
        var products = (await InvoiceLines.SumsAsync(db, ask, ct)).GroupBy(s => s.Product).OrderByDescending(g => g.Sum(s => s.Value)).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var shares = PercentShares.Of([.. products.Select(g => g.Sum(s => s.Value))]);
        return products.Select((g, at) => new Row(
            g.Key, names.GetValueOrDefault(g.Key, g.Key), g.Select(s => s.Contract).Distinct().Count(), g.Sum(s => s.Articles), g.Sum(s => s.Gross), g.Sum(s => s.Discount), g.Sum(s => s.Value), shares[at])).AsQueryable();
    }

    internal sealed record Row(string Product, string Name, long Contracts, long Articles, long Gross, long Discount, long Value, Percent Share);
}
