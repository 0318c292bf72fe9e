using System.Globalization;

namespace UCCMS.Core.Shared.FieldParsing;

/// <summary>A month: MM-yyyy, MMM-yyyy, yyyy-MM, MMyyyy as the GST portal writes it, or any date of it.</summary>
public static class MonthField
{
    private static readonly string[] Forms = ["MM-yyyy", "MM/yyyy", "MMM-yyyy", "MMM yyyy", "MMMM yyyy", "yyyy-MM", "MMyyyy"];

    private static readonly FieldProblem NotAMonth = new("This is not a month.", "Write it as MM-yyyy, like 02-2026.");

    /// <param name="cell">Text, or a date cell of a workbook.</param>
    /// <param name="month">Its first day.</param>
    /// <param name="problem">Why not.</param>
    public static bool TryParse(TableCell cell, out DateOnly month, out FieldProblem problem)
    {
        var isMonth = DateOnly.TryParseExact(cell.Text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && !cell.IsDate;
        if (!isMonth && !DateField.TryParse(cell, out day, out problem))
        {
            month = default;
            problem = problem == FieldProblem.Missing ? problem : NotAMonth;
            return false;
        }

        (month, problem) = (new(day.Year, day.Month, 1), FieldProblem.None);
        return true;
    }
}
