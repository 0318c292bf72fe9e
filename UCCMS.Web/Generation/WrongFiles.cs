using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>
/// Writes the files that an office should not have uploaded: one that repeats rows of another office as its own, one of
/// which most rows are other offices', and one of which most are another customer's.
/// </summary>
internal sealed class WrongFiles(GenerationTools tools)
{
    // of a wrong file; the rest is its office's own
    private const int ForeignPercent = 80;

    private readonly List<BookingLine> kept = [];

    /// <summary>Where clean rows of the location are copied to, as long as there are too few.</summary>
    public List<BookingLine>? KeptFrom(GeneratedLocation location) =>
        !location.Place.IsStillInSap && (Needs(tools.World.Misfiled, location) || Needs(tools.World.Uploader, location)) ? kept : null;

    /// <summary>Rows of another office, booked again as this one's, and a few of its own.</summary>
    public void WriteRepeated(GeneratedLocation misfiled, BookingFileWriter file)
    {
        var repeated = kept.Take(Foreign(misfiled)).GroupBy(l => misfiled.Contract.PeriodOf(DateOnly.FromDateTime(l.At))).OrderBy(g => g.Key).ToArray();
        foreach (var period in repeated)
        {
            var isFirst = true;
            foreach (var line in period)
            {
                var here = line with { OfficeId = misfiled.Place.Id.Value };
                var number = file.Put(here, misfiled.Contract, right: null);
                if (isFirst)
                {
                    tools.Truth.Plant(Finding(file, FindingCode.WrongFile, FindingGround.FileRepeated, here, number) with { Rows = period.Count() }, file.Report);
                }

                tools.Truth.Plant(Finding(file, FindingCode.DoubleBooking, FindingGround.None, here, number), file.Report);
                isFirst = false;
            }
        }

        foreach (var line in Own(misfiled, misfiled.Rows - repeated.Sum(p => p.Count())))
        {
            file.Put(line, misfiled.Contract, misfiled.Contract);
        }
    }

    /// <summary>Rows that other offices' files have already, which the import refuses, and a few of its own, which are right.</summary>
    public void WriteOfOthers(GeneratedLocation uploader, BookingFileWriter file)
    {
        var foreign = kept.Take(Foreign(uploader)).ToArray();
        foreach (var line in foreign)
        {
            file.PutRejected(line, right: null);
        }

        var own = FirstHalf(uploader) - foreign.Length;
        WriteOwn(uploader, own, file, foreign.Length > own ? FindingGround.FileOfOthers : FindingGround.None);
    }

    /// <summary>Rows of the office's own customer in a file said to be another's.</summary>
    public void WriteOfOtherCustomer(GeneratedLocation uploader, BookingFileWriter file) =>
        WriteOwn(uploader, uploader.Rows - FirstHalf(uploader), file, FindingGround.FileOfOtherCustomer);

    private static int FirstHalf(GeneratedLocation uploader) => uploader.Rows / 2;

    /// <summary>Right rows; the first of each billing period bears what the file as a whole raises.</summary>
    private void WriteOwn(GeneratedLocation uploader, int count, BookingFileWriter file, FindingGround ground)
    {
        var contract = uploader.Contract;
        foreach (var period in Own(uploader, count).ToArray().GroupBy(l => contract.PeriodOf(DateOnly.FromDateTime(l.At))))
        {
            var numbers = period.Select(l => file.Put(l, contract, contract)).ToArray();
            if (ground != FindingGround.None)
            {
                var finding = Finding(file, FindingCode.WrongFile, ground, period.First(), numbers[0]);
                tools.Truth.Plant(finding with { BelongsTo = contract.Number, Rows = numbers.Length }, file.Report);
            }
        }
    }

    private static PlantedFinding Finding(BookingFileWriter file, FindingCode code, FindingGround ground, BookingLine line, int number) =>
        new(code, ground, file.Report.Name, number, line.Article, OtherLine: null, BelongsTo: string.Empty);

    // the uploader has two files
    private int Foreign(GeneratedLocation location) => (location == tools.World.Uploader ? FirstHalf(location) : location.Rows) * ForeignPercent / 100;

    private bool Needs(GeneratedLocation? wrong, GeneratedLocation location) =>
        wrong is not null && wrong.Contract == location.Contract && kept.Count < Foreign(wrong);

    private IEnumerable<BookingLine> Own(GeneratedLocation location, int count)
    {
        var dice = tools.Order.Dice($"own rows {location.Place.Id} {count}");
        var own = new CleanBookings(location, tools.Labels[location], tools.Pins, dice);
        return MonthTimes.Of(location.Contract.Days, count, dice).Select(own.Next);
    }
}
