using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>One rate of a tariff order as its workbook gives it.</summary>
public sealed record TariffRow(int RowNumber, string Product, bool IsLocal, int MinKm, int? MaxKm, int MinGrams, int MaxGrams, Money Amount);

/// <summary>
/// The rows of a tariff order, read and checked among themselves without any access to what is stored. One problem stops the
/// whole order: half a tariff would raise findings on bookings that are right.
/// </summary>
public sealed record TariffFile(IReadOnlyList<TariffRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>More than any order has: 35 kg in steps of 50 g over six bands are 4,200.</summary>
    public const int MostRows = 20_000;

    /// <summary>The heaviest article a band may reach to, in grams.</summary>
    public const int MostGrams = 1_000_000;

    /// <summary>No two places of the country are farther apart, in km.</summary>
    public const int MostKm = 9_999;

    private static readonly KnownColumn[] Columns =
    [
        new("product", Required: true, "product code", "service"),
        new("local", Required: true, "is local", "same town"),
        new("from_km", Required: true, "min km", "distance from"),
        new("to_km", Required: true, "max km", "distance to"),
        new("from_g", Required: true, "min g", "weight from", "from grams"),
        new("to_g", Required: true, "max g", "weight to", "to grams"),
        new("amount", Required: true, "tariff", "rate", "amount in ₹"),
    ];

    /// <summary>The columns a template offers, in its order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <param name="table">The workbook or CSV.</param>
    /// <param name="products">Codes of the products there are.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, tariff.too-many-rows; or the reader's refusal.</exception>
    public static TariffFile Read(ITableReader table, IReadOnlyList<string> products)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var codes = new CodeList(products);
        var rows = new List<TariffRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "tariff.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Check that it is a tariff, and enter one order at a time.");
            var fields = new RowFields(table, mapping);
            var row = Row(fields, codes);
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, problems.Count > 0 ? problems : [.. TariffGrid.ProblemsOf(rows)]);
    }

    private static TariffRow? Row(RowFields fields, CodeList codes)
    {
        if (!fields.IsReadable)
        {
            return null;
        }

        var product = fields.Take<string>("product", codes.TryParse) ?? string.Empty;
        var isLocal = !fields.IsEmpty("local") && fields.Take<bool>("local", YesNoField.TryParse);
        var (minKm, maxKm) = isLocal ? LocalDistance(fields) : (fields.Whole("from_km", 0, MostKm), fields.IsEmpty("to_km") ? null : (int?)fields.Whole("to_km", 0, MostKm));
        var (minGrams, maxGrams) = (fields.Whole("from_g", 1, MostGrams), fields.Whole("to_g", 1, MostGrams));
        var amount = fields.Take<Money>("amount", AmountField.TryParse);
        Order(fields, ("from_km", minKm), ("to_km", maxKm ?? int.MaxValue));
        Order(fields, ("from_g", minGrams), ("to_g", maxGrams));
        if (fields.Problems.Count == 0 && amount.IsZero)
        {
            fields.Say("amount", new("A tariff of zero is none.", "Enter the amount in ₹, before GST."));
        }

        return new(fields.RowNumber, product, isLocal, minKm, maxKm, minGrams, maxGrams, amount);
    }

    private static (int Min, int? Max) LocalDistance(RowFields fields)
    {
        foreach (var column in new[] { "from_km", "to_km" }.Where(c => !fields.IsEmpty(c)))
        {
            fields.Say(column, new("A local tariff knows no distance.", "Leave from_km and to_km empty where local is Y."));
        }

        return (0, null);
    }

    private static void Order(RowFields fields, (string Column, int Value) least, (string Column, int Value) most)
    {
        if (fields.Problems.Count == 0 && least.Value > most.Value)
        {
            fields.Say(most.Column, new($"{most.Column} is less than {least.Column}.", "Exchange the two, or correct the one that is wrong."));
        }
    }
}
