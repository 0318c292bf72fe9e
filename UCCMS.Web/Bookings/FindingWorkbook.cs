using System.Globalization;
using ClosedXML.Excel;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using static UCCMS.Core.Bookings.FindingWorkbookColumns;

namespace UCCMS.Web.Bookings;

/// <summary>What goes into a workbook of findings.</summary>
/// <param name="Moves">Contracts that the drop-down offers.</param>
/// <param name="Matching">Findings that matched, of which the workbook holds the first.</param>
/// <param name="Returned">Rows as they were filled in, with what is wrong, for a workbook that is given back.</param>
internal sealed record FindingWorkbookContent(
    WorkbookSeal Seal, IReadOnlyList<FindingRow> Rows, IReadOnlyList<MoveChoice> Moves, int Matching, IReadOnlyDictionary<string, ReturnedRow>? Returned = null);

/// <summary>A row as it was filled in, and what is wrong with it.</summary>
internal sealed record ReturnedRow(FindingWorkbookRow Row, string Problem);

/// <summary>
/// Writes findings as a workbook to be filled in without the portal: locked cells under a seal, drop-downs of what each finding
/// can end with, and sheets that explain it.
/// </summary>
internal static class FindingWorkbook
{
    private const string Amount = @"[>=10000000]##\,##\,##\,##0.00;[>=100000]##\,##\,##0.00;##,##0.00";
    private const string ChoiceSheet = "Choices";
    private const int First = 2;

    private static readonly decimal[] Widths = [10, 8, 10, 22, 16, 18, 14, 14, 9, 13, 15, 13, 16, 60, 48];

    private static int ResolutionAt => Keys.Count + 1;

    private static int MoveAt => Keys.Count + 2;

    private static int ReasonAt => Keys.Count + 3;

    public static void Write(Stream output, FindingWorkbookContent content)
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Findings");
        var choices = book.AddWorksheet(ChoiceSheet);
        List(choices, content.Moves);
        FindingRow[] rows =
        [
            .. content.Rows.OrderByDescending(r => r.Severity).ThenBy(r => r.Code).ThenByDescending(r => r.ContractId is not null).ThenByDescending(r => r.AtStake).ThenBy(r => r.Id),
        ];
        var isReturned = content.Returned is not null;
        Columns(sheet, isReturned);
        Head(sheet, content.Seal, isReturned);
        for (var at = 0; at < rows.Length; at++)
        {
            Fill(sheet, First + at, rows[at], content);
        }

        var last = First + rows.Length - 1;
        Format(sheet, last, isReturned);
        Guard(sheet, rows, content.Moves.Count);
        FindingWorkbookAbout.Write(book.AddWorksheet("About"), content);
        Protect(book);
        book.SaveAs(output);
    }

    /// <summary>The locked cells of a finding, in the order of the columns.</summary>
    public static IReadOnlyList<object?> CellsOf(FindingRow row) =>
    [
        row.Id, row.Version, Words.Of(row.Severity), Words.Of(row.Code), row.ArticleNumber, row.BookedAt, row.CustomerKeyed, row.ContractKeyed, row.Product,
        row.BaseTariff, row.VasCharges, row.AtStake, row.Expected, row.Sentence, row.Remedy,
    ];

    private static int SealAt(bool isReturned) => Keys.Count + (isReturned ? 5 : 4);

    private static void Head(IXLWorksheet sheet, WorkbookSeal seal, bool isReturned)
    {
        IEnumerable<string> titles = [.. Keys.Select(k => k.Title), Resolution, MoveTo, Reason];
        titles = isReturned ? titles.Append(Problem) : titles;
        foreach (var (at, title) in titles.Append(SealMark + seal.Text).Index())
        {
            var cell = sheet.Cell(1, at + 1);
            cell.SetValue(title);
            cell.Style.Font.Bold = true;
            cell.Style.Font.FontColor = XLColor.Black;
            cell.Style.Alignment.WrapText = false;
            cell.Style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
            cell.Style.Fill.BackgroundColor = at >= Keys.Count && at < Keys.Count + 3 ? XLColor.FromArgb(0xFF, 0xF2, 0xCC) : XLColor.FromArgb(0xE3, 0xE7, 0xEE);
        }
    }

    private static void Fill(IXLWorksheet sheet, int at, FindingRow row, FindingWorkbookContent content)
    {
        var cells = CellsOf(row);
        for (var column = 0; column < cells.Count; column++)
        {
            Put(sheet.Cell(at, column + 1), cells[column]);
        }

        if (content.Returned?.GetValueOrDefault(Sealed(row.Id)) is { } returned)
        {
            Put(sheet.Cell(at, ResolutionAt), returned.Row.Resolution);
            Put(sheet.Cell(at, MoveAt), returned.Row.MoveTo);
            Put(sheet.Cell(at, ReasonAt), returned.Row.Reason);
            Put(sheet.Cell(at, ReasonAt + 1), returned.Problem);
        }

        Put(sheet.Cell(at, SealAt(content.Returned is not null)), content.Seal.Of(FindingWorkbookRow.KeyTextOf(cells.Select(Sealed))));
    }

    private static void Put(IXLCell cell, object? value)
    {
        switch (value)
        {
            case null or "":
                return;
            case string text:
                cell.SetValue(Clean(text)); // text stays text, whatever it begins with
                break;
            case Money money:
                cell.SetValue(money.Rupees);
                break;
            case DateTime moment:
                cell.SetValue(moment);
                break;
            default:
                cell.SetValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    // Cells take the look of their column as they are filled: a look given to ranges afterwards costs time and memory for every cell.
    private static void Columns(IXLWorksheet sheet, bool isReturned)
    {
        foreach (var (at, key) in Keys.Index())
        {
            var column = sheet.Column(at + 1);
            column.Width = (double)Widths[at];
            column.Style.NumberFormat.Format = key.Kind switch { FindingWorkbookCell.Amount => Amount, FindingWorkbookCell.Moment => "dd-mmm-yyyy hh:mm", FindingWorkbookCell.Text => "@", _ => "0" };
            column.Style.Alignment.WrapText = Widths[at] > 40;
            column.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        }

        (sheet.Column(ResolutionAt).Width, sheet.Column(MoveAt).Width, sheet.Column(ReasonAt).Width) = (22, 18, 44);
        if (isReturned)
        {
            var problem = sheet.Column(ReasonAt + 1);
            problem.Width = 60;
            problem.Style.Font.FontColor = XLColor.FromArgb(0xA6, 0x1B, 0x1B);
            problem.Style.Alignment.WrapText = true;
            problem.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        }
    }

    private static void Format(IXLWorksheet sheet, int last, bool isReturned)
    {
        var entries = sheet.Range(First, ResolutionAt, last, ReasonAt);
        entries.Style.Protection.SetLocked(false);
        entries.Style.NumberFormat.Format = "@";
        entries.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        entries.Style.Fill.BackgroundColor = XLColor.FromArgb(0xFF, 0xFB, 0xEB);
        sheet.Column(SealAt(isReturned)).Hide();
        sheet.SheetView.Freeze(1, 1);
        sheet.Range(1, 1, last, SealAt(isReturned) - 1).SetAutoFilter();
        sheet.PageSetup.PageOrientation = XLPageOrientation.Landscape;
        sheet.PageSetup.FitToPages(1, 0);
        sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
    }

    // One rule for a run of rows that can end alike, since a rule for each row makes the workbook slow.
    private static void Guard(IXLWorksheet sheet, FindingRow[] rows, int moves)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start;
            while (end + 1 < rows.Length && ListOf(rows[end + 1]) == ListOf(rows[start]))
            {
                end++;
            }

            var cells = sheet.Range(First + start, ResolutionAt, First + end, ResolutionAt);
            if (ListOf(rows[start]) is var (column, count))
            {
                Rule(cells, Resolution, "Choose from the list; what is not in it is not possible for this finding.").List(sheet.Workbook.Worksheet(ChoiceSheet).Range(2, column, count + 1, column), inCellDropdown: true);
            }
            else
            {
                // a file that no contract covers can only be withdrawn
                sheet.Range(First + start, ResolutionAt, First + end, ReasonAt).Style.Protection.SetLocked(true);
            }

            start = end + 1;
        }

        var last = First + rows.Length - 1;
        if (moves is > 0 and < FindingWorkbookQueries.MostChoices)
        {
            Rule(sheet.Range(First, MoveAt, last, MoveAt), MoveTo, "Choose a contract of your office from the list.").List(sheet.Workbook.Worksheet(ChoiceSheet).Range(2, 4, moves + 1, 4), inCellDropdown: true);
        }

        Rule(sheet.Range(First, ReasonAt, last, ReasonAt), Reason, $"At most {LongestReason} characters.").TextLength.EqualOrLessThan(LongestReason);
        MarkMissing(sheet, last);
    }

    private static void MarkMissing(IXLWorksheet sheet, int last)
    {
        var (resolution, move, reason) = (sheet.Column(ResolutionAt).ColumnLetter(), sheet.Column(MoveAt).ColumnLetter(), sheet.Column(ReasonAt).ColumnLetter());
        sheet.Range(First, ReasonAt, last, ReasonAt).AddConditionalFormat().WhenIsTrue($"AND(${resolution}{First}<>\"\",${reason}{First}=\"\")").Fill.SetBackgroundColor(XLColor.FromArgb(0xF8, 0xCB, 0xC6));
        sheet.Range(First, MoveAt, last, MoveAt).AddConditionalFormat().WhenIsTrue($"AND(${resolution}{First}=\"{Words.Of(FindingResolution.MovedToCustomer)}\",${move}{First}=\"\")").Fill.SetBackgroundColor(XLColor.FromArgb(0xF8, 0xCB, 0xC6));
    }

    private static (int Column, int Count)? ListOf(FindingRow row) => FindingResolutions.For(row.Code, row.ContractId is not null).Count switch
    {
        0 => null,
        var count when row.Code == FindingCode.WrongFile => (3, count),
        var count => (row.ContractId is null ? 2 : 1, count),
    };

    private static IXLDataValidation Rule(IXLRange cells, string title, string message)
    {
        var rule = cells.SetDataValidation();
        (rule.IgnoreBlanks, rule.ErrorTitle, rule.ErrorMessage, rule.ErrorStyle) = (true, title, message, XLErrorStyle.Stop);
        return rule;
    }

    private static void List(IXLWorksheet sheet, IReadOnlyList<MoveChoice> moves)
    {
        (string Title, IEnumerable<string> Values)[] lists =
        [
            ("Booking with a contract", FindingResolutions.For(FindingCode.WrongCustomer, hasContract: true).Select(r => Words.Of(r))),
            ("Booking without a contract", FindingResolutions.For(FindingCode.WrongCustomer, hasContract: false).Select(r => Words.Of(r))),
            ("Whole file", FindingResolutions.For(FindingCode.WrongFile, hasContract: true).Select(r => Words.Of(r))),
            ("Contract", moves.Select(m => m.Number)),
            ("Customer", moves.Select(m => Clean(m.CustomerName))),
        ];
        foreach (var (at, list) in lists.Index())
        {
            sheet.Cell(1, at + 1).SetValue(list.Title).Style.Font.SetBold();
            sheet.Column(at + 1).Width = at == 4 ? 44 : 26;
            foreach (var (row, value) in list.Values.Index())
            {
                sheet.Cell(row + 2, at + 1).SetValue(value).Style.NumberFormat.SetFormat("@");
            }
        }

        sheet.SheetView.FreezeRows(1);
    }

    private static void Protect(XLWorkbook book)
    {
        foreach (var sheet in book.Worksheets)
        {
            sheet.Protect().AllowElement(XLSheetProtectionElements.AutoFilter).AllowElement(XLSheetProtectionElements.FormatRows);
        }
    }
}
