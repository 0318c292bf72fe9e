using System.Globalization;
using UCCMS.Core.Bookings;

namespace UCCMS.Web.Demonstration;

/// <summary>
/// What goes wrong seldom (SOP 3.A): a few rows beside each location's February, copied from articles rightly booked and
/// under numbers of their own, so that the same plan always gives the same rows.
/// </summary>
internal sealed class RareSlips
{
    // above what the counters of a month use up
    private const int FirstSerial = 900_001;
    private const int Every = 23;
    private const int InSoftCopy = 4;
    private const int BehindSoftCopy = 3;

    private static readonly DateTime Since = new(2026, 2, 4);
    private static readonly DateTime Until = new(2026, 2, 27);

    private int serial = FirstSerial;
    private int barcode = Cast.SoftCopyFirst + Cast.SoftCopyArticles;

    /// <summary>Articles of a contract with nothing wrong about them: Speed Post documents out of town, each booked once.</summary>
    public static IEnumerable<PlannedBooking> SoundOf(PlannedContract contract, IEnumerable<PlannedBooking> month) => month
        .GroupBy(b => b.ArticleNumber).Where(g => g.Count() == 1).Select(g => g.First())
        .Where(b => b.CustomerId == contract.Customer.Id && b is { Product: "SPD", IsCancelled: false, WeightGrams: > 50 })
        .Where(b => b.DestinationPin != b.OriginPin && b.BookedAt >= Since && b.BookedAt < Until && ArticleNumber.HasValidCheckDigit(b.ArticleNumber));

    public IReadOnlyList<PlannedBooking> At(PlannedLocation location, IReadOnlyList<PlannedBooking> month)
    {
        var here = Cast.Contracts.Where(c => c.Locations.Any(l => l.Office.Value == location.OfficeId)).ToArray();
        return [.. here.SelectMany(c => Of(c, here.FirstOrDefault(o => o != c), location, new(SoundOf(c, month).Where((_, n) => n % Every == 0))))];
    }

    /// <summary>The counter's list of one customer, uploaded once more in the name of another.</summary>
    public static IReadOnlyList<PlannedBooking> WrongFile(IEnumerable<PlannedBooking> month, PlannedContract of, PlannedContract keyedFor, int rows) =>
        [.. SoundOf(of, month).Where((_, n) => n % Every == 1).Take(rows).Select(b => KeyedFor(b, keyedFor))];

    /// <summary>An article of one office that another on its way took for a new one and booked as well.</summary>
    public static PlannedBooking BookedAgain(IEnumerable<PlannedBooking> month, PlannedContract contract, PlannedLocation at)
    {
        var first = SoundOf(contract, month).Where((_, n) => n % Every == 1).First();
        return first with { OfficeId = at.OfficeId, OriginPin = at.Pin, BookedAt = first.BookedAt.AddDays(1) };
    }

    private IEnumerable<PlannedBooking> Of(PlannedContract contract, PlannedContract? other, PlannedLocation location, Queue<PlannedBooking> sound)
    {
        var slow = Numbered(sound.Dequeue(), location);
        yield return slow;
        yield return Numbered(slow, location) with { BookedAt = slow.BookedAt.AddMinutes(4) };
        yield return Numbered(sound.Dequeue(), location) with { Channel = PlannedBooking.Sap };
        yield return Mischarged(Numbered(sound.Dequeue(), location));
        if (other is not null)
        {
            // first under the customer before in the queue, then rightly; the first was never cancelled
            var right = Numbered(sound.Dequeue(), location);
            yield return KeyedFor(right, other) with { BookedAt = right.BookedAt.AddMinutes(-12) };
            yield return right;
        }

        foreach (var own in contract == Cast.NafBnpl ? SoftCopies(location, sound) : [WithBarcode(sound.Dequeue(), barcode++)])
        {
            yield return own;
        }
    }

    /// <summary>Sent as a soft copy, or numbered for one, and keyed at Mumbai's counter all the same.</summary>
    private static IEnumerable<PlannedBooking> SoftCopies(PlannedLocation location, Queue<PlannedBooking> sound) => location.OfficeId == Cast.Mumbai.Value
        ? Enumerable.Range(Cast.SoftCopyFirst, InSoftCopy).Concat(Enumerable.Range(Cast.SoftCopyFirst + Cast.SoftCopyArticles + 1_000, BehindSoftCopy))
            .Select(n => WithBarcode(sound.Dequeue(), n))
        : [];

    private static PlannedBooking WithBarcode(PlannedBooking booking, int number) =>
        booking with { ArticleNumber = BarcodeRange.ArticleOf(Cast.SoftCopyPrefix, number) };

    private static PlannedBooking KeyedFor(PlannedBooking booking, PlannedContract contract) =>
        booking with { CustomerId = contract.Customer.Id, ContractNumber = contract.Number };

    /// <summary>Charged for the farthest distance instead of its own, or for the nearest.</summary>
    private static PlannedBooking Mischarged(PlannedBooking booking) =>
        booking with { BaseTariffPaise = BookingGenerator.DocumentTariff(booking.WeightGrams, local: false, booking.DistanceKm > 2000 ? 100 : 2100) };

    private PlannedBooking Numbered(PlannedBooking booking, PlannedLocation location)
    {
        var digits = location.Series[2..] + serial++.ToString("000000", CultureInfo.InvariantCulture);
        return booking with { ArticleNumber = $"E{location.Series[0]}{digits}{ArticleNumber.ComputeCheckDigit(digits)}IN" };
    }
}
