using System.Globalization;
using ClosedXML.Excel;

namespace UCCMS.Web.Exports.Workbooks;

/// <summary>One column of a template: what belongs into it, and what the spreadsheet itself lets pass.</summary>
/// <param name="Name">Its name in the header row, as the import knows it.</param>
/// <param name="Meaning">For the sheet that explains the columns.</param>
/// <param name="Example">As a person would type it.</param>
public sealed record TemplateColumn(string Name, string Meaning, string Example)
{
    /// <summary>The values of a drop-down.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>A whole number within these bounds.</summary>
    public (int Least, int Most)? Whole { get; init; }

    /// <summary>A day; cells are shown dd-mm-yyyy.</summary>
    public bool IsDay { get; init; }

    /// <summary>Rupees with two decimals, more than zero.</summary>
    public bool IsAmount { get; init; }

    /// <summary>Digits that are no number, such as codes.</summary>
    public bool IsText { get; init; }

    /// <summary>May stay empty.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>
/// An empty or filled table to be filled in and uploaded: drop-downs and bounds in its cells, and a sheet that explains them.
/// The first sheet is the one that is read.
/// </summary>
public static class TemplateWorkbook
{
    private const int FirstRow = 2;
    private const string Lists = "Lists";

    /// <param name="sheet">Name of the sheet that is read.</param>
    /// <param name="rows">What stands in it from the start; null leaves a cell empty.</param>
    /// <param name="guarded">Number of rows with drop-downs and bounds.</param>
    public static void Write(Stream output, string sheet, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<object?[]> rows, int guarded = 2_000)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        using var book = new XLWorkbook();
        var table = book.AddWorksheet(sheet);
        Explain(book.AddWorksheet("Columns"), columns);
        var lists = book.AddWorksheet(Lists);
        for (var at = 0; at < columns.Count; at++)
        {
            var (column, place) = (columns[at], at + 1);
            Head(table.Cell(1, place), column.Name);
            table.Column(place).Width = Math.Max(12, column.Name.Length + 4);
            var cells = table.Range(FirstRow, place, FirstRow + Math.Max(guarded, rows.Count) - 1, place);
            cells.Style.NumberFormat.Format = column switch { { IsDay: true } => "dd-mm-yyyy", { IsAmount: true } => "#,##0.00", { IsText: true } => "@", _ => "General" };
            Guard(cells, column, lists, place);
        }

        Fill(table, columns, rows);
        table.SheetView.FreezeRows(1);
        lists.Hide();
        book.SaveAs(output);
    }

    private static void Fill(IXLWorksheet table, IReadOnlyList<TemplateColumn> columns, IReadOnlyList<object?[]> rows)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var at = 0; at < columns.Count; at++)
            {
                if (rows[row][at] is { } value)
                {
                    Set(table.Cell(FirstRow + row, at + 1), value);
                }
            }
        }
    }

    private static void Set(IXLCell cell, object value)
    {
        if (value is string text)
        {
            cell.SetValue(text);
        }
        else
        {
            cell.Value = value is DateOnly day ? day.ToDateTime(TimeOnly.MinValue) : value;
        }
    }

    private static void Guard(IXLRange cells, TemplateColumn column, IXLWorksheet lists, int place)
    {
        if (column.Choices.Count > 0)
        {
            for (var at = 0; at < column.Choices.Count; at++)
            {
                lists.Cell(at + 1, place).SetValue(column.Choices[at]);
            }

            var rule = Rule(cells, column, $"Choose one of {string.Join(", ", column.Choices)}.");
            rule.List(lists.Range(1, place, column.Choices.Count, place), inCellDropdown: true);
        }
        else if (column.Whole is var (least, most))
        {
            Rule(cells, column, string.Create(CultureInfo.InvariantCulture, $"Enter a whole number from {least} to {most}.")).WholeNumber.Between(least, most);
        }
        else if (column.IsAmount)
        {
            Rule(cells, column, "Enter an amount in ₹ of more than zero.").Decimal.GreaterThan(0);
        }
    }

    private static IXLDataValidation Rule(IXLRange cells, TemplateColumn column, string message)
    {
        var rule = cells.SetDataValidation();
        (rule.IgnoreBlanks, rule.ErrorTitle, rule.ErrorMessage) = (true, column.Name, message[..Math.Min(message.Length, 250)]);
        rule.ErrorStyle = XLErrorStyle.Stop;
        return rule;
    }

    private static void Explain(IXLWorksheet sheet, IReadOnlyList<TemplateColumn> columns)
    {
        string[] heads = ["Column", "What belongs into it", "Example", "Must be filled"];
        for (var at = 0; at < heads.Length; at++)
        {
            Head(sheet.Cell(1, at + 1), heads[at]);
        }

        for (var row = 0; row < columns.Count; row++)
        {
            var column = columns[row];
            string[] cells = [column.Name, column.Meaning, column.Example, column.IsOptional ? "No" : "Yes"];
            for (var at = 0; at < cells.Length; at++)
            {
                sheet.Cell(row + 2, at + 1).SetValue(cells[at]);
            }
        }

        (sheet.Column(1).Width, sheet.Column(2).Width, sheet.Column(3).Width, sheet.Column(4).Width) = (18, 80, 24, 16);
        sheet.Column(2).Style.Alignment.WrapText = true;
    }

    private static void Head(IXLCell cell, string text)
    {
        cell.SetValue(text);
        cell.Style.Font.Bold = true;
        cell.Style.Fill.BackgroundColor = XLColor.FromArgb(0xEE, 0xEE, 0xEE);
    }
}
