using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Shared;

/// <summary>Filters on columns as they stand in the address of a list, each under a name of its own, and in words.</summary>
public static class ColumnWishes
{
    private const string Mark = "f-";

    /// <summary>Name in the address.</summary>
    public static string NameOf(string prefix, string key) => prefix + Mark + key;

    /// <summary>Whether a name in an address belongs to such a filter.</summary>
    public static bool IsOne(string name, string prefix) => name.StartsWith(prefix + Mark, StringComparison.Ordinal);

    /// <summary>What the address wishes of the columns that can be filtered.</summary>
    public static IReadOnlyList<ColumnWish> Of(Uri address, string prefix, IColumnFilters? by)
    {
        if (by is null)
        {
            return [];
        }

        var query = QueryHelpers.ParseQuery(address.Query);
        return [.. by.All.Select(f => new ColumnWish(f.Key, query.TryGetValue(NameOf(prefix, f.Key), out var value) ? value.ToString() : string.Empty)).Where(w => w.Value.Length > 0)];
    }

    /// <summary>The same as one line of text, for a query.</summary>
    public static string? Where(Uri address, IColumnFilters by) => ColumnWish.Write(Of(address, string.Empty, by));

    /// <summary>In words, one by one.</summary>
    public static IEnumerable<string> Words(string? where, IColumnFilters by) =>
        ColumnWish.Read(where).SelectMany(wish => by.All.Where(f => f.Key == wish.Key).Select(f => Words(f, wish)));

    /// <summary>"Payable ₹ from 1,000.00 to 2,000.00".</summary>
    public static string Words(ColumnFilter filter, ColumnWish wish) => filter.Kind switch
    {
        ColumnKind.Text => $"{filter.Title} contains “{wish.Value}”",
        ColumnKind.Choice => $"{filter.Title} is {string.Join(" or ", wish.Choices.Select(c => NameOf(filter, c)))}",
        _ => $"{filter.Title} {Ends(wish, text => Shown(filter.Kind, text))}",
    };

    /// <summary>A state of a choice as lists show it.</summary>
    public static string NameOf(ColumnFilter filter, string state) =>
        filter.States is { } type && Enum.TryParse(type, state, out var value) && value is Enum known ? StatusLooks.Of(known).Words : state;

    private static string Ends(ColumnWish wish, Func<string, string> shown) => wish.Ends switch
    {
        ({ } from, { } to) when from == to => shown(from),
        ({ } from, { } to) => $"from {shown(from)} to {shown(to)}",
        ({ } from, null) => $"from {shown(from)}",
        (null, { } to) => $"up to {shown(to)}",
        _ => string.Empty,
    };

    private static string Shown(ColumnKind kind, string text) => kind switch
    {
        ColumnKind.Day => QueryText.Day(text) is { } day ? IndianTime.Show(day) : text,
        ColumnKind.Amount when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var rupees) && Math.Abs(rupees) < 1_000_000_000_000m => IndianNumber.Format(Money.FromRupees(rupees)),
        _ => text,
    };
}
