using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>What a new order does to the tariff of one product.</summary>
/// <param name="Begin">The rates of the order.</param>
/// <param name="End">The rates before them that end the day before.</param>
public sealed record TariffChange(TariffOrder Order, IReadOnlyList<TariffRate> Begin, IReadOnlyList<TariffRate> End)
{
    public string Product => Order.Product;
}

/// <summary>
/// What a new order does to the tariffs there are: the rates of each product it names begin on its day, those in force the day
/// before end then, and where a later order is known already it ends the new rates in turn. No rate changes its amount or its beginning.
/// </summary>
public static class TariffPlan
{
    /// <param name="stored">All rates of the products of the rows.</param>
    /// <exception cref="RuleViolation">tariff.order, tariff.no-rows, tariff.from, tariff.same-day</exception>
    public static IReadOnlyList<TariffChange> Of(IReadOnlyList<TariffRow> rows, string orderNumber, DateOnly from, IReadOnlyList<TariffRate> stored)
    {
        RuleViolation.Unless(rows.Count > 0, "tariff.no-rows", "The file holds no tariff.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(orderNumber), "tariff.order", "Say by which notification or order the tariff was fixed, with its date.", "OrderNumber");
        RuleViolation.Unless(orderNumber.Trim().Length <= 100, "tariff.order", "The number of an order has at most 100 characters.", "OrderNumber");
        RuleViolation.Unless(from.Year >= 2000, "tariff.from", "Enter the day from which the tariff holds.", "From");
        return [.. rows.GroupBy(r => r.Product, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => One([.. g], orderNumber.Trim(), from, [.. stored.Where(r => r.Product == g.Key)]))];
    }

    /// <summary>The rates as they would stand in a table of their own; for showing them before they are entered.</summary>
    public static IReadOnlyList<TariffRate> RatesOf(IEnumerable<TariffRow> rows, TariffOrder order) =>
        [.. rows.Select(r => TariffRate.Of(order, r.IsLocal, (r.MinKm, r.MaxKm), (r.MinGrams, r.MaxGrams), r.Amount))];

    private static TariffChange One(List<TariffRow> rows, string orderNumber, DateOnly from, List<TariffRate> stored)
    {
        var sameDay = stored.Find(r => r.From == from);
        RuleViolation.Unless(
            sameDay is null,
            "tariff.same-day",
            string.Create(CultureInfo.InvariantCulture, $"The tariff of {rows[0].Product} by {sameDay?.OrderNumber} begins on {IndianTime.Show(from)} already. What is in force stays as it is; enter a later day, or withdraw that order while it has not begun."),
            "From");
        var next = stored.Where(r => r.From > from).Select(r => (DateOnly?)r.From).Min();
        var order = new TariffOrder(orderNumber, rows[0].Product, from, next?.AddDays(-1));
        return new(order, RatesOf(rows, order), [.. stored.Where(r => r.From < from && (r.To is null || r.To >= from))]);
    }
}
