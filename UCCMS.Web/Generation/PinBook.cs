using System.Globalization;

namespace UCCMS.Web.Generation;

/// <summary>
/// The PINs of the directory: which of them lie in one town, and roughly how far the others are. Districts are read as
/// an import reads them, so that a derived traffic class is the one meant.
/// </summary>
internal sealed class PinBook
{
    private readonly Dictionary<string, string> districts;
    private readonly Dictionary<string, string[]> pinsOf;
    private readonly string[] all;
    private readonly string[] cities;

    /// <param name="pins">Every PIN with the first and last of its districts by name; only those with a single one become destinations.</param>
    /// <param name="cities">PINs of head offices of circles: where much of the mail goes.</param>
    public PinBook(IEnumerable<(string Pin, string First, string Last)> pins, IEnumerable<string> cities)
    {
        var known = pins.OrderBy(p => p.Pin, StringComparer.Ordinal).ToArray();
        districts = known.ToDictionary(p => p.Pin, p => p.First, StringComparer.Ordinal);
        var clear = known.Where(p => string.Equals(p.First, p.Last, StringComparison.Ordinal)).ToArray();
        all = [.. clear.Select(p => p.Pin)];
        pinsOf = clear.GroupBy(p => p.First, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(p => p.Pin).ToArray(), StringComparer.Ordinal);
        this.cities = [.. cities.Distinct(StringComparer.Ordinal).Where(p => districts.ContainsKey(p)).Order(StringComparer.Ordinal)];
    }

    /// <summary>A destination in the same town, or its own PIN.</summary>
    public string InTown(string pin, Dice dice) => pinsOf.TryGetValue(districts[pin], out var near) ? dice.Of(near) : pin;

    /// <summary>A destination elsewhere; none where the directory knows one district only.</summary>
    public string? Elsewhere(string pin, Dice dice)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var chosen = cities.Length > 0 && dice.OneIn(3) ? dice.Of(cities) : dice.Of(all);
            if (!string.Equals(districts[chosen], districts[pin], StringComparison.Ordinal))
            {
                return chosen;
            }
        }

        return null;
    }

    /// <summary>As an import derives it where the traffic class is left out.</summary>
    public bool IsOneTown(string from, string to) => string.Equals(districts[from], districts[to], StringComparison.Ordinal);

    /// <summary>Whole km by road, the same in both directions; plausible, not measured.</summary>
    public static int Distance(string from, string to)
    {
        var (a, b) = (At(from), At(to));
        var north = (a.Latitude - b.Latitude) * 111;
        var east = (a.Longitude - b.Longitude) * 103; // a degree at 22° north
        return 4 + (int)(Math.Sqrt((north * north) + (east * east)) * 1.25 / 100);
    }

    // In hundredths of a degree. The first two digits name a postal region, the third a sorting district of it.
    private static (double Latitude, double Longitude) At(string pin)
    {
        var number = int.Parse(pin, NumberStyles.None, CultureInfo.InvariantCulture);
        var (latitude, longitude) = PostalRegions.CentreOf(number / 10_000);
        var (district, rest) = (number / 1000 % 10, number % 1000);
        return ((latitude * 10) + (district % 3 * 45) - 45 + (rest % 20), (longitude * 10) + (district / 3 * 35) - 50 + (rest / 20 % 20));
    }
}
