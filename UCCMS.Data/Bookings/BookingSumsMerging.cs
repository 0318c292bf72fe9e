using UCCMS.Data.Billing;

namespace UCCMS.Data.Bookings;

/// <summary>Merges the sums by month when acts have added many rows to one; figures do not change by it.</summary>
public sealed class BookingSumsMerging(UccmsDbContext db) : IMinuteTask
{
    private const int MostRows = 2_000;

    public MinuteTaskFacts Facts { get; } = new("booking-sums", "Sums of bookings", "Makes the sums that dashboards read shorter when many acts have added to them.");

    /// <inheritdoc/>
    public async Task<int> RunAsync(CancellationToken ct) => await new BookingSumsBulk(db).MergeAsync(MostRows, ct);
}
