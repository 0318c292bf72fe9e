using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>The tariffs of products by date, to be asked what an article may cost.</summary>
public sealed class TariffTable
{
    private readonly ILookup<string, TariffRate> _rates;

    private TariffTable(ILookup<string, TariffRate> rates) => _rates = rates;

    public static TariffTable Of(IEnumerable<TariffRate> rates) =>
        new(rates.OrderBy(r => r.MinGrams).ThenBy(r => r.MinKm).ToLookup(r => r.Product, StringComparer.Ordinal));

    /// <summary>Whether any tariff of the product holds on that day; without one its bookings are not compared.</summary>
    public bool Knows(string product, DateOnly day) => _rates[product].Any(r => r.IsInForce(day));

    /// <summary>
    /// The rates an article may have been charged by: one where its distance is known or it stays in town, one a distance band
    /// where it is not, none where no band takes its weight.
    /// </summary>
    /// <param name="isLocal">Booked and delivered in the same town.</param>
    /// <param name="km">None where it is not known.</param>
    public IReadOnlyList<TariffRate> Possible(string product, DateOnly day, bool isLocal, int grams, int? km) =>
        [.. _rates[product].Where(r => r.IsInForce(day) && r.IsLocal == isLocal && r.Takes(grams) && (isLocal || km is not { } distance || r.Reaches(distance)))];

    /// <summary>The amounts of <see cref="Possible"/>, each once, least first.</summary>
    public IReadOnlyList<Money> PossibleAmounts(string product, DateOnly day, bool isLocal, int grams, int? km) =>
        [.. Possible(product, day, isLocal, grams, km).Select(r => r.Amount).Distinct().Order()];
}
