using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>What all locations' bookings are written with.</summary>
internal sealed record GenerationTools(GenerationOrder Order, World World, PinBook Pins, LabelBook Labels, Truth Truth, PlantingSchedule Schedule)
{
    /// <summary>Filled while the bookings are written, handed in after.</summary>
    public SoftCopyBook SoftCopies { get; } = new();
}

/// <summary>Writes the bookings of one location, clean ones and slips, and notes what was planted.</summary>
internal sealed class SlipWriter(GenerationTools tools, GeneratedLocation location, BookingFileWriter file, Dice dice)
{
    private readonly CleanBookings clean = new(location, tools.Labels[location], tools.Pins, dice);
    private readonly GeneratedContract[] elsewhere = [.. Elsewhere(tools.World, location)];

    private GeneratedContract Own => location.Contract;

    /// <summary>Clean rows are copied here, where they are wanted.</summary>
    public List<BookingLine>? Kept { get; init; }

    /// <summary>Whether a slip of this kind can happen here on this day.</summary>
    public bool Suits(SlipKind kind, DateTime at) => !location.LacksGstin && location.Place.IsStillInSap == (kind.Slip == Slip.InAptTooEarly) && kind.Slip switch
    {
        Slip.ContractNotActive => tools.World.Pending.Count > 0,
        Slip.OfficeNotCovered or Slip.CustomerDiffers => elsewhere.Length > 0,
        Slip.BarcodeOfOther => NeighbourBooksOn(at) && tools.Labels.HasStray(location.Neighbour!),
        Slip.ContractMissing => Own.MustBeNamed,
        Slip.SoftCopyAtCounter => tools.Labels[location].SoftCopy is not null,
        Slip.RebookedNotCancelled or Slip.RebookedAfterCancelling => NeighbourBooksOn(at),
        Slip.SoftCopyInBatch => SoftCopyBook.Takes(location),
        Slip.BookedLate => location.HasClosedBefore,
        _ => true,
    };

    /// <returns>Rows written.</returns>
    public int Write(SlipKind? kind, DateTime at)
    {
        if (kind is null)
        {
            WriteClean(at);
            return 1;
        }

        tools.Truth.Slips[(int)kind.Slip]++;
        switch (kind.Slip)
        {
            case Slip.BookedTwice or Slip.KeyedTwice or Slip.HonestTwins or Slip.RebookedNotCancelled or Slip.RebookedAfterCancelling or Slip.Repeated:
                WritePair(kind, at);
                return 2;
            case Slip.Cancelled:
                file.Put(clean.Next(at) with { IsCancelled = true }, imported: null, right: null);
                return 1;
            case Slip.Malformed:
                var line = clean.Counter(at);
                file.PutRejected(line with { Article = line.Article[..9] + "IN" }, Own);
                return 1;
            case Slip.InSap:
                var sap = clean.Counter(at) with { Channel = "SAP" };
                Plant(kind, sap, file.PutSap(sap, Own), right: null);
                return 1;
            default:
                WriteSingle(kind, at);
                return 1;
        }
    }

    private static IEnumerable<GeneratedContract> Elsewhere(World world, GeneratedLocation location)
    {
        var first = location.Contract.Customer.Index + 1;
        return Enumerable.Range(first, world.Contracts.Count - 1).Select(at => world.Contracts[at % world.Contracts.Count])
            .Where(c => c.Locations.TrueForAll(l => l.Place.Id != location.Place.Id)).Take(5);
    }

    private bool NeighbourBooksOn(DateTime at) => location.Neighbour is { } neighbour
        && neighbour.Days.From <= DateOnly.FromDateTime(at) && DateOnly.FromDateTime(at) <= neighbour.Days.To;

    private void WriteClean(DateTime at)
    {
        var line = clean.Next(at);
        var number = location.Place.IsStillInSap ? file.PutSap(line, Own) : file.Put(line, Own, Own);
        Kept?.Add(line);
        if (location.LacksGstin)
        {
            tools.Truth.Plant(new(FindingCode.CustomerDetailsMissing, FindingGround.GstinMissing, file.Report.Name, number, line.Article, OtherLine: null, Own.Number), file.Report);
        }
    }

    private void WriteSingle(SlipKind kind, DateTime at)
    {
        var slip = kind.Slip switch
        {
            Slip.SoftCopyAtCounter => new SingleSlip(clean.SoftCopy(at) with { Channel = "COUNTER", BatchRef = string.Empty }, Own, Own),
            Slip.SoftCopyInBatch => new SingleSlip(tools.SoftCopies.Put(location, clean.Counter(at)), Own, Own),
            Slip.InAptTooEarly => new SingleSlip(clean.Counter(at), Own, Own),
            Slip.BookedLate => new SingleSlip(clean.Counter(InPeriodBefore(at)), Own, Own),
            Slip.BarcodeOfOther => Stray(clean.Counter(at)),
            Slip.WrongTariff => WrongTariff(clean.Document(at)),
            Slip.WrongCheckDigit => Misprinted(clean.Next(at)),
            _ => new MiskeyedBookings(tools, Own, elsewhere, dice).Of(kind.Slip, clean.Counter(at)), // an allotted label would tell the customer
        };
        Plant(kind, slip.Line, file.Put(slip.Line, slip.Imported, slip.Right), slip.Right, slip.ExpectedPaise);
    }

    private DateTime InPeriodBefore(DateTime at) => Own.Days.From.AddDays(-1 - dice.Next(20)).ToDateTime(TimeOnly.FromDateTime(at));

    private SingleSlip Misprinted(BookingLine line)
    {
        var wrong = (char)('0' + ((line.Article[10] - '0' + 1) % 10));
        return new(line with { Article = $"{line.Article.AsSpan(0, 10)}{wrong}IN" }, Own, Own);
    }

    private SingleSlip Stray(BookingLine line) =>
        new(line with { Article = tools.Labels.Stray(location.Neighbour!) }, Own, location.Neighbour);

    // Another amount of the table: of another weight, class or distance. Where no distance is given, one that no distance explains.
    private SingleSlip WrongTariff(BookingLine line)
    {
        var possible = PostageRates.PossibleForDocument(line.InTown, line.Grams);
        var isCertain = line.InTown || line.Km is not null || possible.Distinct().Count() == 1;
        var wrong = PostageRates.AllForDocuments.Where(p => isCertain ? p != line.BasePaise : !possible.Contains(p)).ToArray();
        return new(line with { BasePaise = dice.Of(wrong) }, Own, Own, isCertain ? line.BasePaise : null);
    }

    private void WritePair(SlipKind kind, DateTime at)
    {
        var later = at.AddMinutes(dice.Between(1, 9));
        switch (kind.Slip)
        {
            case Slip.BookedTwice:
                var line = clean.Next(at);
                var first = file.Put(line, Own, Own);
                var again = line with { At = at.AddMinutes(dice.Between(2, 45)) };
                Plant(kind, again, file.Put(again, Own, right: null), right: null, otherLine: first);
                break;
            case Slip.Repeated:
                var once = clean.Next(at);
                file.Put(once, Own, Own);
                file.Put(once, imported: null, right: null);
                file.Report.Duplicates++;
                break;
            case Slip.KeyedTwice or Slip.HonestTwins:
                WriteTwins(kind, clean.Counter(at), later);
                break;
            default:
                WriteRebooking(kind, clean.Document(at), later);
                break;
        }
    }

    private void WriteTwins(SlipKind kind, BookingLine line, DateTime later)
    {
        var first = file.Put(line, Own, Own);
        var twin = clean.Twin(line, later);
        if (kind.Slip == Slip.KeyedTwice)
        {
            Plant(kind, twin, file.Put(twin, Own, right: null), right: null, otherLine: first);
            return;
        }

        var number = file.Put(twin, Own, Own);
        tools.Truth.PlantHonest(new(FindingCode.DoubleBooking, FindingGround.SuspectedDouble, file.Report.Name, number, twin.Article, first, Own.Number), file.Report);
    }

    private void WriteRebooking(SlipKind kind, BookingLine line, DateTime later)
    {
        var neighbour = location.Neighbour!;
        var wrong = line with { CustomerId = neighbour.Customer.Id, ContractNumber = neighbour.MustBeNamed ? neighbour.Number : string.Empty };
        if (kind.Slip == Slip.RebookedAfterCancelling)
        {
            file.Put(wrong with { IsCancelled = true }, imported: null, right: null);
            file.Put(line with { At = later }, Own, Own);
            return;
        }

        var first = file.Put(wrong, neighbour, right: null);
        Plant(kind, wrong, first, right: null, otherLine: first + 1);
        var second = line with { At = later };
        var number = file.Put(second, Own, Own);
        tools.Truth.Plant(new(FindingCode.DoubleBooking, FindingGround.None, file.Report.Name, number, second.Article, first, Own.Number), file.Report);
    }

    private void Plant(SlipKind kind, BookingLine line, int number, GeneratedContract? right, long? expected = null, int? otherLine = null) => tools.Truth.Plant(
        new(kind.Code!.Value, kind.Ground, file.Report.Name, number, line.Article, otherLine, right?.Number ?? string.Empty, expected), file.Report);
}
