namespace UCCMS.Data.Organisation;

/// <summary>Which post offices of the directory to load. Administrative offices are always loaded, all of them.</summary>
public sealed record DirectoryExtent
{
    private readonly HashSet<string>? divisions;

    private DirectoryExtent(HashSet<string>? divisions) => this.divisions = divisions;

    /// <summary>Every post office: what the product runs on.</summary>
    public static DirectoryExtent All { get; } = new((HashSet<string>?)null);

    /// <summary>Only the post offices of these divisions, named as in the directory: a small database for tests.</summary>
    public static DirectoryExtent Of(params IEnumerable<string> divisions) => new(divisions.ToHashSet(StringComparer.OrdinalIgnoreCase));

    public bool Includes(string division) => divisions is null || divisions.Contains(division);

    public override string ToString() => divisions is null ? "all" : string.Join(';', divisions.Order(StringComparer.OrdinalIgnoreCase));
}
