using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>A list of the portal as its address opens it: search, filters, order and columns stand in it; the reach is that of whoever opens it.</summary>
/// <param name="Title">What the list is called.</param>
/// <param name="Address">Path and query, beginning with one slash.</param>
/// <param name="Prefix">Tells two lists of one page apart.</param>
public sealed record ListAddress(string Title, string Address, string Prefix = "")
{
    /// <summary>Longest address that is kept.</summary>
    public const int Longest = 2_000;

    /// <exception cref="RuleViolation">list.address: it is no address within the portal, or too long.</exception>
    public void Check() => RuleViolation.Unless(
        Address.Length is > 1 and <= Longest && Address[0] == '/' && Address[1] is not ('/' or '\\'),
        "list.address",
        "The address of this list cannot be kept: it is too long or leads elsewhere. Use fewer filters.");
}
