using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Invoices of APT that a filed return reported: they stand as tax invoices, and differences to them are settled by notes
/// instead of new invoices (SOP 4.A).
/// </summary>
public static class AptReported
{
    public static IReadOnlyList<AptInvoice> Among(IReadOnlyCollection<AptInvoice> invoices, IReadOnlyCollection<FiledMonth> filed) =>
        [.. invoices.Where(i => filed.Any(f => f.ReportedAptInvoices && f.Month == FiledMonth.MonthOf(i.InvoiceDate) && string.Equals(f.SupplierGstin, i.SupplierGstin, StringComparison.OrdinalIgnoreCase)))];

    /// <exception cref="RuleViolation">consolidation.apt-return-filed</exception>
    public static void RequireNone(IReadOnlyCollection<AptInvoice> invoices, IReadOnlyCollection<FiledMonth> filed)
    {
        if (Among(invoices, filed) is [var first, ..])
        {
            throw new RuleViolation("consolidation.apt-return-filed", Sentence(first) + " A second invoice would report the same supply twice: propose notes for the differences instead.");
        }
    }

    /// <summary>Why notes are proposed.</summary>
    public static string Sentence(AptInvoice invoice) =>
        $"GSTR-1 of {invoice.SupplierGstin} for {FiledMonth.WordsOf(FiledMonth.MonthOf(invoice.InvoiceDate))} was filed on APT's invoice {invoice.Number} of {IndianTime.Show(invoice.InvoiceDate)}.";
}
