using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Money paid into deposits, and what each deposit holds today.</summary>
internal sealed class RechargeReport(IDbContextFactory<UccmsDbContext> contexts) : ReceiptReport(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Paid in", r => r.On),
        ReportColumn<Row>.Of("Reference", r => r.Reference),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Mode", r => r.Mode),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Amount("Amount", r => r.Amount, total: false),
        ReportColumn<Row>.Amount("Recharged", r => r.Counted),
        ReportColumn<Row>.Amount("In the deposit today", r => r.Balance, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "recharges", "Wallet recharges", "Money paid into the deposits of Advance contracts, by the day it came, with what the deposit holds today. Only what is there counts as recharged, so cheques in collection and reversed receipts do not.",
        Permissions.ViewMoney, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, 4, 2, 8];

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) => Task.FromResult(Rows(db, ask, ReceiptPurpose.Deposit));
}
