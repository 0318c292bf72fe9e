using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Articles booked, one by one.</summary>
internal sealed class BookingsReport(IDbContextFactory<UccmsDbContext> contexts) : Report<BookingsReport.Row>(contexts)
{
    private static readonly IReadOnlyList<ReportColumn<Row>> Columns =
    [
        ReportColumn<Row>.Of("Article", r => r.Article),
        ReportColumn<Row>.Of("Booked", r => r.BookedAt),
        ReportColumn<Row>.Of("Service", r => r.Product),
        ReportColumn<Row>.Of("Office", r => r.Office),
        ReportColumn<Row>.Of("Contract", r => r.Contract),
        ReportColumn<Row>.Of("Status", r => r.Status),
        ReportColumn<Row>.Number("Weight g", r => r.Weight),
        ReportColumn<Row>.Amount("Tariff", r => r.Tariff),
        ReportColumn<Row>.Amount("Added services", r => r.Vas),
        ReportColumn<Row>.Amount("Amount", r => r.Tariff + r.Vas),
        ReportColumn<Row>.Number("No.", r => r.Id, total: false),
    ];

    public override ReportHead Head { get; } = new(
        "bookings", "Bookings", "Every article booked between two days, before discount and tax.", Permissions.ViewBookings, ReportFilters.All);

    protected override IReadOnlyList<ReportColumn<Row>> Shape => Columns;

    protected override IReadOnlyList<int> Order => [-2, -11];

    protected override Task<IQueryable<Row>> RowsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var (from, until) = (ask.From.ToDateTime(TimeOnly.MinValue), ask.To.AddDays(1).ToDateTime(TimeOnly.MinValue)); // BookedAt is civil time
        var bookings = db.Scoped<Booking>().AsNoTracking().Where(b => b.BookedAt >= from && b.BookedAt < until);
        bookings = ask.Filter.Service is { } product ? bookings.Where(b => b.Product == product) : bookings;
        bookings = ask.Contract is { } contract ? bookings.Where(b => b.ContractId == contract) : bookings;
        bookings = ask.Filter.Customer is { } customer ? bookings.Where(b => b.CustomerId == customer) : bookings;
        bookings = ask.Path is not null ? bookings.Where(b => ask.Offices(db).Contains(b.OwningOfficeId)) : bookings;
        return Task.FromResult(
            from b in bookings
            join o in db.Set<Office>() on b.OwningOfficeId equals o.Id
            select new Row
            {
                Id = b.Id,
                Article = b.ArticleNumber,
                BookedAt = b.BookedAt,
                Product = b.Product,
                Office = o.Name,
                Contract = db.Scoped<Contract>().Where(c => c.Id == b.ContractId).Select(c => c.Number).FirstOrDefault(),
                Status = b.Status,
                Weight = b.WeightGrams,
                Tariff = MoneySql.Paise(b.BaseTariff),
                Vas = MoneySql.Paise(b.VasCharges),
            });
    }

    internal sealed class Row
    {
        public long Id { get; init; }

        public string Article { get; init; } = string.Empty;

        public DateTime BookedAt { get; init; }

        public string Product { get; init; } = string.Empty;

        public string Office { get; init; } = string.Empty;

        public string? Contract { get; init; }

        public BookingStatus Status { get; init; }

        public long Weight { get; init; }

        public long Tariff { get; init; }

        public long Vas { get; init; }
    }
}
