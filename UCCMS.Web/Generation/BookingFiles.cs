using System.Globalization;
using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>
/// Writes one booking file a circle, to be imported in the order of their names: the last repeats rows of another office.
/// Memory holds a day of one location at a time.
/// </summary>
internal sealed class BookingFiles(GenerationTools tools)
{
    // of the misfiled rows; the rest of that file is its office's own
    private const int RepeatedPercent = 80;

    private readonly List<BookingLine> kept = [];

    public async Task WriteAsync(CancellationToken ct)
    {
        var circles = tools.World.Circles.Where(HasRows).ToList();
        for (var at = 0; at < circles.Count; at++)
        {
            ct.ThrowIfCancellationRequested();
            var name = string.Create(CultureInfo.InvariantCulture, $"bookings-{at + 1:00}-{circles[at].FileName}.csv");
            using var file = new BookingFileWriter(tools.Order.Folder, name, tools.Truth);
            if (tools.World.Misfiled is { } misfiled && misfiled.Place.Circle == circles[at].Id)
            {
                WriteMisfiled(misfiled, file);
            }
            else
            {
                foreach (var location in tools.World.LocationsIn(circles[at]))
                {
                    WriteLocation(location, file);
                }
            }

            await Task.Yield();
        }
    }

    private bool HasRows(Circle circle) => tools.World.Misfiled is { Rows: > 0 } misfiled && misfiled.Place.Circle == circle.Id
        || tools.World.LocationsIn(circle).Any(l => l.Rows > 0);

    private void WriteLocation(GeneratedLocation location, BookingFileWriter file)
    {
        var dice = tools.Order.Dice($"bookings {location.Contract.Number} {location.Place.Id}");
        var writer = new SlipWriter(tools, location, file, dice) { Kept = ToKeep(location) };
        var (number, owed) = (0, 0);
        foreach (var at in MonthTimes.Of(location.Contract.Days, location.Rows, dice))
        {
            number++;
            if (owed > 0)
            {
                owed--; // the row before was a pair
                continue;
            }

            var kind = tools.Schedule.Next(k => (SlipKind.All[k].Rows == 1 || number < location.Rows) && writer.Suits(SlipKind.All[k], at));
            owed = writer.Write(kind < 0 ? null : SlipKind.All[kind], at) - 1;
        }
    }

    /// <summary>Where the misfiled rows are taken from, as long as there are too few.</summary>
    private List<BookingLine>? ToKeep(GeneratedLocation location) =>
        tools.World.Misfiled is { } misfiled && misfiled.Contract == location.Contract && kept.Count < Repeated(misfiled) ? kept : null;

    private static int Repeated(GeneratedLocation misfiled) => misfiled.Rows * RepeatedPercent / 100;

    private void WriteMisfiled(GeneratedLocation misfiled, BookingFileWriter file)
    {
        var repeated = kept.Take(Repeated(misfiled)).GroupBy(l => misfiled.Contract.PeriodOf(DateOnly.FromDateTime(l.At))).OrderBy(g => g.Key).ToArray();
        foreach (var period in repeated)
        {
            var isFirst = true;
            foreach (var line in period)
            {
                var here = line with { OfficeId = misfiled.Place.Id.Value };
                var number = file.Put(here, misfiled.Contract, right: null);
                if (isFirst)
                {
                    tools.Truth.Plant(Finding(FindingCode.WrongFile, FindingGround.FileRepeated, here, number, period.Count()), file.Report);
                }

                tools.Truth.Plant(Finding(FindingCode.DoubleBooking, FindingGround.None, here, number, rows: null), file.Report);
                isFirst = false;
            }
        }

        var dice = tools.Order.Dice("misfiled");
        var own = new CleanBookings(misfiled, tools.Labels[misfiled], tools.Pins, dice);
        foreach (var at in MonthTimes.Of(misfiled.Contract.Days, misfiled.Rows - repeated.Sum(p => p.Count()), dice))
        {
            file.Put(own.Next(at), misfiled.Contract, misfiled.Contract);
        }

        PlantedFinding Finding(FindingCode code, FindingGround ground, BookingLine line, int number, int? rows) =>
            new(code, ground, file.Report.Name, number, line.Article, OtherLine: null, BelongsTo: string.Empty, ExpectedPaise: null, rows);
    }
}
