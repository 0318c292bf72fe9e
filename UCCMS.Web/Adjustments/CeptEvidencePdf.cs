using UCCMS.Core.Adjustments;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Adjustments;

/// <summary>
/// The evidence pack of a ticket to CEPT, to be attached at its help desk: what APT charged, the documents issued by hand, the
/// voucher, and the balance that APT must show (SOP 4.B, 4.C).
/// </summary>
internal static class CeptEvidencePdf
{
    private const double Small = 7.5;

    public static byte[] Render(CeptEvidencePack pack, Language language = Language.English) => PdfLayout.Render(Document(pack, Headings.Of(language)));

    public static PdfDocument Document(CeptEvidencePack pack, Headings headings)
    {
        var ticket = pack.Ticket;
        var subject = CeptTicketText.SubjectOf(ticket);
        var about = new PdfDescription($"Evidence for CEPT, contract {ticket.ContractNumber}", new DateTimeOffset(ticket.PreparedAtUtc, TimeSpan.Zero))
        {
            Author = $"{TaxInvoicePdf.SupplierName}, {pack.Offices[ticket.NodalOfficeId]}",
            Subject = ticket.CustomerName,
        };
        return new PdfDocument(about,
        [
            new LetterheadBlock([TaxInvoicePdf.SupplierName, pack.Offices[ticket.NodalOfficeId]], ["Ticket to CEPT", "Evidence"]),
            Facts(ticket, headings),
            new ParagraphBlock(CeptTicketText.Of(ticket)) { Label = "Request" },
            .. AptInvoices(pack, headings),
            .. Manual(pack),
            .. Voucher(pack, headings),
            new HeadingBlock("Expected balance"),
            Expected(ticket, headings),
        ])
        {
            Language = headings.Language,
            Landscape = true,
            RunningHead = subject,
            Foot = $"{headings.With("Contract {0}", ticket.ContractNumber)} · {headings.With("{0} to {1}", IndianFigures.Date(ticket.PeriodFrom), IndianFigures.Date(ticket.PeriodTo))} · {headings[TaxInvoicePdf.SupplierName]}",
        };
    }

    private static FactsBlock Facts(CeptTicket ticket, Headings headings) => new(
    [
        new FactColumn("Customer", [new Fact("", ticket.CustomerName, Emphasis.Strong), new Fact("Customer ID", ticket.CustomerId.ToString()), new Fact("Contract", ticket.ContractNumber)]),
        new FactColumn("Period", [new Fact("From", IndianFigures.Date(ticket.PeriodFrom)), new Fact("To", IndianFigures.Date(ticket.PeriodTo))]),
        new FactColumn("Ticket", [new Fact("Reference", ticket.Reference ?? headings["To be raised"], Emphasis.Strong), new Fact("Composed", IndianFigures.Date(IndianTime.DateOf(ticket.PreparedAtUtc)))]),
    ]);

    private static IEnumerable<PdfBlock> AptInvoices(CeptEvidencePack pack, Headings headings)
    {
        foreach (var invoice in pack.AptInvoices)
        {
            yield return new HeadingBlock(headings.With("Invoice of APT {0} of {1}", invoice.Number, IndianFigures.Date(invoice.InvoiceDate)));
            yield return new TableBlock(
                [new TableColumn("Location", 2), new TableColumn("Product", 0.7), new TableColumn("Supplier GSTIN", 1.4), Figures("Taxable\u00A0₹"), Figures("CGST\u00A0₹"), Figures("SGST/ UTGST\u00A0₹"), Figures("IGST\u00A0₹"), Figures("Total\u00A0₹")],
                [.. invoice.Lines.OrderBy(l => l.RowNumber).Select(l => Row($"{pack.Offices.GetValueOrDefault(l.OwningOfficeId)} ({l.OwningOfficeId})", l.Product, l.SupplierGstin, l.Taxable, l.Cgst, l.Sgst, l.Igst, l.Total))])
            {
                Totals = [Row("Together", "", "", Sum(l => l.Taxable), Sum(l => l.Cgst), Sum(l => l.Sgst), Sum(l => l.Igst), Sum(l => l.Total))],
                Size = Small,
            };

            Money Sum(Func<Core.Invoicing.AptInvoiceLine, Money> amount) => Money.Sum(invoice.Lines.Select(amount));
        }
    }

    private static IEnumerable<PdfBlock> Manual(CeptEvidencePack pack)
    {
        List<ManualRow> rows =
        [
            .. pack.Invoices.Select(i => new ManualRow(Words.Of(i.Kind), i.Number, i.InvoiceDate, i.LocationName, i.SupplierGstin, i.Tax, i.RoundOff, i.Payable)),
            .. pack.Notes.Select(n => new ManualRow(Words.Of(n.Kind), n.Number, n.NoteDate, n.LocationName, n.SupplierGstin, Signed(n, n.Tax), Signed(n, n.RoundOff), Signed(n, n.Payable))),
        ];
        if (rows.Count == 0)
        {
            yield break;
        }

        yield return new HeadingBlock("Invoices and notes issued by hand");
        yield return new TableBlock(
            [new TableColumn("Document", 1), new TableColumn("Number", 1.3), new TableColumn("Date", 0.9), new TableColumn("Location", 1.6), new TableColumn("Supplier GSTIN", 1.4), Figures("Value\u00A0₹"), Figures("GST\u00A0₹"), Figures("Round-off\u00A0₹"), Figures("Amount\u00A0₹")],
            [.. rows.Select(r => (IReadOnlyList<string>)[r.Name, r.Number, IndianFigures.Date(r.Date), r.LocationName, r.SupplierGstin, IndianFigures.Amount(r.Value), IndianFigures.Amount(r.Tax), IndianFigures.Signed(r.RoundOff), IndianFigures.Amount(r.Payable)])])
        {
            Totals = [["Together", "", "", "", "", IndianFigures.Amount(Money.Sum(rows.Select(r => r.Value))), IndianFigures.Amount(Money.Sum(rows.Select(r => r.Tax))), IndianFigures.Signed(Money.Sum(rows.Select(r => r.RoundOff))), IndianFigures.Amount(Money.Sum(rows.Select(r => r.Payable)))]],
            Size = Small,
        };
    }

    private static Money Signed(GstNote note, Money amount) => note.IsCredit ? -amount : amount;

    private static IEnumerable<PdfBlock> Voucher(CeptEvidencePack pack, Headings headings)
    {
        var voucher = pack.Ticket.Evidence.First(e => e.Kind == CeptEvidenceKind.Voucher);
        var lines = pack.Misc?.Lines ?? pack.Entry?.Lines ?? [];
        yield return new HeadingBlock(headings.With(pack.Entry is null ? "Misc. transaction, voucher {0} of {1}" : "Transfer entry, voucher {0} of {1}", voucher.Title, IndianFigures.Date(voucher.Date)));
        yield return new TableBlock(
            [new TableColumn("Document", 1.6), new TableColumn("Date", 0.9), new TableColumn("GSTIN", 1.4), Figures("Value\u00A0₹"), Figures("CGST\u00A0₹"), Figures("SGST/ UTGST\u00A0₹"), Figures("IGST\u00A0₹"), Figures("Round-off\u00A0₹"), Figures("Total\u00A0₹")],
            [.. lines.GroupBy(l => l.DocumentId).Select(g => Row(g.First().DocumentNumber, IndianFigures.Date(g.First().DocumentDate), g.First().Gstin, AdjustmentSums.Of(g)))])
        {
            Totals = [Row("Together", "", "", AdjustmentSums.Of(lines))],
            Size = Small,
        };
    }

    private static TotalsBlock Expected(CeptTicket ticket, Headings headings) => new(
        ticket.Asks.Any(a => a.Kind == CeptAskKind.UpdateBalance)
            ? [new TotalLine(headings.With("Deposit as on {0}", IndianFigures.Date(ticket.ExpectedOn)), IndianFigures.Rupees(ticket.ExpectedDeposit), Grand: true)]
            : [new TotalLine(headings.With("Credit used as on {0}", IndianFigures.Date(ticket.ExpectedOn)), IndianFigures.Rupees(ticket.ExpectedCreditUsed), Grand: true)]);

    private static TableColumn Figures(string heading) => new(heading, 1, Figures: true);

    private static List<string> Row(string first, string second, string third, AdjustmentSums sums) => Row(first, second, third, sums.Net, sums.Cgst, sums.Sgst + sums.Utgst, sums.Igst, sums.RoundOff, sums.Total);

    private static List<string> Row(string first, string second, string third, params ReadOnlySpan<Money> amounts)
    {
        var cells = new List<string> { first, second, third };
        foreach (var amount in amounts)
        {
            cells.Add(IndianFigures.Amount(amount));
        }

        return cells;
    }

    private sealed record ManualRow(string Name, string Number, DateOnly Date, string LocationName, string SupplierGstin, Money Tax, Money RoundOff, Money Payable)
    {
        public Money Value => Payable - RoundOff - Tax;
    }
}
