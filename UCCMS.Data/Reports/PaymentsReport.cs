using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Money received, receipt by receipt.</summary>
internal sealed class PaymentsReport(IDbContextFactory<UccmsDbContext> contexts) : ReceiptReport(contexts)
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

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) => Task.FromResult(Rows(db, ask, purpose: null));
}
