namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>A closed list of codes (channels, modes, products), matched without case; what comes back is the listed string itself.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _codes;
    private readonly FieldProblem _unknown;

    public CodeList(params IReadOnlyList<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        Codes = codes;
        _codes = codes.ToDictionary(c => c, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _unknown = new("This code is not known.", $"Write one of {string.Join(", ", codes)}.");
    }

    public IReadOnlyList<string> Codes { get; }

    public bool TryParse(TableCell cell, out string code, out FieldProblem problem)
    {
        var text = cell.Text.Trim();
        var known = _codes.TryGetValue(text, out var listed);
        code = listed ?? "";
        problem = known ? FieldProblem.None : text.IsEmpty ? FieldProblem.Missing : _unknown;
        return known;
    }
}
