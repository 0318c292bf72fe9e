using ClosedXML.Excel;
using UCCMS.Core.Shared;
using static UCCMS.Core.Bookings.FindingWorkbookColumns;

namespace UCCMS.Web.Bookings;

/// <summary>The sheet that says what a workbook of findings is, whose, and how it is filled in.</summary>
internal static class FindingWorkbookAbout
{
    public static void Write(IXLWorksheet sheet, FindingWorkbookContent content)
    {
        var facts = content.Seal.Facts;
        sheet.Cell(1, 1).SetValue("Findings on bookings, to be filled in and brought back").Style.Font.SetBold().Font.SetFontSize(14);
        (string Label, string Text)[] lines =
        [
            ("Office", $"{facts.OfficeName} ({facts.Office})"),
            ("Contract", facts.ContractNumber ?? "all"),
            ("Billing period", facts is { PeriodFrom: { } from, PeriodTo: { } to } ? $"{IndianTime.Show(from)} to {IndianTime.Show(to)}" : "all open ones"),
            ("Taken out by", $"{facts.PersonName} on {IndianTime.Show(facts.ExportedAtUtc)} IST"),
            ("Findings", content.Matching > content.Rows.Count
                ? $"{IndianNumber.Format(content.Rows.Count)}: the first by money of {IndianNumber.Format(content.Matching)}. Take the others out when these are resolved."
                : IndianNumber.Format(content.Rows.Count)),
            ("How to fill it in", $"In the yellow columns of the sheet Findings choose a resolution, and write a reason (at most {LongestReason} characters). Where a booking is moved, choose the contract it belongs to. A row left empty stays as it is."),
            ("How to bring it back", "In the portal: Findings, Findings in Excel, and upload it there. What it would change is shown before anything is applied."),
            ("What is refused", "Rows added, locked cells changed, formulas, another office's workbook, and a workbook whose draft is submitted since. Findings that somebody resolved meanwhile are named and left out."),
        ];
        foreach (var (at, (label, text)) in lines.Index())
        {
            sheet.Cell(at + 3, 1).SetValue(label).Style.Font.SetBold();
            sheet.Cell(at + 3, 2).SetValue(Clean(text));
        }

        (sheet.Column(1).Width, sheet.Column(2).Width) = (22, 100);
        sheet.Column(2).Style.Alignment.WrapText = true;
        sheet.Columns(1, 2).Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
    }
}
