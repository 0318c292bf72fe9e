using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Keeps how a header row is read, for this file and all later ones of the office with the same header row.</summary>
[Requires(Permissions.Work)]
public sealed class SaveColumnMapping(IColumnMappingsStore mappings, FileFormats formats, TimeProvider time) : IUseCase<SaveColumnMapping.Input, Done>
{
    /// <param name="Kind">Of the file format, whose right is asked for.</param>
    /// <param name="Headers">The header row of the file.</param>
    /// <param name="Pairs">Header to known column, empty where it is not to be used; headers left out are paired by their names.</param>
    public sealed record Input(string Kind, IReadOnlyList<string> Headers, IReadOnlyDictionary<string, string> Pairs);

    /// <exception cref="RuleViolation">mapping.unknown-kind, mapping.unknown-header, mapping.unknown-column, mapping.column-twice, mapping.known-header, mapping.incomplete</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var format = formats.Of(input.Kind);
        actor.Require(format.Permission);
        Check(input, format);
        var pairs = Complete(input, format);
        var now = time.GetUtcNow().UtcDateTime;
        if (await mappings.FindAsync(format.Kind, HeaderKey.Of(input.Headers), actor.OfficeId, ct) is { } earlier)
        {
            earlier.PairAs(pairs, actor, now);
        }
        else
        {
            mappings.Add(SavedColumnMapping.Of(format, input.Headers, pairs, actor, now));
        }

        return Done.Value;
    }

    private static void Check(Input input, FileFormat format)
    {
        foreach (var (header, column) in input.Pairs)
        {
            RuleViolation.Unless(
                input.Headers.Any(h => HeaderName.AreSame(h, header)), "mapping.unknown-header", $"The file has no column “{header}”.", header);
            RuleViolation.Unless(
                column.Length == 0 || format.Columns.Any(c => string.Equals(c.Name, column, StringComparison.Ordinal)),
                "mapping.unknown-column",
                $"“{column}” is no column of a file of this kind.",
                header);
            RuleViolation.Unless(
                column.Length == 0 || format.Columns.All(c => !HeaderName.AreSame(c.Name, header) || string.Equals(c.Name, column, StringComparison.Ordinal)),
                "mapping.known-header",
                $"“{header}” is the name of a known column and cannot stand for {column}.",
                header);
        }

        var twice = input.Pairs.Where(p => p.Value.Length > 0).GroupBy(p => p.Value, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        RuleViolation.Unless(
            twice is null,
            "mapping.column-twice",
            $"{twice?.Key} is chosen for “{string.Join("” and “", twice?.Select(p => p.Key) ?? [])}”. Choose it for one of them.",
            twice?.Last().Key);
    }

    /// <summary>Every named header with its column, so that what is saved does not change when other names become known.</summary>
    private static Dictionary<string, string> Complete(Input input, FileFormat format)
    {
        var mapping = ColumnMapping.Map(input.Headers, format.Columns, input.Pairs);
        RuleViolation.Unless(
            mapping.Missing.Count == 0, "mapping.incomplete", $"Choose which column of the file is {string.Join(", ", mapping.Missing)}: without it no row can be read.");
        var columns = format.Columns.Where(c => mapping.Has(c.Name)).ToDictionary(c => mapping.OrdinalOf(c.Name), c => c.Name);
        return input.Headers.Index()
            .Where(h => HeaderName.Normalise(h.Item).Length > 0 && !RejectedRowColumns.Contains(h.Item))
            .ToDictionary(h => h.Item, h => columns.GetValueOrDefault(h.Index, string.Empty), StringComparer.Ordinal);
    }
}
