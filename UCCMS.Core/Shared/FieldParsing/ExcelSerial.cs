namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>Dates as a spreadsheet stores them: days since 30-12-1899, the time of day as the fraction.</summary>
public static class ExcelSerial
{
    private static readonly DateTime Epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>To the whole second, since a workbook keeps no finer time reliably. False outside the years 1900 to 9999.</summary>
    public static bool TryConvert(decimal serial, out DateTime date)
    {
        date = default;
        if (serial < 1m || serial >= 2_958_466m)
        {
            return false;
        }

        date = Epoch.AddSeconds((long)decimal.Round(serial * 86_400m, 0, MidpointRounding.AwayFromZero));
        return true;
    }

    /// <summary>True for a bare number that can only be meant as a date of this century in a date column.</summary>
    public static bool IsPlausible(decimal serial) => serial is >= 36_526m and < 73_051m;

    public static decimal FromDate(DateTime date) => (date.Ticks - Epoch.Ticks) / (decimal)TimeSpan.TicksPerDay;
}
