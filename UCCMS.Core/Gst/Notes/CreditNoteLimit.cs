using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Until when a credit note lowers the tax: 30 November after the end of the financial year of the supply (CGST section
/// 34(2)); the annual return, if earlier, is not known here. Debit notes have no such limit.
/// </summary>
public static class CreditNoteLimit
{
    public static DateOnly LastDate(DateOnly documentDate) => new(FinancialYear.Of(documentDate).To.Year, 11, 30);

    /// <exception cref="RuleViolation">note.too-late</exception>
    public static void Require(IEnumerable<NoteDraft> drafts, DateOnly today)
    {
        foreach (var document in drafts.Where(d => d.IsCredit).SelectMany(d => d.Shares).Select(s => s.Standing.Document))
        {
            Require(document.Number, document.Date, today);
        }
    }

    /// <exception cref="RuleViolation">note.too-late</exception>
    public static void Require(string number, DateOnly documentDate, DateOnly today) => RuleViolation.Unless(
        today <= LastDate(documentDate),
        "note.too-late",
        $"A credit note on {number} of {IndianTime.Show(documentDate)} could lower the tax until {IndianTime.Show(LastDate(documentDate))} (CGST section 34(2)). A reduction after that is a matter between supplier and customer, without GST.");
}
