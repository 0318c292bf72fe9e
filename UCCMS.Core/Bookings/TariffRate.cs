using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// One cell of a tariff table: what an article of a product, weight and distance costs from a date on, before value added
/// services, discount and GST. Reference data; a new order ends the rates before it and adds its own.
/// </summary>
public sealed class TariffRate
{
    private TariffRate()
    {
    }

    public long Id { get; private set; }

    /// <summary>Product code.</summary>
    public string Product { get; private set; } = string.Empty;

    /// <summary>The notification or order it rests on.</summary>
    public string OrderNumber { get; private set; } = string.Empty;

    public DateOnly From { get; private set; }

    /// <summary>Last day; none while it holds.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>For articles booked and delivered in the same town; such a rate knows no distance.</summary>
    public bool IsLocal { get; private set; }

    /// <summary>Least distance in km, inclusive.</summary>
    public int MinKm { get; private set; }

    /// <summary>Greatest distance in km, inclusive; none for the last band.</summary>
    public int? MaxKm { get; private set; }

    /// <summary>Least weight in grams, inclusive.</summary>
    public int MinGrams { get; private set; }

    /// <summary>Greatest weight in grams, inclusive.</summary>
    public int MaxGrams { get; private set; }

    /// <summary>Postage before GST.</summary>
    public Money Amount { get; private set; }

    /// <summary>51 to 250 g.</summary>
    public string WeightText => string.Create(CultureInfo.InvariantCulture, $"{MinGrams} to {MaxGrams} g");

    /// <summary>Same town; 201 to 500 km; above 2000 km.</summary>
    public string DistanceText => IsLocal ? "same town"
        : MaxKm is { } max ? string.Create(CultureInfo.InvariantCulture, $"{MinKm} to {max} km")
        : MinKm == 0 ? "any distance" : string.Create(CultureInfo.InvariantCulture, $"above {MinKm - 1} km");

    /// <exception cref="RuleViolation">tariff.dates, tariff.weight, tariff.distance, tariff.amount</exception>
    public static TariffRate Of(TariffOrder order, bool isLocal, (int Min, int? Max) km, (int Min, int Max) grams, Money amount)
    {
        ArgumentNullException.ThrowIfNull(order);
        RuleViolation.Unless(order.To is null || order.From <= order.To, "tariff.dates", "A tariff ends on or after the day it begins.");
        RuleViolation.Unless(grams.Min >= 1 && grams.Min <= grams.Max, "tariff.weight", "The weights of a tariff begin at 1 g and do not end before they begin.");
        RuleViolation.Unless(km.Min >= 0 && (km.Max is null || km.Min <= km.Max), "tariff.distance", "The distances of a tariff do not end before they begin.");
        RuleViolation.Unless(amount.Paise > 0, "tariff.amount", "A tariff is more than zero.");
        return new TariffRate
        {
            Product = order.Product,
            OrderNumber = order.Number,
            From = order.From,
            To = order.To,
            IsLocal = isLocal,
            MinKm = km.Min,
            MaxKm = km.Max,
            MinGrams = grams.Min,
            MaxGrams = grams.Max,
            Amount = amount,
        };
    }

    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);

    public bool Takes(int grams) => grams >= MinGrams && grams <= MaxGrams;

    public bool Reaches(int km) => km >= MinKm && (MaxKm is null || km <= MaxKm);

    /// <summary>Ends the rate on the day before another order begins.</summary>
    /// <exception cref="RuleViolation">tariff.dates</exception>
    public void EndOn(DateOnly day)
    {
        RuleViolation.Unless(day >= From, "tariff.dates", "A tariff ends on or after the day it begins.");
        To = day;
    }

    /// <summary>Lets the rate hold on, since the order that would have ended it was withdrawn before it began.</summary>
    /// <param name="to">The day before the order that comes after it; none where there is none.</param>
    public void HoldOn(DateOnly? to) => To = to;
}

/// <summary>What the rates of one tariff order share.</summary>
/// <param name="Number">Notification or order.</param>
/// <param name="Product">Product code.</param>
public sealed record TariffOrder(string Number, string Product, DateOnly From, DateOnly? To = null);
