using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Until when a credit note lowers the tax: a day of the calendar year after the financial year of the supply, 30 November,
/// or the day on which the supplier's annual return of that year was furnished, if earlier (CGST section 34(2)). Debit
/// notes have no such limit.
/// </summary>
/// <param name="LastDay">As the law has it on the day of the note.</param>
/// <param name="AnnualReturns">Those recorded.</param>
public sealed record CreditNoteLimit(DayOfYear LastDay, IReadOnlyList<AnnualReturn> AnnualReturns)
{
    /// <param name="supplierGstin">Who issued the document.</param>
    /// <param name="documentDate">Its date, which lies in the financial year of the supply.</param>
    public DateOnly LastDate(string supplierGstin, DateOnly documentDate)
    {
        var last = LastDay.After(FinancialYear.Of(documentDate));
        return AnnualReturnOf(supplierGstin, documentDate) is { } furnished && furnished.FiledOn < last ? furnished.FiledOn : last;
    }

    /// <exception cref="RuleViolation">note.too-late</exception>
    public void Require(IEnumerable<NoteDraft> drafts, DateOnly today)
    {
        foreach (var document in drafts.Where(d => d.IsCredit).SelectMany(d => d.Shares).Select(s => s.Standing.Document))
        {
            Require(document.Parties.SupplierGstin, document.Number, document.Date, today);
        }
    }

    /// <exception cref="RuleViolation">note.too-late</exception>
    public void Require(string supplierGstin, string number, DateOnly documentDate, DateOnly today)
    {
        var last = LastDate(supplierGstin, documentDate);
        RuleViolation.Unless(
            today <= last,
            "note.too-late",
            $"A credit note on {number} of {IndianTime.Show(documentDate)} could lower the tax until {IndianTime.Show(last)}{Because(supplierGstin, documentDate, last)} (CGST section 34(2)). A reduction after that is a matter between supplier and customer, without GST.");
    }

    private string Because(string supplierGstin, DateOnly documentDate, DateOnly last) => AnnualReturnOf(supplierGstin, documentDate) is { } annual && annual.FiledOn == last
        ? $", when the annual return of {FinancialYear.Of(documentDate)} was furnished"
        : string.Empty;

    private AnnualReturn? AnnualReturnOf(string supplierGstin, DateOnly documentDate) => AnnualReturns.FirstOrDefault(
        r => r.FinancialYear == FinancialYear.Of(documentDate).StartYear && string.Equals(r.SupplierGstin, supplierGstin, StringComparison.OrdinalIgnoreCase));
}
