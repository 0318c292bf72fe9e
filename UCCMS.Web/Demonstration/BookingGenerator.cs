using System.Globalization;
using UCCMS.Core.Bookings;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// Writes the bookings of a location's month as counters key them: mostly right, with the slips of SOP 3.A at fixed
/// places, so that the same plan always gives the same file.
/// </summary>
internal sealed class BookingGenerator(int seed)
{
    // one row in so many carries the slip
    private const int WrongCustomerEvery = 400;
    private const int DoubleEvery = 250;
    private const int MissingCustomerEvery = 500;
    private const int BadCheckDigitEvery = 300;
    private const int CancelledEvery = 180;

    private readonly Random random = new(seed);
    private readonly Dictionary<string, int> serials = new(StringComparer.Ordinal);

    public IReadOnlyList<PlannedBooking> Write(PlannedMonth month)
    {
        var rows = new List<PlannedBooking>(month.Count + (month.Count / DoubleEvery));
        for (var n = 1; n <= month.Count; n++)
        {
            var booking = WithSlip(Clean(month), n, month);
            rows.Add(booking);
            if (n % DoubleEvery == 0)
            {
                // the counter waited, thought it was lost, and booked the article again (SOP 3.A)
                rows.Add(booking with { BookedAt = booking.BookedAt.AddMinutes(3) });
            }
        }

        rows.Sort((a, b) => a.BookedAt.CompareTo(b.BookedAt));
        return rows;
    }

    private static PlannedBooking WithSlip(PlannedBooking clean, int n, PlannedMonth month) => n switch
    {
        _ when n % WrongCustomerEvery == WrongCustomerEvery / 2 => clean with { CustomerId = month.StrangerId, ContractNumber = string.Empty },
        _ when n % MissingCustomerEvery == MissingCustomerEvery / 3 => clean with { CustomerId = string.Empty, ContractNumber = string.Empty },
        _ when n % BadCheckDigitEvery == BadCheckDigitEvery / 4 => clean with { ArticleNumber = Misprint(clean.ArticleNumber) },
        _ when n % CancelledEvery == CancelledEvery / 5 => clean with { IsCancelled = true },
        _ => clean,
    };

    private static string Misprint(string article)
    {
        var wrong = (char)('0' + ((article[10] - '0' + 1) % 10));
        return $"{article.AsSpan(0, 10)}{wrong}IN";
    }

    private PlannedBooking Clean(PlannedMonth month)
    {
        var days = month.To.DayNumber - month.From.DayNumber + 1;
        var at = month.From.AddDays(random.Next(days)).ToDateTime(new TimeOnly(9 + random.Next(9), random.Next(60), random.Next(60)));
        var inTown = random.Next(5) == 0;
        var (destination, km) = inTown ? (month.Location.TownPin, 8) : month.Location.FarPins[random.Next(month.Location.FarPins.Count)];
        var (product, weight, tariff) = Item(inTown, km);
        return new PlannedBooking(
            NextArticle(month.Location.Series, product),
            at,
            month.Location.OfficeId,
            month.CustomerId,
            random.Next(3) == 0 ? string.Empty : month.ContractNumber,
            product,
            random.Next(4) == 0 ? string.Empty : inTown ? "TD" : "NTD",
            km,
            weight,
            month.Location.Pin,
            destination,
            tariff,
            random.Next(10) == 0 ? 500 : 0,
            IsCancelled: false);
    }

    private (string Product, int Weight, long Tariff) Item(bool inTown, int km)
    {
        if (random.Next(10) < 8)
        {
            var document = 20 + random.Next(480);
            return ("SPD", document, DocumentTariff(document, inTown, km));
        }

        var parcel = 500 * (1 + random.Next(8));
        return random.Next(2) == 0 ? ("SPP", parcel, 8000 + (parcel * 6)) : ("BPC", parcel, 6500 + (parcel * 4));
    }

    /// <summary>Speed Post document tariff from 01-10-2025, in paise (S.O. 4375(E) of 25-09-2025).</summary>
    public static long DocumentTariff(int grams, bool local, int km)
    {
        var column = local ? 0 : km <= 200 ? 1 : km <= 500 ? 2 : km <= 1000 ? 3 : km <= 2000 ? 4 : 5;
        int[] row = grams <= 50 ? [19, 47, 47, 47, 47, 47] : grams <= 250 ? [24, 59, 63, 68, 72, 77] : [28, 70, 75, 82, 86, 93];
        return row[column] * 100L;
    }

    private string NextArticle(string series, string product)
    {
        var letters = product == "SPD" ? "E" + series[0] : "C" + series[1];
        var serial = serials[letters + series] = serials.GetValueOrDefault(letters + series) + 1;
        var digits = series[2..] + serial.ToString("000000", CultureInfo.InvariantCulture);
        return $"{letters}{digits}{ArticleNumber.ComputeCheckDigit(digits)}IN";
    }
}
