using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// The tariff of Speed Post documents from 01-10-2025: Gazette notification S.O. 4375(E) of 25-09-2025, Post Office (Fourth
/// Amendment) Regulations 2025. GST is extra.
/// </summary>
public static class SpeedPostDocumentTariff
{
    private static readonly TariffOrder Order = new("S.O. 4375(E) of 25-09-2025", "SPD", new DateOnly(2025, 10, 1));

    private static readonly (int Min, int? Max)[] Bands = [(0, 200), (201, 500), (501, 1000), (1001, 2000), (2001, null)];

    // whole rupees: local, then one a distance band
    private static readonly ((int Min, int Max) Grams, int Local, int[] Rupees)[] Steps =
    [
        ((1, 50), 19, [47, 47, 47, 47, 47]),
        ((51, 250), 24, [59, 63, 68, 72, 77]),
        ((251, 500), 28, [70, 75, 82, 86, 93]),
    ];

    public static IReadOnlyList<TariffRate> From01Oct2025() =>
    [
        .. Steps.Select(s => TariffRate.Of(Order, isLocal: true, (0, null), s.Grams, Money.FromRupees(s.Local))),
        .. Steps.SelectMany(s => Bands.Select((band, at) => TariffRate.Of(Order, isLocal: false, band, s.Grams, Money.FromRupees(s.Rupees[at])))),
    ];
}
