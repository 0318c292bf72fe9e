using UCCMS.Core.Bookings;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Bookings;

/// <summary>The workbooks in which tariffs, distances and days of migration are brought: empty, or with what is kept today.</summary>
internal static class ReferenceTemplates
{
    /// <param name="products">Codes to choose from.</param>
    /// <param name="rates">What stands in it from the start.</param>
    public static void Tariff(Stream output, IReadOnlyList<string> products, IReadOnlyList<TariffRate> rates) => TemplateWorkbook.Write(
        output,
        "Tariff",
        [
            new("product", "Code of the product.", "SPD") { Choices = products },
            new("local", "Y: for articles delivered in the same town, without distance. N: by distance.", "N") { Choices = ["Y", "N"] },
            new("from_km", "Least distance in km, inclusive. The first band begins at 0; each other 1 km after the one before it ends. Empty where local is Y.", "201") { Whole = (0, TariffFile.MostKm), IsOptional = true },
            new("to_km", "Greatest distance in km, inclusive. Empty in the rows of the last band, and where local is Y.", "500") { Whole = (0, TariffFile.MostKm), IsOptional = true },
            new("from_g", "Least weight in grams, inclusive. Each step begins 1 g after the one before it ends.", "51") { Whole = (1, TariffFile.MostGrams) },
            new("to_g", "Greatest weight in grams, inclusive. Every band of a product has the same weights.", "250") { Whole = (1, TariffFile.MostGrams) },
            new("amount", "Postage in ₹ before value added services, discount and GST.", "63.00") { IsAmount = true },
        ],
        [.. rates.OrderByDescending(r => r.IsLocal).ThenBy(r => r.MinKm).ThenBy(r => r.MinGrams)
            .Select(r => new object?[] { r.Product, r.IsLocal ? "Y" : "N", r.IsLocal ? null : r.MinKm, r.MaxKm, r.MinGrams, r.MaxGrams, r.Amount.Rupees })]);

    public static void Distances(Stream output) => TemplateWorkbook.Write(
        output,
        "Distances",
        [
            new("origin_pin", "PIN of booking, six digits.", "110001") { Whole = (100_000, 999_999) },
            new("destination_pin", "PIN of delivery, six digits. The distance holds both ways, unless the way back has a row of its own.", "400001") { Whole = (100_000, 999_999) },
            new("km", "Distance as the Department measures it, in whole km.", "1148") { Whole = (0, TariffFile.MostKm) },
        ],
        []);

    public static void Migrations(Stream output) => TemplateWorkbook.Write(
        output,
        "APT migration",
        [
            new("office_id", "Facility id of APT, or code of UCCMS: 8 digits.", "21360001") { IsText = true },
            new("apt_from", "First day in APT, dd-MM-yyyy.", "05-07-2025") { IsDay = true },
            new("source", "The order or report it rests on, with its date.", "Circle report of 10-07-2025") { IsText = true },
        ],
        []);

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task DistancesAsync(Stream output, CancellationToken ct) => Done(() => Distances(output));

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task MigrationsAsync(Stream output, CancellationToken ct) => Done(() => Migrations(output));

    private static Task Done(Action act)
    {
        act();
        return Task.CompletedTask;
    }
}
