using System.Globalization;

namespace UCCMS.Web.Shared;

/// <summary>Reads the values of an address. Addresses are typed, shortened and sent about: what cannot be read narrows nothing.</summary>
public static class QueryText
{
    /// <summary>A day as yyyy-MM-dd.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
