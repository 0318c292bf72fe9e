using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Exports.Lists;

/// <summary>What the address of a list says, in words for a workbook's title block and the register.</summary>
internal static class ListWords
{
    /// <summary>Name in the address: titles of the columns put away.</summary>
    public const string Hide = "hide";

    /// <summary>Name in the address: key of the saved view that was opened.</summary>
    public const string View = "view";

    private static readonly HashSet<string> OwnNames = new(["q", "sort", "desc", "page", "size", "row", Hide, View], StringComparer.Ordinal);

    /// <summary>The filters of a page stand in its address, which opens the same list again.</summary>
    public static IEnumerable<string> Filters<TRow>(Uri address, PageRequest request, IReadOnlyList<DataColumn<TRow>> columns, string prefix, IColumnFilters? by = null)
    {
        if (request.Search is { } words)
        {
            yield return $"Search: {words}";
        }

        foreach (var wish in ColumnWishes.Of(address, prefix, by))
        {
            yield return ColumnWishes.Words(by!.All.First(f => f.Key == wish.Key), wish);
        }

        foreach (var (name, value) in QueryHelpers.ParseQuery(address.Query).Where(q => !IsOwn(q.Key, prefix) && q.Value.ToString().Length > 0))
        {
            yield return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {(value.ToString().All(char.IsAsciiLetter) ? Words.Of(value.ToString()) : value.ToString())}";
        }

        if (request.Sort is { } sort)
        {
            var column = columns.FirstOrDefault(c => c.Sort == sort)?.Title ?? sort;
            yield return request.Descending ? $"Order: {column}, descending" : $"Order: {column}";
        }

        yield return $"List: {address.PathAndQuery}";
    }

    /// <summary>Tells filters apart; a page whose filters stand in its address gives the same for the same address.</summary>
    public static string MarkOf(object? filters) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Convert.ToString(filters, CultureInfo.InvariantCulture) ?? string.Empty)));

    public static string FileName(string title, DateTime asOfUtc)
    {
        var words = string.Concat(title.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
        return string.Create(CultureInfo.InvariantCulture, $"{words.Trim('-')[..Math.Min(words.Trim('-').Length, 100)]}-{IndianTime.CivilOf(asOfUtc):yyyy-MM-dd-HHmm}.xlsx");
    }

    private static bool IsOwn(string name, string prefix) => name.Length == 0 || (name.StartsWith(prefix, StringComparison.Ordinal) && OwnNames.Contains(name[prefix.Length..])) || ColumnWishes.IsOne(name, prefix);
}
