using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Until when a credit note lowers the tax: a day of the calendar year after the financial year of the supply, 30 November
/// (CGST section 34(2)); the annual return, if earlier, is not known here. Debit notes have no such limit.
/// </summary>
/// <param name="LastDay">As the law has it on the day of the note.</param>
public sealed record CreditNoteLimit(DayOfYear LastDay)
{
    public static async Task<CreditNoteLimit> OnAsync(ISettings settings, DateOnly today, CancellationToken ct) =>
        new(await settings.ValueAsync(SettingKeys.CreditNoteLastDay, today, null, ct));

    public DateOnly LastDate(DateOnly documentDate) => LastDay.After(FinancialYear.Of(documentDate));

    /// <exception cref="RuleViolation">note.too-late</exception>
    public void Require(IEnumerable<NoteDraft> drafts, DateOnly today)
    {
        foreach (var document in drafts.Where(d => d.IsCredit).SelectMany(d => d.Shares).Select(s => s.Standing.Document))
        {
            Require(document.Number, document.Date, today);
        }
    }

    /// <exception cref="RuleViolation">note.too-late</exception>
    public void Require(string number, DateOnly documentDate, DateOnly today) => RuleViolation.Unless(
        today <= LastDate(documentDate),
        "note.too-late",
        $"A credit note on {number} of {IndianTime.Show(documentDate)} could lower the tax until {IndianTime.Show(LastDate(documentDate))} (CGST section 34(2)). A reduction after that is a matter between supplier and customer, without GST.");
}
