using System.Globalization;

namespace UCCMS.Web.Generation;

/// <summary>
/// Writes one booking file a circle, to be imported in the order of their names: that of the smallest repeats rows of another
/// office, and two more are a single office's, with most rows of other offices and of another customer. Memory holds a day
/// of one location at a time.
/// </summary>
internal sealed class BookingFiles(GenerationTools tools)
{
    private readonly WrongFiles wrong = new(tools);

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
                wrong.WriteRepeated(misfiled, file);
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

        if (tools.World.Uploader is { Rows: > 0 } uploader)
        {
            WriteUploads(uploader, circles.Count);
        }
    }

    private void WriteUploads(GeneratedLocation uploader, int before)
    {
        var office = uploader.Place.Id;
        var name = string.Create(CultureInfo.InvariantCulture, $"bookings-{before + 1:00}-office-{office}.csv");
        using var file = new BookingFileWriter(tools.Order.Folder, name, tools.Truth, office);
        wrong.WriteOfOthers(uploader, file);

        var chosen = tools.World.Contracts.First(c => c != uploader.Contract).Customer.Id;
        name = string.Create(CultureInfo.InvariantCulture, $"bookings-{before + 2:00}-customer-{chosen}.csv");
        using var another = new BookingFileWriter(tools.Order.Folder, name, tools.Truth, office, chosen);
        wrong.WriteOfOtherCustomer(uploader, another);
    }

    private bool HasRows(Circle circle) => tools.World.Misfiled is { Rows: > 0 } misfiled && misfiled.Place.Circle == circle.Id
        || tools.World.LocationsIn(circle).Any(l => l.Rows > 0);

    private void WriteLocation(GeneratedLocation location, BookingFileWriter file)
    {
        var dice = tools.Order.Dice($"bookings {location.Contract.Number} {location.Place.Id}");
        var writer = new SlipWriter(tools, location, file, dice) { Kept = wrong.KeptFrom(location) };
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
}
