namespace UCCMS.Core.Gst;

/// <summary>The documents that carry numbers of their own series, each per GSTIN and financial year.</summary>
public enum DocumentKind
{
    /// <summary>CGST section 31(1), rule 46.</summary>
    TaxInvoice,

    /// <summary>CGST section 34(1), rule 53.</summary>
    CreditNote,

    /// <summary>CGST section 34(3), rule 53.</summary>
    DebitNote,

    /// <summary>For exempt supplies, CGST section 31(3)(c), rule 49.</summary>
    BillOfSupply,

    /// <summary>On an advance, CGST section 31(3)(d), rule 50.</summary>
    ReceiptVoucher,

    /// <summary>On an advance paid back, CGST section 31(3)(e), rule 51.</summary>
    RefundVoucher,
}
