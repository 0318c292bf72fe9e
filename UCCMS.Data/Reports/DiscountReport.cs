using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Discount given, by contract and product.</summary>
internal sealed class DiscountReport(IDbContextFactory<UccmsDbContext> contexts) : Report<DiscountReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Contract", r => r.Sum.Number),
        ReportColumn<Row>.Of("Customer", r => r.Sum.Customer),
        ReportColumn<Row>.Of("Service", r => r.Sum.Product),
        ReportColumn<Row>.Number("Articles", r => r.Sum.Articles),
        ReportColumn<Row>.Amount("Tariff", r => r.Sum.Gross),
        ReportColumn<Row>.Amount("Discount", r => r.Sum.Discount),
        ReportColumn<Row>.Of("Of the tariff", r => r.Rate),
        ReportColumn<Row>.Amount("Value", r => r.Sum.Value),
    ];

    public override ReportHead Head { get; } = new(
        "discount", "Discount given", "Lines of invoices dated between two days, by contract and product: tariff, what was taken off it, and what was charged before tax.",
        Permissions.ViewInvoices, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-6, 1, 3];

    protected override object? KeyOf(Row row) => row.Sum.Contract;

    protected override async Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) =>
        (await InvoiceLines.SumsAsync(db, ask, ct)).Select(s => new Row(s, new Percent(s.Gross == 0 ? 0 : (int)((Int128)s.Discount * 10_000 / s.Gross)))).AsQueryable();

    internal sealed record Row(LineSum Sum, Percent Rate);
}
