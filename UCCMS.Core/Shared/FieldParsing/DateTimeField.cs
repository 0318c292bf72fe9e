namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>
/// A civil date and time in IST: dd-MM-yyyy HH:mm[:ss], yyyy-MM-dd HH:mm[:ss], ISO 8601 with T (an offset is converted to
/// IST), a date alone as 00:00, or a date cell of a workbook.
/// </summary>
public static class DateTimeField
{
    private const int IstMinutes = 330;

    private static readonly FieldProblem NotADateTime = new(
        "This is not a date and time.", "Write it as dd-MM-yyyy HH:mm, like 05-02-2026 14:30, in Indian time.");

    public static bool TryParse(TableCell cell, out DateTime value, out FieldProblem problem)
    {
        problem = FieldProblem.None;
        value = cell.Date;
        if (cell.IsDate || (cell.IsNumber && ExcelSerial.IsPlausible(cell.Number) && ExcelSerial.TryConvert(cell.Number, out value)))
        {
            return true;
        }

        return TryParse(cell.Text, out value, out problem);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DateTime value, out FieldProblem problem)
    {
        text = text.Trim();
        value = default;
        problem = text.IsEmpty ? FieldProblem.Missing : FieldProblem.None;
        if (text.IsEmpty || TryRead(text, out value))
        {
            return !text.IsEmpty;
        }

        problem = ScientificNotation.Matches(text) ? FieldProblem.Scientific : NotADateTime;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out DateTime value)
    {
        value = default;
        if (!CalendarText.TryTakeDate(text, out var date, out var rest))
        {
            return false;
        }

        var time = TimeSpan.Zero;
        var isIso = rest.Length > 0 && rest[0] is ('T' or 't');
        if (rest.Length > 0 && ((!isIso && rest[0] != ' ') || !CalendarText.TryTakeTime(rest[1..].TrimStart(), out time, out rest)))
        {
            return false;
        }

        value = date.ToDateTime(TimeOnly.MinValue) + time;
        if (rest.IsEmpty)
        {
            return true;
        }

        if (!isIso || !CalendarText.TryOffset(rest, out var minutes))
        {
            return false;
        }

        value = value.AddMinutes(IstMinutes - minutes);
        return true;
    }
}
