namespace UCCMS.Web.Generation;

/// <summary>
/// Writes bookings of one location as they should be. Consecutive numbers never have the same weight (the last bit of the
/// number is that of the weight), so that only meant ones look like one article booked twice.
/// </summary>
internal sealed class CleanBookings(GeneratedLocation location, LocationLabels labels, PinBook pins, Dice dice)
{
    private GeneratedContract Contract => location.Contract;

    /// <summary>In the channel that the contract mostly uses; at an office that is still in SAP, in that.</summary>
    public BookingLine Next(DateTime at)
    {
        if (location.Place.IsStillInSap)
        {
            return Counter(at) with { Channel = "SAP" };
        }

        var lot = dice.Next(100);
        return labels.SoftCopy is not null && lot < 60 ? SoftCopy(at)
            : labels.Own is not null && lot < 80 ? Labelled(at, labels.Own, lot < 75 || !Contract.IsDigital ? "API" : "COUNTER")
            : Counter(at);
    }

    /// <summary>With a label of the office's roll.</summary>
    public BookingLine Counter(DateTime at)
    {
        var product = dice.Next(100) < 70 ? "SPD" : dice.Of(Contract.Products);
        return Of(at, product, product == "SPD" ? labels.Documents : labels.Parcels, dice.Next(3), "COUNTER");
    }

    /// <summary>A document with a label of the office's roll.</summary>
    public BookingLine Document(DateTime at) => Of(at, "SPD", labels.Documents, dice.Next(3), "COUNTER");

    /// <summary>From the customer's file of articles; some of these files say no time.</summary>
    public BookingLine SoftCopy(DateTime at) => Labelled(dice.OneIn(12) ? at.Date : at, labels.SoftCopy!, "SOFTCOPY") with
    {
        BatchRef = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SC-{at:yyyyMMdd}-{location.Place.Id.Value % 1000:000}"),
    };

    /// <summary>The next number of the roll, on an article like this one; the number after it stays unused.</summary>
    public BookingLine Twin(BookingLine line, DateTime at)
    {
        var roll = line.Product == "SPD" ? labels.Documents : labels.Parcels;
        var serial = roll.Take();
        roll.Take();
        return line with { Article = LabelRange.Article(roll.Prefix, serial), At = at };
    }

    private BookingLine Labelled(DateTime at, LabelRoll roll, string channel) => Of(at, "SPD", roll, 0, channel);

    private BookingLine Of(DateTime at, string product, LabelRoll roll, int skip, string channel)
    {
        var serial = roll.Take(skip);
        var inTown = dice.OneIn(product == "SPD" ? 5 : 12);
        var destination = (inTown ? null : pins.Elsewhere(location.Place.Pin, dice)) ?? pins.InTown(location.Place.Pin, dice);
        inTown = pins.IsOneTown(location.Place.Pin, destination);
        var km = inTown ? dice.Between(2, 18) : PinBook.Distance(location.Place.Pin, destination);
        var grams = (2 * Halves(product)) + (serial & 1);
        var cod = product != "SPD" && dice.OneIn(8) ? dice.Between(200, 4_000) * 100L : (long?)null;
        return new BookingLine(
            LabelRange.Article(roll.Prefix, serial),
            at,
            location.Place.Id.Value,
            Contract.Customer.Id,
            Contract.MustBeNamed || dice.Next(3) > 0 ? Contract.Number : string.Empty,
            product,
            product != "SPD" || dice.OneIn(4) ? string.Empty : inTown ? "TD" : "NTD",
            inTown,
            dice.OneIn(5) ? null : km,
            grams,
            location.Place.Pin,
            destination,
            PostageRates.Of(product, inTown, km, grams),
            Vas(cod),
            cod,
            channel,
            BatchRef: string.Empty);
    }

    // Half the weight, its last bit apart.
    private int Halves(string product) => product switch
    {
        "SPD" => dice.Between(2, (PostageRates.HeaviestDocument / 2) - 1),
        "SPP" => dice.Between(260, 4_500),
        _ => dice.Between(1_000, 9_000),
    };

    // Registration, OTP delivery, collection of cash.
    private long Vas(long? cod) => (dice.OneIn(9) ? 500 : 0) + (dice.OneIn(16) ? 500 : 0) + (cod is null ? 0 : 5_000);
}
