using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>
/// The refusals of a whole uploaded file: what is wrong with it, that nothing was changed, and what to do. One place, so that
/// all sound alike.
/// </summary>
internal static class FileRefused
{
    private const string Csv = "CSV UTF-8 (comma delimited)";

    public static RuleViolation Empty() => Because("file.empty", "The file is empty.", "Export it again and upload the new file.");

    public static RuleViolation TooLarge(long bytes, long limit) => Because(
        "file.too-large",
        $"The file has {Megabytes(bytes)}; at most {Megabytes(limit)} can be read.",
        "Split it, for example by week, and upload the parts.");

    public static RuleViolation NotAWorkbook(string what) => Because(
        "file.not-a-workbook",
        $"The file is not an Excel workbook or a CSV: it is {what}.",
        "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and upload that file.");

    public static RuleViolation OldExcel() => Because(
        "file.old-excel",
        "The file is a workbook of Excel 97-2003 (.xls) or in binary form (.xlsb).",
        "Open it in Excel, choose Save As, Excel Workbook (.xlsx), and upload that file.");

    public static RuleViolation Encrypted() => Because(
        "file.encrypted", "The workbook is protected by a password.", "Save it without a password to open and upload it again.");

    public static RuleViolation Damaged() => Because(
        "file.damaged", "The workbook is damaged or was not uploaded to its end.", "Download or save it again and upload the new file.");

    public static RuleViolation TooLargeUnpacked() => Because(
        "file.too-large-unpacked",
        "The workbook unpacks to far more than a table of this size needs.",
        "Copy the used rows and columns into a new workbook and upload that.");

    public static RuleViolation TooManyColumns(int columns, int limit) => Because(
        "file.too-many-columns",
        $"The file has {columns.ToString(CultureInfo.InvariantCulture)} columns; at most {limit.ToString(CultureInfo.InvariantCulture)} are read.",
        "Delete the columns that do not belong to the extract and upload it again.");

    public static RuleViolation WrongEncoding(int line) => Because(
        "file.wrong-encoding",
        $"The text is not UTF-8: line {line.ToString(CultureInfo.InvariantCulture)} holds bytes of another encoding.",
        $"Save it in Excel as {Csv} or as a workbook (.xlsx) and upload it again.");

    public static RuleViolation Utf16() => Because(
        "file.wrong-encoding",
        "The text is UTF-16 (Unicode Text), not UTF-8.",
        $"Save it in Excel as {Csv} or as a workbook (.xlsx) and upload it again.");

    public static RuleViolation NoHeader(int row) => Because(
        "file.no-header",
        row == 0
            ? "The first sheet of the workbook has no cells."
            : $"Row {row.ToString(CultureInfo.InvariantCulture)}, the first that is not empty, holds values and no column names.",
        "Put the column names into the first row of the first sheet and upload it again.");

    public static RuleViolation DuplicateHeader(string header) => Because(
        "file.duplicate-header",
        $"The column name \"{header}\" stands in the header more than once.",
        "Rename or delete one of these columns and upload it again.");

    public static RuleViolation MergedHeader(string range) => Because(
        "file.merged-header",
        $"The header row has merged cells ({range}).",
        "Unmerge them, delete title rows above the column names, give each column its own name, and upload it again.");

    public static RuleViolation MergedCells(string range) => Because(
        "file.merged-cells",
        $"The table has merged cells ({range}), so it is not plain which row a value belongs to.",
        "Unmerge them, fill each row, and upload it again.");

    public static RuleViolation Formula(string cell) => Because(
        "file.formulas",
        $"Cell {cell} holds a formula, whose result cannot be trusted.",
        "Copy the sheet and paste it as values (Paste Special, Values), then upload it again.");

    public static RuleViolation NoRows() => Because(
        "file.no-rows", "The file has column names but no rows below them.", "Export it again with its rows and upload the new file.");

    public static RuleViolation CellTooLong(int row, int limit) => Because(
        "file.cell-too-long",
        $"A cell of row {row.ToString(CultureInfo.InvariantCulture)} is longer than {limit.ToString("N0", CultureInfo.InvariantCulture)} characters.",
        "Shorten it and upload the file again.");

    public static RuleViolation OpenQuote(int line) => Because(
        "file.open-quote",
        $"The quotation mark opened in the row at line {line.ToString(CultureInfo.InvariantCulture)} is never closed.",
        "Close or delete it, or export the file again, and upload it.");

    private static RuleViolation Because(string code, string wrong, string remedy) => new(code, $"{wrong} Nothing was changed. {remedy}");

    private static string Megabytes(long bytes) => (bytes / 1048576m).ToString("N0", CultureInfo.InvariantCulture) + " MB";
}
