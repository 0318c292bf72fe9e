using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Books;

/// <summary>GST documents as the ledger has them: value by product, tax by head, round-off.</summary>
public static class BookedDocuments
{
    public static ContractAccount ContractOf(GstInvoice invoice) =>
        new(new(invoice.ContractId.Value), invoice.NodalOfficeId, invoice.Payment == PaymentKind.Advance);

    public static DocumentVector Of(GstInvoice invoice) => new(
        new LedgerDocument(IdOf(invoice.Id), LedgerDocumentKind.Invoice, invoice.Number, invoice.InvoiceDate, invoice.SupplierGstin, invoice.OwningOfficeId, ContractOf(invoice)) { PeriodFrom = invoice.PeriodFrom },
        Net(invoice.Lines.Select(l => (l.Product, l.Taxable))) + Tax(invoice.Taxes.Select(t => new GstSplit(t.Igst, t.Cgst, t.Sgst, t.Utgst))) + RoundOff(invoice.RoundOff));

    /// <summary>
    /// One for each invoice that the note corrects, since each settles with its own. What corrects an invoice of APT is booked
    /// with the settlement of that invoice.
    /// </summary>
    public static IEnumerable<DocumentVector> Of(GstNote note) => note.Originals.Where(o => o.GstInvoiceId is not null).Select(o => Of(note, o, IdOf(o.GstInvoiceId!.Value)));

    public static LedgerDocumentId IdOf(GstInvoiceId invoice) => new(invoice.Value);

    /// <summary>The note itself for its first original; the others by their position.</summary>
    public static LedgerDocumentId IdOf(GstNoteId note, int original)
    {
        var bytes = note.Value.ToByteArray();
        bytes[^1] ^= (byte)(original - 1);
        bytes[^2] ^= (byte)((original - 1) >> 8);
        return new(new Guid(bytes));
    }

    /// <summary>What of a note falls on one of its originals.</summary>
    /// <param name="note">The note.</param>
    /// <param name="original">One of its originals.</param>
    /// <param name="against">As the ledger knows that original.</param>
    public static DocumentVector Of(GstNote note, NoteOriginal original, LedgerDocumentId against)
    {
        var effect = note.Effect(original.Position);
        return new(
            new LedgerDocument(
                IdOf(note.Id, original.Position),
                note.IsCredit ? LedgerDocumentKind.CreditNote : LedgerDocumentKind.DebitNote,
                note.Originals.Count == 1 ? note.Number : $"{note.Number} on {original.Number}",
                note.NoteDate,
                note.SupplierGstin,
                original.LocationOfficeId,
                new(new(note.ContractId.Value), note.NodalOfficeId, note.Payment == PaymentKind.Advance))
            {
                Against = against,
                PeriodFrom = note.PeriodFrom,
            },
            Net(effect.Lines.Select(l => (l.Product, l.Value))) + Tax([effect.Split]) + RoundOff(effect.RoundOff));
    }

    private static ComponentAmounts Net(IEnumerable<(string Product, Money Value)> lines) =>
        ComponentAmounts.Of(lines.Select(l => new ComponentAmount(Component.Net(l.Product), l.Value)));

    private static ComponentAmounts Tax(IEnumerable<GstSplit> splits)
    {
        var sum = splits.Aggregate(GstSplit.None, (a, b) => a + b);
        return ComponentAmounts.Of((Component.Cgst, sum.Cgst), (Component.Sgst, sum.Sgst), (Component.Utgst, sum.Utgst), (Component.Igst, sum.Igst));
    }

    private static ComponentAmounts RoundOff(Money amount) => ComponentAmounts.Of((Component.RoundOff, amount));
}
