using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Contracts;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Bookings;

/// <summary>Looks up what an article must have cost, by the same table that findings are raised from.</summary>
public partial class TariffLookUp
{
    private readonly Dictionary<string, string> wrong = new(StringComparer.Ordinal);
    private string product = string.Empty;
    private DateOnly? day;
    private string grams = "50";
    private string km = string.Empty;
    private string origin = string.Empty;
    private string destination = string.Empty;
    private bool isLocal;
    private string? said;
    private IReadOnlyList<TariffRate>? found;
    private Percent tax;

    /// <summary>Those that can be asked for.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TariffProduct> Products { get; set; } = [];

    [Inject]
    private BookingReferenceQueries Reference { get; set; } = default!;

    [Inject]
    private ContractsQueries Contracts { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    protected override void OnInitialized()
    {
        day = Clock.Today;
        product = Products.FirstOrDefault(p => p.Orders.Count > 0)?.Code ?? Products.Select(p => p.Code).FirstOrDefault() ?? string.Empty;
    }

    private string? ErrorOf(string field) => wrong.GetValueOrDefault(field);

    private async Task LookUpAsync()
    {
        (said, found) = (null, null);
        wrong.Clear();
        var weight = Whole("Grams", grams, 1, TariffFile.MostGrams, "Enter the weight in whole grams.");
        if (day is null)
        {
            wrong["Day"] = "Enter the day of booking.";
        }

        var distance = isLocal ? null : await KmAsync();
        if (wrong.Count > 0)
        {
            return;
        }

        var rates = await Reference.RatesAsync([product]);
        var table = TariffTable.Of(rates);
        found = table.Possible(product, day!.Value, isLocal, weight!.Value, distance);
        tax = (await Contracts.ProductsAsync()).Single(p => p.Code == product).TaxOn(day.Value).Rate;
        said = Sentence(table, [.. rates.Where(r => r.IsInForce(day.Value) && r.IsLocal == isLocal)], weight.Value, distance);
    }

    private async Task<int?> KmAsync()
    {
        if (km.Trim().Length > 0)
        {
            return Whole("Km", km, 0, TariffFile.MostKm, "Enter the distance in whole km, at most four digits.");
        }

        if (origin.Trim().Length == 0 && destination.Trim().Length == 0)
        {
            return null;
        }

        var (from, to) = (Pin("Origin", origin), Pin("Destination", destination));
        if (from is null || to is null)
        {
            return null;
        }

        var known = await Reference.KmAsync(from.Value, to.Value);
        if (known is null)
        {
            wrong["Destination"] = "No distance between these PINs is loaded; enter it in km.";
        }

        return known;
    }

    private string Sentence(TariffTable table, IReadOnlyList<TariffRate> inForce, int weight, int? distance)
    {
        if (!table.Knows(product, day!.Value))
        {
            return $"No tariff of {product} is known for {IndianTime.Show(day.Value)}; what its bookings were charged is not compared.";
        }

        var where = isLocal ? "in the same town" : distance is { } far ? string.Create(CultureInfo.InvariantCulture, $"over {far} km") : "over an unknown distance";
        return found!.Count switch
        {
            0 when inForce.Count == 0 => $"The tariff of {product} has no rate for delivery {(isLocal ? "in the same town" : "elsewhere")}.",
            0 => string.Create(CultureInfo.InvariantCulture, $"No rate takes {weight} g {where}: the tariff of that day covers {inForce.Min(r => r.MinGrams)} to {inForce.Max(r => r.MaxGrams)} g."),
            1 => $"{found[0].Amount} for {weight.ToString(CultureInfo.InvariantCulture)} g {where}.",
            _ => string.Create(CultureInfo.InvariantCulture, $"Any of {found.Count} rates for {weight} g {where}."),
        };
    }

    private int? Whole(string field, string text, int least, int most, string remedy)
    {
        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
        {
            return value;
        }

        wrong[field] = remedy;
        return null;
    }

    private int? Pin(string field, string text)
    {
        var digits = text.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (PinCode.IsValid(digits))
        {
            return int.Parse(digits, CultureInfo.InvariantCulture);
        }

        wrong[field] = "A PIN has six digits and does not begin with 0.";
        return null;
    }
}
