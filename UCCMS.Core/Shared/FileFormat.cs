namespace UCCMS.Core.Shared;

/// <summary>A kind of file that is imported, whose columns a person may pair with the known ones.</summary>
/// <param name="Kind">Its name in addresses, verbs and stored pairings: "bookings".</param>
/// <param name="Title">As people call it.</param>
/// <param name="Permission">The right to import it, and with it to pair its columns.</param>
public sealed record FileFormat(string Kind, string Title, string Permission, IReadOnlyList<KnownColumn> Columns);

/// <summary>Every such format.</summary>
public sealed class FileFormats(params IReadOnlyList<FileFormat> all)
{
    public IReadOnlyList<FileFormat> All => all;

    /// <exception cref="RuleViolation">mapping.unknown-kind</exception>
    public FileFormat Of(string kind) =>
        all.FirstOrDefault(f => string.Equals(f.Kind, kind, StringComparison.Ordinal))
        ?? throw new RuleViolation("mapping.unknown-kind", $"There is no kind of file “{kind}”.");
}
