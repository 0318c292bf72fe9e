using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Puts a chunk of rows into the table within the current transaction.</summary>
internal interface IBookingWriter : IDisposable
{
    /// <returns>Rows stored; the others are there already (same article, time, office and customer).</returns>
    Task<int> WriteAsync(ReadOnlyMemory<BookingRow> rows, CancellationToken ct);
}
