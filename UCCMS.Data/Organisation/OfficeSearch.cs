using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>
/// What a person typed to find an office: parts of the name, and at most one number, which is a code, a facility id or the
/// beginning of a PIN ("saket", "nagar 1100", "10029164").
/// </summary>
internal sealed record OfficeSearch(IReadOnlyList<string> Words, string? PinPrefix, string? Code)
{
    private const int CodeLength = 8;

    private static readonly char[] Separators = [' ', ',', '-', '(', ')', '\t'];

    public bool IsEmpty => Words.Count == 0 && PinPrefix is null && Code is null;

    public static OfficeSearch Of(string? typed)
    {
        var parts = (typed ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var code = parts.FirstOrDefault(p => p.Length == CodeLength && p.All(char.IsAsciiDigit));
        var pin = parts.FirstOrDefault(p => p.Length is >= 3 and <= 6 && p.All(char.IsAsciiDigit));
        return new OfficeSearch([.. parts.Where(p => p != code && p != pin)], pin, code);
    }

    /// <summary>Offices whose code, facility id, PIN and name fit.</summary>
    public IQueryable<Office> Matching(IQueryable<Office> offices)
    {
        if (Code is not null)
        {
            var id = new OfficeId(int.Parse(Code, CultureInfo.InvariantCulture));
            offices = offices.Where(o => o.Id == id || o.FacilityId == Code);
        }

        if (PinPrefix is not null)
        {
            var pin = PinPrefix + "%";
            offices = offices.Where(o => EF.Functions.Like(o.Pincode!, pin));
        }

        return Words.Select(w => $"%{Escape(w)}%").Aggregate(offices, (found, word) => found.Where(o => EF.Functions.Like(o.Name, word, "\\")));
    }

    /// <summary>Of the matching ones, those whose name begins with the first word.</summary>
    public IQueryable<Office> Beginning(IQueryable<Office> offices)
    {
        var prefix = Escape(Words[0]) + "%";
        return Matching(offices.Where(o => EF.Functions.Like(o.Name, prefix, "\\")));
    }

    private static string Escape(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
