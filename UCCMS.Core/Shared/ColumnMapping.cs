namespace UCCMS.Core.Shared;

/// <summary>A column that an import understands, with the other names under which APT and customers write it.</summary>
public sealed record KnownColumn(string Name, bool Required, params IReadOnlyList<string> Aliases);

/// <summary>A column of the file that the import does not understand; it stays in the row's raw text.</summary>
public sealed record UnknownColumn(string Name, int Ordinal);

/// <summary>
/// Which column of a file holds which known column, in any order. A saved pairing (header of the file to known column) goes
/// before the exact name, and that before an alias; a header saved with no column is not used at all.
/// </summary>
public sealed class ColumnMapping
{
    private readonly Dictionary<string, int> _ordinals;

    private ColumnMapping(Dictionary<string, int> ordinals, IReadOnlyList<string> headers, IReadOnlyList<KnownColumn> known)
    {
        _ordinals = ordinals;
        Headers = headers;
        Missing = [.. known.Where(c => c.Required && !ordinals.ContainsKey(c.Name)).Select(c => c.Name)];
        var used = ordinals.Values.ToHashSet();
        Unknown = [.. headers.Select((name, at) => new UnknownColumn(name, at))
            .Where(c => !used.Contains(c.Ordinal) && !RejectedRowColumns.Contains(c.Name))];
    }

    public IReadOnlyList<string> Headers { get; }

    /// <summary>Names of the required columns that no header of the file stands for.</summary>
    public IReadOnlyList<string> Missing { get; }

    public IReadOnlyList<UnknownColumn> Unknown { get; }

    /// <summary>The place of a known column in the file, from 0; -1 where the file lacks it.</summary>
    public int OrdinalOf(string column) => _ordinals.GetValueOrDefault(column, -1);

    public bool Has(string column) => _ordinals.ContainsKey(column);

    /// <param name="headers">The header row of the file.</param>
    /// <param name="known">The columns of the import.</param>
    /// <param name="saved">A saved mapping: header of the file to the name of the known column, empty where it is not to be used.</param>
    /// <exception cref="RuleViolation">file.ambiguous-column: two headers stand for the same column.</exception>
    public static ColumnMapping Map(
        IReadOnlyList<string> headers, IReadOnlyList<KnownColumn> known, IReadOnlyDictionary<string, string>? saved = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(known);
        string[] names = [.. headers.Select(h => HeaderName.Normalise(h))];
        var ordinals = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var unused = PairSaved(names, headers, known, saved, ordinals);
        Pair(names, headers, known, column => [column.Name], ordinals, unused);
        Pair(names, headers, known, column => column.Aliases, ordinals, unused);
        return new(ordinals, headers, known);
    }

    /// <exception cref="RuleViolation">file.missing-columns: names what is missing and what the file has instead.</exception>
    public void RequireComplete() => RuleViolation.Unless(
        Missing.Count == 0,
        "file.missing-columns",
        $"The file lacks the column{(Missing.Count == 1 ? "" : "s")} {string.Join(", ", Missing)}; its columns are {string.Join(", ", Headers)}. "
        + "Nothing was changed. Rename the columns in the file, or pair them on the import screen, and upload again.");

    /// <returns>The places that are not to be used.</returns>
    private static HashSet<int> PairSaved(
        string[] names,
        IReadOnlyList<string> headers,
        IReadOnlyList<KnownColumn> known,
        IReadOnlyDictionary<string, string>? saved,
        Dictionary<string, int> ordinals)
    {
        var unused = new HashSet<int>();
        foreach (var (header, column) in saved ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            var at = Array.IndexOf(names, HeaderName.Normalise(header));
            if (column.Length == 0)
            {
                unused.Add(at);
                continue;
            }

            var target = known.FirstOrDefault(k => HeaderName.AreSame(k.Name, column));
            if (at >= 0 && target is not null && !ordinals.TryAdd(target.Name, at))
            {
                throw Ambiguous(target.Name, headers[ordinals[target.Name]], headers[at]);
            }
        }

        return unused;
    }

    private static void Pair(
        string[] names,
        IReadOnlyList<string> headers,
        IReadOnlyList<KnownColumn> known,
        Func<KnownColumn, IReadOnlyList<string>> spellings,
        Dictionary<string, int> ordinals,
        HashSet<int> unused)
    {
        var used = ordinals.Values.Concat(unused).ToHashSet();
        foreach (var column in known.Where(k => !ordinals.ContainsKey(k.Name)))
        {
            int[] hits = [.. spellings(column).Select(s => Array.IndexOf(names, HeaderName.Normalise(s)))
                .Where(at => at >= 0 && !used.Contains(at)).Distinct()];
            if (hits.Length > 1)
            {
                throw Ambiguous(column.Name, headers[hits[0]], headers[hits[1]]);
            }

            if (hits.Length == 1)
            {
                used.Add(hits[0]);
                ordinals.Add(column.Name, hits[0]);
            }
        }
    }

    private static RuleViolation Ambiguous(string column, string one, string other) => new(
        "file.ambiguous-column",
        $"Both \"{one}\" and \"{other}\" could be the column {column}. Nothing was changed. Rename one of them, or pair them on the import screen, and upload again.");
}
