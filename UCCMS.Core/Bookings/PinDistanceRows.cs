using System.Globalization;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>
/// Reads a list of distances between PINs, row by row, and keeps each pair once. A distance holds both ways, unless the list
/// gives the way back a distance of its own.
/// </summary>
public sealed class PinDistanceRows
{
    /// <summary>A full sheet of a workbook; longer lists are split.</summary>
    public const int MostRows = 1_048_575;

    private const int ProblemsKept = 5_000;

    private static readonly KnownColumn[] Columns =
    [
        new("origin_pin", Required: true, "from pin", "origin", "origin pincode", "booking pin"),
        new("destination_pin", Required: true, "to pin", "destination", "destination pincode", "delivery pin"),
        new("km", Required: true, "distance", "distance km", "distance in km"),
    ];

    private readonly Dictionary<(int Origin, int Destination), (int Km, int Row)> _pairs = [];
    private readonly List<RowProblem> _problems = [];

    private PinDistanceRows()
    {
    }

    /// <summary>The columns a template offers, in its order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>Rows of the file, readable or not.</summary>
    public int Read { get; private set; }

    /// <summary>Rows that cannot be taken.</summary>
    public int Rejected { get; private set; }

    /// <summary>Pairs as the file gives them, in one direction or both.</summary>
    public int Pairs => _pairs.Count;

    /// <summary>What is wrong with the rows that cannot be taken; at most 5,000 are kept.</summary>
    public IReadOnlyList<RowProblem> Problems => _problems;

    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, pin-distance.too-many-rows; or the reader's refusal.</exception>
    public static PinDistanceRows Of(ITableReader table, Action<int>? told = null, CancellationToken ct = default)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var rows = new PinDistanceRows();
        while (table.Read())
        {
            ct.ThrowIfCancellationRequested();
            RuleViolation.Unless(++rows.Read <= MostRows, "pin-distance.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it; each part replaces only the pairs it names.");
            rows.Take(new RowFields(table, mapping));
            if (rows.Read % 10_000 == 0)
            {
                told?.Invoke(rows.Read);
            }
        }

        return rows;
    }

    /// <summary>Every pair with its distance, the ways back among them.</summary>
    public IEnumerable<(int Origin, int Destination, int Km)> BothWays()
    {
        foreach (var ((origin, destination), (km, _)) in _pairs)
        {
            yield return (origin, destination, km);
            if (origin != destination && !_pairs.ContainsKey((destination, origin)))
            {
                yield return (destination, origin, km);
            }
        }
    }

    private void Take(RowFields fields)
    {
        if (fields.IsReadable)
        {
            var (origin, destination) = (fields.Take<int>("origin_pin", CodeField.TryPin), fields.Take<int>("destination_pin", CodeField.TryPin));
            var km = fields.Whole("km", 0, TariffFile.MostKm);
            if (fields.Problems.Count == 0 && !_pairs.TryAdd((origin, destination), (km, fields.RowNumber)) && _pairs[(origin, destination)] is var (other, row) && other != km)
            {
                fields.Say("km", new(string.Create(CultureInfo.InvariantCulture, $"Row {row} gives this pair {other} km."), "Delete the row that is wrong."));
            }
        }

        if (fields.Problems.Count > 0)
        {
            Rejected++;
            _problems.AddRange(fields.Problems.Take(ProblemsKept - _problems.Count));
        }
    }
}
