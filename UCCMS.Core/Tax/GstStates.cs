using System.Collections.Frozen;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>
/// GSTN's list of State codes as it stood in November 2026, read once from the file beside this class. Codes 25 and 28
/// ended (merged into 26 on 26-01-2020; divided into 36 and 37) and stay for old documents only.
/// </summary>
public static class GstStates
{
    private static readonly GstState[] Listed = Read();

    private static readonly FrozenDictionary<string, GstState> ByCode =
        Listed.ToFrozenDictionary(s => s.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, GstState> ByName =
        Listed.ToFrozenDictionary(s => s.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>All codes, ordered by code.</summary>
    public static IReadOnlyList<GstState> All => Listed;

    public static GstState? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    public static GstState? FindByName(string? name) => name is null ? null : ByName.GetValueOrDefault(name.Trim());

    /// <exception cref="RuleViolation">The code is not in the list.</exception>
    public static GstState Get(string? code) =>
        Find(code) ?? throw new RuleViolation("tax.unknown-state", $"\"{code}\" is not a GST State code: use two digits such as 07 for Delhi.");

    /// <summary>Whether a new registration may carry this code; see <see cref="GstState.MayRegister"/>.</summary>
    public static bool MayRegister(string? code) => Find(code) is { MayRegister: true };

    private static GstState[] Read()
    {
        using var stream = typeof(GstStates).Assembly.GetManifestResourceStream("UCCMS.Core.Tax.gst_states.csv")
            ?? throw new InvalidOperationException("The list of GST State codes is missing from the program.");
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. rows.Skip(1).Select(Parse)];
    }

    private static GstState Parse(string row)
    {
        var cells = row.Split(',', 6);
        return new GstState(cells[0], cells[1], KindOf(cells[2]), cells[3] is "Y", cells[4] is "Y");
    }

    private static GstStateKind KindOf(string kind) => kind switch
    {
        "state" => GstStateKind.State,
        "ut_with_legislature" => GstStateKind.UnionTerritoryWithLegislature,
        "ut_without_legislature" => GstStateKind.UnionTerritoryWithoutLegislature,
        _ => GstStateKind.Other,
    };
}
