namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>The spans of dates and times that uploaded files use, read without culture and without exceptions.</summary>
internal static class CalendarText
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    /// <summary>Reads dd-MM-yyyy, yyyy-MM-dd or dd-MMM-yyyy at the start and leaves the rest.</summary>
    public static bool TryTakeDate(ReadOnlySpan<char> text, out DateOnly date, out ReadOnlySpan<char> rest)
    {
        date = default;
        rest = default;
        var taken = text.Length >= 11 && char.IsAsciiLetter(text[3]) ? 11 : 10;
        var read = taken == 11
            ? IsNamedMonth(text, out var year, out var month, out var day)
            : IsDayFirst(text, out year, out month, out day) || IsYearFirst(text, out year, out month, out day);
        if (!read || !IsDay(year, month, day))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        rest = text[taken..];
        return true;
    }

    /// <summary>Reads H:mm, HH:mm or HH:mm:ss with an optional fraction of a second, which is dropped, and leaves the rest.</summary>
    public static bool TryTakeTime(ReadOnlySpan<char> text, out TimeSpan time, out ReadOnlySpan<char> rest)
    {
        time = default;
        rest = default;
        var colon = text.IndexOf(':');
        if (colon is not (1 or 2) || !Number(text[..colon], out var hour) || hour > 23
            || text.Length < colon + 3 || !Number(text[(colon + 1)..(colon + 3)], out var minute) || minute > 59)
        {
            return false;
        }

        rest = text[(colon + 3)..];
        var second = 0;
        if (rest.Length > 0 && rest[0] == ':')
        {
            if (rest.Length < 3 || !Number(rest[1..3], out second) || second > 59)
            {
                return false;
            }

            rest = WithoutFraction(rest[3..]);
        }

        time = new TimeSpan(hour, minute, second);
        return true;
    }

    /// <summary>Z, +05:30, -0800: the offset from UTC in minutes.</summary>
    public static bool TryOffset(ReadOnlySpan<char> text, out int minutes)
    {
        minutes = 0;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length is not (5 or 6) || text[0] is not ('+' or '-') || (text.Length == 6 && text[3] != ':')
            || !Number(text[1..3], out var hour) || !Number(text[^2..], out var minute) || hour > 14 || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    private static ReadOnlySpan<char> WithoutFraction(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '.' || !char.IsAsciiDigit(text[1]))
        {
            return text;
        }

        var end = text[1..].IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? default : text[(end + 1)..];
    }

    private static bool IsNamedMonth(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return Has(text, 11, 2, 6) && Number(text[..2], out day) && Month(text[3..6], out month) && Number(text[7..11], out year);
    }

    private static bool IsDayFirst(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return Has(text, 10, 2, 5) && Number(text[..2], out day) && Number(text[3..5], out month) && Number(text[6..10], out year);
    }

    private static bool IsYearFirst(ReadOnlySpan<char> text, out int year, out int month, out int day)
    {
        year = month = day = 0;
        return Has(text, 10, 4, 7) && Number(text[..4], out year) && Number(text[5..7], out month) && Number(text[8..10], out day);
    }

    private static bool Has(ReadOnlySpan<char> text, int length, int firstHyphen, int secondHyphen) =>
        text.Length >= length && text[firstHyphen] == '-' && text[secondHyphen] == '-';

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool Month(ReadOnlySpan<char> text, out int month)
    {
        for (month = 1; month <= 12; month++)
        {
            if (text.Equals(Months.AsSpan((month - 1) * 3, 3), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            value = (value * 10) + (c - '0');
        }

        return digits.Length > 0;
    }
}
