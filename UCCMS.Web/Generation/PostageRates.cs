using UCCMS.Core.Bookings;

namespace UCCMS.Web.Generation;

/// <summary>
/// Postage in paise: Speed Post documents by the notified table (S.O. 4375(E) of 25-09-2025), parcels by plausible
/// figures, for which UCCMS ships no table.
/// </summary>
internal static class PostageRates
{
    public const int HeaviestDocument = 500;

    private static readonly TariffRate[] Documents = [.. SpeedPostDocumentTariff.From01Oct2025()];

    // by distance: first half kilogram, each further one
    private static readonly (int Km, int First, int Further)[] Parcels =
        [(200, 5_000, 1_500), (500, 5_500, 1_800), (1_000, 6_500, 2_200), (2_000, 8_000, 2_600), (int.MaxValue, 9_500, 3_000)];

    /// <summary>Every amount in the table of documents.</summary>
    public static IReadOnlyList<long> AllForDocuments { get; } = [.. Documents.Select(r => r.Amount.Paise).Distinct().Order()];

    public static long Of(string product, bool inTown, int km, int grams) => product switch
    {
        "SPD" => Document(inTown, km, grams),
        "SPP" => Parcel(km, grams),
        "BPC" => 6_000 + ((grams + 999) / 1_000 * 1_200L),
        _ => 2_600,
    };

    /// <summary>Every amount in the table for this weight and class, whatever the distance.</summary>
    public static IReadOnlyList<long> PossibleForDocument(bool inTown, int grams) =>
        [.. Documents.Where(r => r.IsLocal == inTown && r.MinGrams <= grams && grams <= r.MaxGrams).Select(r => r.Amount.Paise)];

    private static long Document(bool inTown, int km, int grams)
    {
        foreach (var rate in Documents)
        {
            if (rate.IsLocal == inTown && rate.MinGrams <= grams && grams <= rate.MaxGrams && (inTown || (rate.MinKm <= km && !(km > rate.MaxKm))))
            {
                return rate.Amount.Paise;
            }
        }

        throw new InvalidOperationException($"No tariff for a document of {grams} g.");
    }

    private static long Parcel(int km, int grams)
    {
        var band = Parcels.First(b => km <= b.Km);
        return band.First + ((grams - 1) / 500 * (long)band.Further);
    }
}
