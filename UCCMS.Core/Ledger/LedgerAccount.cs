using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>The two halves of the books. Every journal sums to zero on each of them.</summary>
public enum LedgerSide
{
    /// <summary>What customers owe.</summary>
    Demand,

    /// <summary>What offices have accounted.</summary>
    Accounts,
}

/// <summary>
/// The chart of accounts. A balance is kept for each contract and, beside it, for what the account's line below says; see
/// <see cref="LedgerKey"/>. Debit is plus, credit is minus.
/// </summary>
public enum LedgerAccount
{
    /// <summary>Owed on a document; by document.</summary>
    Receivable,

    /// <summary>Value charged and not realised yet, the counterpart of what is owed; by document and product.</summary>
    InvoicedRevenue,

    /// <summary>Tax charged and not realised yet; by document and head.</summary>
    InvoicedGst,

    /// <summary>Round-off charged and not realised yet; by document.</summary>
    InvoicedRoundOff,

    /// <summary>What a credit note took off its invoice without money; by document and component. Note and invoice together are nil.</summary>
    ReducedByNote,

    /// <summary>Advance money of a customer, held at the nodal office.</summary>
    Deposit,

    /// <summary>Money received; by office.</summary>
    CashBook,

    /// <summary>Cheques between receipt and realisation; by office and receipt.</summary>
    ChequesInCollection,

    /// <summary>Counterpart of the cheques in collection; by office and receipt.</summary>
    Unrealised,

    /// <summary>Lying in the Postmaster's account of an office: free, by receipt, or allocated, by document and component.</summary>
    Unclassified,

    /// <summary>Value accounted, which reaches e-Lekha; by the office that accounted it, document and product.</summary>
    Revenue,

    /// <summary>Tax accounted, under the document's GSTIN; by the office that accounted it, document and head.</summary>
    GstPayable,

    /// <summary>Round-off accounted; it stays where it was accounted first.</summary>
    RoundOff,

    /// <summary>On its way from one office's accounts to another's; by both offices, carrier, document and component.</summary>
    InterOffice,

    /// <summary>GST withheld by the customer (CGST section 51); by document and head.</summary>
    TdsReceivable,

    /// <summary>Money called back by the bank although it was already used; by office, receipt, document and component.</summary>
    Dishonoured,

    /// <summary>What was settled beyond the money that was there; by office and cause.</summary>
    Shortfall,

    /// <summary>Tax on an advance that is neither applied nor paid back (CGST section 13(2)); by voucher, GSTIN and head.</summary>
    TaxOnAdvance,

    /// <summary>Counterpart of the tax on advances; by voucher, GSTIN and head.</summary>
    TaxPaidAhead,

    /// <summary>Counterpart of balances taken over from before UCCMS; by office and what was taken over.</summary>
    Opening,
}

/// <summary>What holds for the accounts of the chart.</summary>
public static class LedgerChart
{
    public static LedgerSide SideOf(LedgerAccount account) => account switch
    {
        LedgerAccount.Receivable or LedgerAccount.InvoicedRevenue or LedgerAccount.InvoicedGst or LedgerAccount.InvoicedRoundOff or LedgerAccount.ReducedByNote => LedgerSide.Demand,
        _ => LedgerSide.Accounts,
    };

    /// <summary>Where a component of a document stands as long as it is not realised.</summary>
    public static LedgerAccount InvoicedOf(ComponentKind kind) => kind switch
    {
        ComponentKind.Net => LedgerAccount.InvoicedRevenue,
        ComponentKind.RoundOff => LedgerAccount.InvoicedRoundOff,
        _ => LedgerAccount.InvoicedGst,
    };

    /// <summary>Where a component of a document is accounted.</summary>
    public static LedgerAccount AccountedOf(ComponentKind kind) => kind switch
    {
        ComponentKind.Net => LedgerAccount.Revenue,
        ComponentKind.RoundOff => LedgerAccount.RoundOff,
        _ => LedgerAccount.GstPayable,
    };

    public static bool IsInvoiced(LedgerAccount account) => account is LedgerAccount.InvoicedRevenue or LedgerAccount.InvoicedGst or LedgerAccount.InvoicedRoundOff;

    /// <summary>Reaches e-Lekha.</summary>
    public static bool IsAccounted(LedgerAccount account) => account is LedgerAccount.Revenue or LedgerAccount.GstPayable or LedgerAccount.RoundOff;

    /// <summary>As people call it: “Gst payable” is “GST payable”.</summary>
    public static string NameOf(LedgerAccount account) => Words.Of(account);
}
