using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>The location's own verified total beside APT's, draft by draft.</summary>
internal sealed class ManualAptReport(IDbContextFactory<UccmsDbContext> contexts) : Report<ManualAptReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Period to", r => r.To),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Booking location", r => r.Location),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Amount("APT", r => r.Apt),
        ReportColumn<Row>.Amount("Manual", r => r.Own),
        ReportColumn<Row>.Amount("APT less manual", r => r.Apt - r.Own),
    ];

    public override ReportHead Head { get; } = new(
        "manual-apt", "Manual versus APT", "Drafts of periods that end between two days, as submitted: what APT had billed and what the location verified (SOP 4.A). Drafts not submitted yet are not counted.",
        Permissions.ViewDrafts, ReportFilters.Days | ReportFilters.Contract | ReportFilters.Office);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1, 2, 4];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var drafts = db.Scoped<LocationDraft>().AsNoTracking().Where(d => d.SubmittedAtUtc != null && d.PeriodTo >= ask.From && d.PeriodTo <= ask.To);
        drafts = ask.Contract is { } contract ? drafts.Where(d => d.ContractId == contract) : drafts;
        drafts = ask.Filter.Customer is { } customer ? drafts.Where(d => db.Scoped<Contract>().Any(c => c.Id == d.ContractId && c.CustomerId == customer)) : drafts;
        drafts = ask.Path is not null ? drafts.Where(d => ask.Offices(db).Contains(d.OwningOfficeId)) : drafts;
        return Task.FromResult(
            from d in drafts
            join o in db.Set<Office>() on d.OwningOfficeId equals o.Id
            select new Row
            {
                Id = d.Id,
                To = d.PeriodTo,
                Contract = d.ContractNumber,
                Customer = db.Scoped<Contract>().Where(c => c.Id == d.ContractId).Join(db.Scoped<Customer>(), c => c.CustomerId, k => k.Id, (c, k) => k.Name).FirstOrDefault(),
                Location = o.Name,
                Status = d.Status,
                Apt = MoneySql.Paise(d.AptTotal),
                Own = MoneySql.Paise(d.OwnTotal),
            });
    }

    internal sealed class Row
    {
        public LocationDraftId Id { get; init; }

        public DateOnly To { get; init; }

        public string Contract { get; init; } = string.Empty;

        public string? Customer { get; init; }

        public string Location { get; init; } = string.Empty;

        public LocationDraftStatus Status { get; init; }

        public long Apt { get; init; }

        public long Own { get; init; }
    }
}
