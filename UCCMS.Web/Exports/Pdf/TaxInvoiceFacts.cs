using UCCMS.Web.Exports.Pdf.Hindi;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>Who is billed, for what supply, under which contract.</summary>
internal static class TaxInvoiceFacts
{
    public static FactsBlock Block(TaxInvoicePrint invoice) => new(
    [
        new FactColumn("Billed to", [.. Recipient(invoice.Recipient, invoice.Headings)]),
        new FactColumn("Supply", [.. Supply(invoice)], 1.05),
        new FactColumn("Contract", [.. Contract(invoice)], 1.05),
    ]);

    private static IEnumerable<Fact> Recipient(PrintedRecipient recipient, Headings headings)
    {
        yield return new Fact("", recipient.Name, Emphasis.Strong);
        yield return new Fact("", recipient.Address);
        yield return new Fact("", headings.With("State {0}", recipient.State));
        yield return new Fact("", recipient.Gstin is { } gstin ? headings.With("GSTIN {0}", gstin) : headings["GSTIN: Unregistered"], Emphasis.Strong);
        if (recipient.DeliveryAddress.Length > 0)
        {
            yield return new Fact("", headings.With("Delivery: {0}", recipient.DeliveryAddress));
        }
    }

    private static IEnumerable<Fact> Supply(TaxInvoicePrint invoice)
    {
        yield return new Fact("Number", invoice.Number, Emphasis.Strong);
        yield return new Fact("Date", IndianFigures.Date(invoice.Date));
        yield return new Fact("Service from", IndianFigures.Date(invoice.ServiceFrom));
        yield return new Fact("Service to", IndianFigures.Date(invoice.ServiceTo));
        yield return new Fact("Place of supply", invoice.PlaceOfSupply.ToString());
        yield return new Fact("Reverse charge", invoice.ReverseCharge ? invoice.Headings["Yes"] : invoice.Headings["No"]);
    }

    private static IEnumerable<Fact> Contract(TaxInvoicePrint invoice)
    {
        yield return new Fact("Contract", invoice.ContractNumber);
        yield return new Fact("Customer ID", invoice.CustomerId);
        yield return new Fact("Booked at", invoice.BookingLocation);
        yield return new Fact("Issued by", invoice.IssuingOffice);
        var label = invoice.Kind is PrintedKind.CreditNote or PrintedKind.DebitNote ? "Against" : "Replaces APT invoice";
        foreach (var reference in invoice.References)
        {
            yield return new Fact(label, invoice.Headings.With("{0}\nof {1}", reference.Number, IndianFigures.Date(reference.Date)));
        }
    }
}
