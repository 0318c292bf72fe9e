namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>A date: dd-MM-yyyy, yyyy-MM-dd, dd-MMM-yyyy, or a date cell of a workbook; midnight may follow, no other time.</summary>
public static class DateField
{
    private static readonly FieldProblem NotADate = new(
        "This is not a date.", "Write it as dd-MM-yyyy, like 05-02-2026.");

    private static readonly FieldProblem WithTime = new(
        "The date carries a time of day.", "Write the date alone as dd-MM-yyyy.");

    public static bool TryParse(TableCell cell, out DateOnly date, out FieldProblem problem)
    {
        if (!cell.IsDate && !cell.IsNumber)
        {
            return TryParse(cell.Text, out date, out problem);
        }

        date = default;
        problem = NotADate;
        return DateTimeField.TryParse(cell, out var value, out _) && TryDay(value, out date, out problem);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date, out FieldProblem problem)
    {
        date = default;
        if (DateTimeField.TryParse(text, out var value, out problem))
        {
            return TryDay(value, out date, out problem);
        }

        problem = problem == FieldProblem.Missing || problem == FieldProblem.Scientific ? problem : NotADate;
        return false;
    }

    private static bool TryDay(DateTime value, out DateOnly date, out FieldProblem problem)
    {
        date = DateOnly.FromDateTime(value);
        problem = value.TimeOfDay == TimeSpan.Zero ? FieldProblem.None : WithTime;
        return value.TimeOfDay == TimeSpan.Zero;
    }
}
