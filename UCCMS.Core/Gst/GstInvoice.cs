using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst;

/// <summary>
/// An issued GST document of one booking location (SOP 4.A): everything CGST Rule 46 or 49 asks for, as it stood when it
/// was issued. Never changed or removed; only a credit or debit note corrects it (letter of 24-12-2025, paragraph V).
/// </summary>
public sealed class GstInvoice : IAuditedDocument, IOfficeOwned
{
    private readonly List<GstInvoiceLine> lines = [];
    private readonly List<GstInvoiceTax> taxes = [];
    private readonly List<GstInvoiceReference> references = [];

    private GstInvoice()
    {
    }

    public GstInvoiceId Id { get; private set; }

    public DocumentKind Kind { get; private set; }

    /// <summary>Unique per supplier GSTIN and financial year, whatever its kind.</summary>
    public string Number { get; private set; } = string.Empty;

    /// <summary>Its place in the series: 1, 2, 3 … without a gap.</summary>
    public int Serial { get; private set; }

    /// <summary>The calendar year the financial year begins in.</summary>
    public int FinancialYear { get; private set; }

    /// <summary>IST date.</summary>
    public DateOnly InvoiceDate { get; private set; }

    public string SupplierGstin { get; private set; } = string.Empty;

    public string SupplierName { get; private set; } = string.Empty;

    public string SupplierAddress { get; private set; } = string.Empty;

    public string SupplierStateCode { get; private set; } = string.Empty;

    public string? UpiId { get; private set; }

    public string? BankDetails { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public string RecipientName { get; private set; } = string.Empty;

    public string RecipientAddress { get; private set; } = string.Empty;

    public string RecipientStateCode { get; private set; } = string.Empty;

    /// <summary>None for an unregistered recipient.</summary>
    public string? RecipientGstin { get; private set; }

    public SupplyKind Supply { get; private set; }

    /// <summary>Of the letter of undertaking under which no tax is paid; only to a special economic zone.</summary>
    public string? UndertakingArn { get; private set; }

    /// <summary>Taxable and exempt services for an unregistered recipient on one document (CGST rule 46A).</summary>
    public bool IsInvoiceCumBill => Kind == DocumentKind.TaxInvoice && lines.Exists(l => l.IsExempt);

    public string PlaceOfSupplyCode { get; private set; } = string.Empty;

    /// <summary>Why it is taxed there, as a sentence.</summary>
    public string PlaceOfSupplyReason { get; private set; } = string.Empty;

    public bool IsInterState { get; private set; }

    public ConsolidationId ConsolidationId { get; private set; }

    /// <summary>None where APT's figures stood in for the location's draft.</summary>
    public LocationDraftId? LocationDraftId { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public PaymentKind Payment { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The booking location.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public string LocationName { get; private set; } = string.Empty;

    /// <summary>The nodal office, which issues.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string IssuingOfficeName { get; private set; } = string.Empty;

    /// <summary>The filing office of the supplier's registration.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public Money Gross { get; private set; }

    public Money Discount { get; private set; }

    public Money Vas { get; private set; }

    /// <summary>Value that bears tax.</summary>
    public Money Taxable { get; private set; }

    /// <summary>Value that bears none.</summary>
    public Money Exempt { get; private set; }

    public Money Tax { get; private set; }

    public Money Total { get; private set; }

    public Money RoundOff { get; private set; }

    public Money Payable { get; private set; }

    public string AmountInWords { get; private set; } = string.Empty;

    public string IssuedBy { get; private set; } = string.Empty;

    /// <summary>Name and post, printed as the authorised signatory.</summary>
    public string Signatory { get; private set; } = string.Empty;

    public DateTime IssuedAtUtc { get; private set; }

    public IReadOnlyList<GstInvoiceLine> Lines => lines;

    /// <summary>One a rate above zero.</summary>
    public IReadOnlyList<GstInvoiceTax> Taxes => taxes;

    public IReadOnlyList<GstInvoiceReference> References => references;

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"{Words.Of(Kind)} {Number} under {SupplierGstin}, {LocationName}, contract {ContractNumber}";

    public static string KeyOf(GstInvoiceId id) => $"gst-invoice/{id.Value}";

    /// <summary>Issues it under a number that the series gave for it in the same act.</summary>
    public static GstInvoice Issue(GstDocumentDraft draft, IssuedNumber number, GstIssue issue)
    {
        var totals = draft.Totals(issue.RoundToRupee);
        var place = PlaceOfSupply.Of(draft.Supplier.StateCode, draft.Recipient.Gstin, draft.HandedOverStateCode, draft.Supply);
        var invoice = new GstInvoice
        {
            Id = GstInvoiceId.New(),
            Kind = draft.Kind,
            Number = number.Number.Value,
            Serial = number.Serial,
            FinancialYear = number.Year.StartYear,
            InvoiceDate = number.Date,
            Supply = draft.Supply,
            UndertakingArn = draft.UndertakingArn,
            PlaceOfSupplyCode = place.StateCode,
            PlaceOfSupplyReason = place.Reason,
            IsInterState = place.IsInterState,
            LocationDraftId = draft.Lines[0].LocationDraftId,
            OwningOfficeId = draft.Location,
            LocationName = draft.LocationName,
        };
        invoice.Take(draft.Supplier, draft.Recipient);
        invoice.Take(issue);
        invoice.Take(draft, totals);
        return invoice;
    }

    private void Take(GstSupplier supplier, GstRecipient recipient)
    {
        (SupplierGstin, SupplierName, SupplierAddress, SupplierStateCode) = (supplier.Gstin, supplier.Name, supplier.Address, supplier.StateCode);
        (UpiId, BankDetails, CounterpartOfficeId) = (supplier.UpiId, supplier.BankDetails, supplier.FilingOfficeId);
        (RecipientName, RecipientAddress, RecipientStateCode, RecipientGstin) = (recipient.Name, recipient.Address, recipient.StateCode, recipient.Gstin?.Value);
    }

    private void Take(GstIssue issue)
    {
        (ConsolidationId, ContractId, ContractNumber) = (issue.Consolidation.Id, issue.Consolidation.ContractId, issue.Consolidation.ContractNumber);
        (PeriodFrom, PeriodTo) = (issue.Consolidation.PeriodFrom, issue.Consolidation.PeriodTo);
        (CustomerId, Payment) = (issue.CustomerId, issue.Payment);
        (NodalOfficeId, IssuingOfficeName) = (issue.Consolidation.NodalOfficeId, issue.IssuingOfficeName);
        (IssuedBy, Signatory, IssuedAtUtc) = (issue.Actor.PersonId, issue.Signatory, issue.UtcNow);
        references.AddRange(issue.References.Select(r => r with { })); // a row of its own for each document
    }

    private void Take(GstDocumentDraft draft, DocumentTotals totals)
    {
        lines.AddRange(draft.Lines.Select((line, at) => draft.LineOf(line, at + 1)));
        taxes.AddRange(totals.Buckets.Select(b => new GstInvoiceTax(b.Rate, b.Taxable, b.Split.Cgst, b.Split.Sgst, b.Split.Utgst, b.Split.Igst)));
        (Gross, Discount, Vas) = (Money.Sum(lines.Select(l => l.Gross)), Money.Sum(lines.Select(l => l.Discount)), Money.Sum(lines.Select(l => l.Vas)));
        (Taxable, Exempt, Tax, Total) = (totals.Taxable, totals.Exempt, totals.Tax, totals.Total);
        (RoundOff, Payable, AmountInWords) = (totals.RoundOff, totals.Payable, Shared.AmountInWords.Of(totals.Payable));
    }
}
