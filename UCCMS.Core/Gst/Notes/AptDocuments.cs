using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>The rows of one location on an invoice of APT as a document that a note can correct.</summary>
internal sealed class AptDocuments(NoteContext context, Customer customer, IReadOnlyDictionary<string, Product> products)
{
    /// <summary>Those with rows of the location, the largest first; else the first of the period with none.</summary>
    public IReadOnlyList<NotableDocument> Of(IReadOnlyList<AptInvoice> invoices, LocationSupply location)
    {
        var own = invoices.Where(i => i.Lines.Any(l => l.OwningOfficeId == location.OfficeId)).Select(i => Of(i, location)).OrderByDescending(d => d.Issued.Value).ToList();
        return own.Count > 0 ? own : [Of(invoices[0], location)];
    }

    /// <summary>Who should have been billed, under the GSTIN that APT used.</summary>
    public NoteParties DueAt(LocationSupply location, NotableDocument document) =>
        PartiesOf(document.Parties.SupplierGstin, location.Recipient, location.Kind, location.HandedOverStateCode);

    private NotableDocument Of(AptInvoice invoice, LocationSupply location)
    {
        var recipient = Gstin.TryParse(invoice.RecipientGstin, out var gstin, out _) ? gstin : null;
        var isSez = customer.Gstins.Any(g => g.Gstin.Value == recipient?.Value && g.IsSez);
        var parties = PartiesOf(invoice.SupplierGstin, recipient, isSez ? SupplyKind.SezWithPayment : SupplyKind.Regular, location.HandedOverStateCode);
        return new(
            new OriginalKey(null, invoice.Id, location.OfficeId), DocumentKind.TaxInvoice, invoice.Number, invoice.InvoiceDate, location.OfficeName, context, parties,
            FiguresOf([.. invoice.Lines.Where(l => l.OwningOfficeId == location.OfficeId)], parties.SupplierStateCode));
    }

    private NoteParties PartiesOf(string supplierGstin, Gstin? recipient, SupplyKind kind, string handedOver)
    {
        var place = PlaceOfSupply.Of(supplierGstin[..2], recipient, handedOver, kind);
        return new(
            supplierGstin, supplierGstin[..2], customer.Name, $"{customer.Address} {customer.Pincode}", recipient?.StateCode ?? customer.StateCode, recipient?.Value, kind, place.StateCode, place.Reason);
    }

    private DocumentFigures FiguresOf(IReadOnlyList<AptInvoiceLine> rows, string supplierState)
    {
        var usesUtgst = GstStates.Get(supplierState).UsesUtgst;
        return DocumentFigures.Of(
            rows.Select(LineOf),
            rows.Where(r => !r.Tax.IsZero).Select(r => new RateBucket(RateOf(r), r.Taxable, new GstSplit(r.Igst, r.Cgst, usesUtgst ? Money.Zero : r.Sgst, usesUtgst ? r.Sgst : Money.Zero))),
            Money.Sum(rows.Select(r => r.Total - r.Taxable - r.Tax)));
    }

    // APT prints no rate: the product's, or what its tax comes to.
    private ValueLine LineOf(AptInvoiceLine row)
    {
        var words = new PeriodLines(products, context.PeriodTo);
        return new(row.Product, row.TrafficClass, words.NameOf(row.Product), words.SacOf(row.Product), row.Tax.IsZero ? Percent.Zero : RateOf(row), row.Tax.IsZero, row.Taxable);
    }

    private Percent RateOf(AptInvoiceLine row)
    {
        var rate = products.GetValueOrDefault(row.Product)?.TaxRates.FirstOrDefault(r => r.IsInForce(context.PeriodTo))?.Rate ?? Percent.Zero;
        return rate > Percent.Zero || row.Taxable.IsZero ? rate : Percent.Of(decimal.Round(row.Tax.Rupees * 100m / row.Taxable.Rupees, 0, MidpointRounding.AwayFromZero));
    }
}
