using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Which document: one issued here, or the rows of one location on an invoice of APT.</summary>
public sealed record OriginalKey(GstInvoiceId? Invoice, AptInvoiceId? AptInvoice, OfficeId Location)
{
    public static OriginalKey Of(NoteOriginal original) => new(original.GstInvoiceId, original.AptInvoiceId, original.LocationOfficeId);
}

/// <summary>A document that a note can correct, as it was issued.</summary>
/// <param name="Key">Which it is.</param>
/// <param name="Kind">Tax invoice or bill of supply.</param>
/// <param name="Number">As printed.</param>
/// <param name="Date">As printed; the year of the supply is read on it (CGST section 34(2)).</param>
/// <param name="LocationName">The booking location.</param>
/// <param name="Context">Contract, customer, period and offices.</param>
/// <param name="Parties">Who supplied whom where.</param>
/// <param name="Issued">Its figures on the day of issue.</param>
public sealed record NotableDocument(
    OriginalKey Key, DocumentKind Kind, string Number, DateOnly Date, string LocationName, NoteContext Context, NoteParties Parties, DocumentFigures Issued)
{
    public static NotableDocument Of(GstInvoice invoice) => new(
        new OriginalKey(invoice.Id, null, invoice.OwningOfficeId),
        invoice.Kind,
        invoice.Number,
        invoice.InvoiceDate,
        invoice.LocationName,
        new NoteContext(invoice.ContractId, invoice.ContractNumber, invoice.CustomerId, invoice.Payment, invoice.PeriodFrom, invoice.PeriodTo, invoice.NodalOfficeId, invoice.IssuingOfficeName),
        NoteParties.Of(invoice),
        DocumentFigures.Of(invoice));
}

/// <summary>What a note takes over from the contract and period of its originals.</summary>
public sealed record NoteContext(
    ContractId ContractId, string ContractNumber, CustomerId CustomerId, PaymentKind Payment, DateOnly PeriodFrom, DateOnly PeriodTo, OfficeId NodalOffice, string NodalOfficeName);
