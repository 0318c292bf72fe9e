using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>Turns a column's value into a typed cell.</summary>
internal static class WorkbookCell
{
    public static void Write(SheetWriter sheet, int column, WorkbookCellKind kind, object? value)
    {
        kind = kind == WorkbookCellKind.ByValue ? KindOf(value) : kind;
        switch (value)
        {
            case null or "":
                return;
            case DateOnly date when kind is WorkbookCellKind.Date or WorkbookCellKind.DateTime:
                sheet.WriteDate(column, date.ToDateTime(TimeOnly.MinValue), StyleOf(kind));
                return;
            case DateTime date when kind == WorkbookCellKind.Date:
                sheet.WriteDate(column, date.Date, StyleOf(kind));
                return;
            case DateTime date when kind == WorkbookCellKind.DateTime:
                sheet.WriteDate(column, date, StyleOf(kind));
                return;
            case Percent percent when kind == WorkbookCellKind.Percent:
                sheet.WriteNumber(column, percent.Fraction, StyleOf(kind));
                return;
            case decimal percent when kind == WorkbookCellKind.Percent:
                sheet.WriteNumber(column, percent / 100m, StyleOf(kind));
                return;
        }

        if (kind is WorkbookCellKind.Whole or WorkbookCellKind.Amount && Figure(value) is { } figure)
        {
            sheet.WriteNumber(column, figure, StyleOf(kind));
        }
        else
        {
            sheet.WriteText(column, TextOf(value), WorkbookStyle.Text);
        }
    }

    /// <summary>The value as a number that can be added up: money in rupees; null for anything else.</summary>
    public static decimal? Figure(object? value) => value switch
    {
        Money money => money.Rupees,
        decimal number => number,
        int number => number,
        long number => number,
        _ => null,
    };

    /// <summary>How a value is typed that says so itself.</summary>
    public static WorkbookCellKind KindOf(object? value) => value switch
    {
        Money or decimal => WorkbookCellKind.Amount,
        int or long => WorkbookCellKind.Whole,
        DateOnly => WorkbookCellKind.Date,
        DateTime => WorkbookCellKind.DateTime,
        Percent => WorkbookCellKind.Percent,
        _ => WorkbookCellKind.Text,
    };

    private static string TextOf(object value) => value switch
    {
        string text => text,
        bool yes => yes ? "Y" : "N",
        DateOnly date => date.ToString("dd-MMM-yyyy", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("dd-MMM-yyyy HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static WorkbookStyle StyleOf(WorkbookCellKind kind) => kind switch
    {
        WorkbookCellKind.Whole => WorkbookStyle.Whole,
        WorkbookCellKind.Amount => WorkbookStyle.Amount,
        WorkbookCellKind.Date => WorkbookStyle.Date,
        WorkbookCellKind.DateTime => WorkbookStyle.DateTime,
        WorkbookCellKind.Percent => WorkbookStyle.Percent,
        _ => WorkbookStyle.Text,
    };
}
