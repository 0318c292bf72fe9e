using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Barcodes asked for, allotted and used, request by request.</summary>
internal sealed class BarcodeReport(IDbContextFactory<UccmsDbContext> contexts) : Report<BarcodeReport.Row>(contexts)
{
    // sorts after every sign of an article number
    private const string After = "~";

    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Request", r => r.Number),
        ReportColumn<Row>.Of("Requested", r => r.AtUtc),
        ReportColumn<Row>.Of("Customer", r => r.Customer),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Service", r => r.Product),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Number("Asked", r => r.Asked),
        ReportColumn<Row>.Of("First", r => r.First),
        ReportColumn<Row>.Of("Last", r => r.Last),
        ReportColumn<Row>.Number("Allotted", r => r.Allotted),
        ReportColumn<Row>.Number("Booked", r => r.Used, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "barcodes", "Barcodes", "Requests by the day they were made, the range each got, and how many articles of the range your post sees booked, whenever that was.",
        Permissions.ViewBarcodes, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-1];

    protected override object? KeyOf(Row row) => row.Id;

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, until) = (ask.FromUtc, ask.UntilUtc);
        var requests = db.Scoped<BarcodeRequest>().AsNoTracking().Where(r => r.RequestedAtUtc >= from && r.RequestedAtUtc < until);
        requests = ask.Filter.Service is { } product ? requests.Where(r => r.Product == product) : requests;
        requests = ask.Contract is { } contract ? requests.Where(r => r.ContractId == contract) : requests;
        requests = ask.Filter.Customer is { } customer ? requests.Where(r => r.CustomerId == customer) : requests;
        requests = ask.Path is not null ? requests.Where(r => ask.Offices(db).Contains(r.OwningOfficeId)) : requests;
        return Task.FromResult(
            from r in requests
            join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
            from range in db.Set<BarcodeRange>().Where(b => b.RequestId == r.Id).DefaultIfEmpty()
            select new Row
            {
                Id = r.Id,
                Number = r.Number,
                AtUtc = r.RequestedAtUtc,
                Customer = db.Scoped<Customer>().Where(c => c.Id == r.CustomerId).Select(c => c.Name).FirstOrDefault() ?? string.Empty,
                Contract = r.ContractNumber,
                Office = o.Name,
                Product = r.Product,
                Status = r.Status,
                Asked = r.Quantity,
                First = range == null ? null : range.First,
                Last = range == null ? null : range.Last,
                Allotted = range == null ? 0 : range.LastSerial - range.FirstSerial + 1,
                Used = range == null ? 0 : db.Scoped<Booking>().Count(b => b.ArticleNumber.CompareTo(range.First) >= 0 && b.ArticleNumber.CompareTo(range.Last + After) < 0),
            });
    }

    internal sealed class Row
    {
        public BarcodeRequestId Id { get; init; }

        public string Number { get; init; } = string.Empty;

        public DateTime AtUtc { get; init; }

        public string Customer { get; init; } = string.Empty;

        public string Contract { get; init; } = string.Empty;

        public string Office { get; init; } = string.Empty;

        public string Product { get; init; } = string.Empty;

        public BarcodeRequestStatus Status { get; init; }

        public long Asked { get; init; }

        public string? First { get; init; }

        public string? Last { get; init; }

        public long Allotted { get; init; }

        public long Used { get; init; }
    }
}
