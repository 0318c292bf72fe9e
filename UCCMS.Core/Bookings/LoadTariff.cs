using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Enters the tariffs of an order: all of its file or nothing.</summary>
[Requires(Permissions.ManageReferenceData)]
public sealed class LoadTariff(IBookingReferenceStore reference, IAuditNotes notes, TimeProvider time) : IUseCase<LoadTariff.Input, LoadTariff.Result>
{
    /// <param name="File">As it was read and previewed.</param>
    /// <param name="IsPastMeant">Said again by the person, where the order begins before today: bookings since then are checked anew.</param>
    public sealed record Input(string FileName, string Sha256, TariffFile File, string OrderNumber, DateOnly From, bool IsPastMeant = false);

    /// <summary>How many rates of which products began and ended.</summary>
    public sealed record Result(IReadOnlyList<string> Products, int Begun, int Ended);

    /// <exception cref="RuleViolation">tariff.*</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.File.Problems.Count == 0, "tariff.problems", "The file has problems; nothing of it was entered. Correct it and upload it again.");
        string[] products = [.. input.File.Rows.Select(r => r.Product).Distinct(StringComparer.Ordinal)];
        var changes = TariffPlan.Of(input.File.Rows, input.OrderNumber, input.From, await reference.RatesAsync(products, ct));
        RuleViolation.Unless(
            input.From >= IndianTime.Today(time) || input.IsPastMeant,
            "tariff.past",
            $"The tariff begins on {IndianTime.Show(input.From)}, before today. Bookings since then are compared with it anew; say that this is meant.",
            nameof(Input.IsPastMeant));
        foreach (var change in changes)
        {
            foreach (var rate in change.End)
            {
                rate.EndOn(input.From.AddDays(-1));
            }

            reference.Add(change.Begin);
            Note(change, input);
        }

        return new([.. changes.Select(c => c.Product)], changes.Sum(c => c.Begin.Count), changes.Sum(c => c.End.Count));
    }

    private void Note(TariffChange change, Input input) => notes.Document(
        TariffDocument.Key(change.Product, input.From),
        TariffDocument.Title(change.Product, change.Order),
        JsonSerializer.Serialize(new Dictionary<string, string?[]>(StringComparer.Ordinal)
        {
            ["Rates"] = [null, change.Begin.Count.ToString(CultureInfo.InvariantCulture)],
            ["Ended"] = [null, change.End.Count.ToString(CultureInfo.InvariantCulture)],
            ["File"] = [null, input.FileName],
            ["Sha256"] = [null, input.Sha256],
        }));
}

/// <summary>How the tariff of a product by an order is named in the audit trail.</summary>
public static class TariffDocument
{
    public static string Key(string product, DateOnly from) => string.Create(CultureInfo.InvariantCulture, $"tariff/{product}/{from:yyyy-MM-dd}");

    public static string Title(string product, TariffOrder order) => $"Tariff of {product} from {IndianTime.Show(order.From)}, {order.Number}";
}
