using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Transfer entries and how far each is.</summary>
internal sealed class ApportionmentReport(IDbContextFactory<UccmsDbContext> contexts) : Report<ApportionmentReport.Row>(contexts)
{
    private static readonly TransferEntryStatus[] Undone = [TransferEntryStatus.Rejected, TransferEntryStatus.Withdrawn, TransferEntryStatus.Reversed];

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Entry", r => r.Number),
        ReportColumn<Row>.Of("Period to", r => r.To),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("From office", r => r.FromOffice),
        ReportColumn<Row>.Of("To office", r => r.ToOffice),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Of("Voucher", r => r.Voucher),
        ReportColumn<Row>.Of("Taken up", r => r.TakenUp),
        ReportColumn<Row>.Amount("Net", r => r.Net),
        ReportColumn<Row>.Amount("GST", r => r.Total - r.Net),
        ReportColumn<Row>.Amount("Total", r => r.Total),
        ReportColumn<Row>.Amount("Not taken up", r => r.Open),
    ];

    public override ReportHead Head { get; } = new(
        "apportionment", "Apportionment status", "Transfer entries of periods that end between two days: how far each is, and what the booking location has not taken up (SOP 4.D). Rejected, withdrawn and reversed entries are left out.",
        Permissions.ViewAdjustments, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-2, 1];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var entries = db.Scoped<TransferEntry>().AsNoTracking().Where(e => e.PeriodTo >= ask.From && e.PeriodTo <= ask.To && !Undone.Contains(e.Status));
        if (ask.Filter.Contract is { } number)
        {
            entries = entries.Where(e => e.Contracts.Contains(number));
        }

        entries = ask.Filter.Customer is { } customer ? entries.Where(e => e.CustomerId == customer) : entries;
        entries = ask.Path is not null ? entries.Where(e => ask.Offices(db).Contains(e.OwningOfficeId) || ask.Offices(db).Any(o => o == e.CounterpartOfficeId)) : entries;
        return Task.FromResult(entries.Select(e => new Row
        {
            Id = e.Id,
            Number = e.Number,
            To = e.PeriodTo,
            Customer = e.CustomerName,
            FromOffice = e.FromOfficeName,
            ToOffice = e.ToOfficeName,
            Status = e.Status,
            Voucher = e.VoucherNumber,
            TakenUp = e.AcknowledgedOn,
            Net = MoneySql.Paise(e.Net),
            Total = MoneySql.Paise(e.Total),
            Open = e.Status == TransferEntryStatus.Acknowledged || e.Status == TransferEntryStatus.Closed ? 0 : MoneySql.Paise(e.Total),
        }));
    }

    internal sealed class Row
    {
        public TransferEntryId Id { get; init; }

        public string Number { get; init; } = string.Empty;

        public DateOnly To { get; init; }

        public string Customer { get; init; } = string.Empty;

        public string FromOffice { get; init; } = string.Empty;

        public string ToOffice { get; init; } = string.Empty;

        public TransferEntryStatus Status { get; init; }

        public string? Voucher { get; init; }

        public DateOnly? TakenUp { get; init; }

        public long Net { get; init; }

        public long Total { get; init; }

        public long Open { get; init; }
    }
}
