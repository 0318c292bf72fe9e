using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Whether the rows of a tariff order make whole tables: for each product, distances from 0 km without gap or overlap and an
/// open end, and in each band the same weights without gap or overlap, so that every article has exactly one tariff.
/// </summary>
public static class TariffGrid
{
    public static IEnumerable<RowProblem> ProblemsOf(IReadOnlyList<TariffRow> rows) =>
        rows.GroupBy(r => r.Product, StringComparer.Ordinal).SelectMany(product =>
        {
            var far = product.Where(r => !r.IsLocal).ToList();
            var bands = far.GroupBy(r => (r.MinKm, r.MaxKm)).OrderBy(g => g.Key.MinKm).ThenBy(g => g.Key.MaxKm ?? int.MaxValue).Select(g => Sorted(g)).ToList();
            var local = Sorted(product.Where(r => r.IsLocal));
            return local.Count == 0 ? OfDistances(bands).Concat(OfBands(bands)) : OfWeights(local).Concat(OfDistances(bands)).Concat(OfBands(bands));
        });

    private static List<TariffRow> Sorted(IEnumerable<TariffRow> rows) => [.. rows.OrderBy(r => r.MinGrams).ThenBy(r => r.MaxGrams)];

    private static IEnumerable<RowProblem> OfDistances(List<List<TariffRow>> bands)
    {
        if (bands.Count == 0)
        {
            yield break;
        }

        if (bands[0][0] is { MinKm: > 0 } first)
        {
            yield return Problem(first, "from_km", first.MinKm, $"No tariff of {first.Product} is given for {Span(0, first.MinKm - 1)} km.", "Let the first band begin at 0 km, or add the rows that are missing.");
        }

        foreach (var (before, row) in bands.Zip(bands.Skip(1), (a, b) => (a[0], b[0])))
        {
            if (before.MaxKm is not { } end || row.MinKm <= end)
            {
                yield return Problem(row, "from_km", row.MinKm, $"The distance overlaps that of row {before.RowNumber} ({Km(before)}).", "Let each band begin 1 km after the one before it ends.");
            }
            else if (row.MinKm > end + 1)
            {
                yield return Problem(row, "from_km", row.MinKm, $"No tariff of {row.Product} is given for {Span(end + 1, row.MinKm - 1)} km.", $"Let the band begin at {end + 1} km, or add the rows that are missing.");
            }
        }

        if (bands[^1][0] is { MaxKm: { } last } open)
        {
            yield return Problem(open, "to_km", last, $"No tariff of {open.Product} is given beyond {last} km.", "Leave to_km empty in the rows of the last band.");
        }
    }

    private static IEnumerable<RowProblem> OfBands(List<List<TariffRow>> bands)
    {
        foreach (var band in bands)
        {
            foreach (var problem in OfWeights(band))
            {
                yield return problem;
            }

            var (first, model) = (band[0], bands[0]);
            if (first.MinGrams != model[0].MinGrams)
            {
                yield return Problem(first, "from_g", first.MinGrams, $"The weights of {Km(first)} begin at {first.MinGrams} g, those of {Km(model[0])} at {model[0].MinGrams} g.", "Give every band of a product the same weights.");
            }

            if (band.Max(r => r.MaxGrams) is var end && model.Max(r => r.MaxGrams) is var expected && end != expected)
            {
                yield return Problem(band[^1], "to_g", end, $"The weights of {Km(first)} end at {end} g, those of {Km(model[0])} at {expected} g.", "Give every band of a product the same weights.");
            }
        }
    }

    private static IEnumerable<RowProblem> OfWeights(List<TariffRow> band)
    {
        foreach (var (before, row) in band.Zip(band.Skip(1)))
        {
            if (row.MinGrams <= before.MaxGrams)
            {
                yield return Problem(row, "from_g", row.MinGrams, $"The weight overlaps that of row {before.RowNumber} ({before.MinGrams} to {before.MaxGrams} g).", "Let each step begin 1 g after the one before it ends; delete rows that stand twice.");
            }
            else if (row.MinGrams > before.MaxGrams + 1)
            {
                yield return Problem(row, "from_g", row.MinGrams, $"No tariff of {row.Product} is given for {Span(before.MaxGrams + 1, row.MinGrams - 1)} g, {(row.IsLocal ? "local" : Km(row))}.", $"Let the step begin at {before.MaxGrams + 1} g, or add the row that is missing.");
            }
        }
    }

    private static string Span(int from, int to) =>
        from == to ? from.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{from} to {to}");

    private static string Km(TariffRow row) => row.MaxKm is { } max
        ? string.Create(CultureInfo.InvariantCulture, $"{row.MinKm} to {max} km")
        : string.Create(CultureInfo.InvariantCulture, $"{row.MinKm} km and more");

    private static RowProblem Problem(TariffRow row, string column, int value, string reason, string remedy) =>
        new(row.RowNumber, column, value.ToString(CultureInfo.InvariantCulture), reason, remedy);
}
