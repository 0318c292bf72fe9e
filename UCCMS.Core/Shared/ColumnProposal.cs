namespace UCCMS.Core.Shared;

/// <summary>Where the proposed pairing of a column comes from.</summary>
public enum ProposalOrigin
{
    /// <summary>Nothing resembles it; its values stay in the row's raw text.</summary>
    None,

    /// <summary>The name, or one under which APT and customers write it.</summary>
    Known,

    /// <summary>A person paired it before.</summary>
    Saved,

    /// <summary>By likeness of the name: to be looked at.</summary>
    Suggested,
}

/// <summary>A column of the file and the known column proposed for it.</summary>
/// <param name="Ordinal">Its place in the file, from 0.</param>
/// <param name="Column">Empty for none.</param>
public sealed record ColumnProposal(string Header, int Ordinal, string Column, ProposalOrigin Origin)
{
    /// <summary>Every column of the file that has a name, in its order; each known column is proposed at most once.</summary>
    /// <param name="saved">Header to known column, empty where the header is not to be used.</param>
    public static IReadOnlyList<ColumnProposal> For(
        IReadOnlyList<string> headers, IReadOnlyList<KnownColumn> known, IReadOnlyDictionary<string, string>? saved = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(known);
        var found = new Dictionary<int, ColumnProposal>();
        var open = headers.Index().Where(h => HeaderName.Normalise(h.Item).Length > 0 && !RejectedRowColumns.Contains(h.Item)).ToList();
        void Take(int at, string column, ProposalOrigin origin) => found.TryAdd(at, new ColumnProposal(headers[at], at, column, origin));
        bool IsFree(int at, KnownColumn column) =>
            !found.ContainsKey(at) && found.Values.All(p => !string.Equals(p.Column, column.Name, StringComparison.Ordinal));

        foreach (var (header, column) in saved ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            foreach (var (at, _) in open.Where(h => HeaderName.AreSame(h.Item, header)))
            {
                Take(at, column, ProposalOrigin.Saved);
            }
        }

        var likely = open.SelectMany(h => known.Select(column => (h.Index, Column: column, Likeness: LikenessOf(h.Item, column))))
            .Where(l => ColumnLikeness.Suffices(l.Likeness, l.Column)).OrderByDescending(l => l.Likeness).ThenByDescending(l => l.Column.Required).ThenBy(l => l.Index);
        foreach (var (at, column, likeness) in likely)
        {
            if (IsFree(at, column))
            {
                Take(at, column.Name, likeness >= Exact ? ProposalOrigin.Known : ProposalOrigin.Suggested);
            }
        }

        return [.. open.Select(h => found.GetValueOrDefault(h.Index) ?? new ColumnProposal(h.Item, h.Index, string.Empty, ProposalOrigin.None))];
    }

    private const int Exact = 1_000;

    // the name itself goes before the other names
    private static int LikenessOf(string header, KnownColumn column) =>
        HeaderName.AreSame(header, column.Name) ? Exact + 1 : ColumnLikeness.Of(header, column);
}
