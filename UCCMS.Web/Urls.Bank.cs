using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Settlement.Legacy;

namespace UCCMS.Web;

/// <summary>Addresses of bank statements.</summary>
public static partial class Urls
{
    /// <summary>Lines of an office's bank account, to be cleared.</summary>
    public const string Bank = "/bank";

    public const string BankStatements = "/bank/statements";

    public const string ImportBankStatement = "/bank/import";

    public static string BankOf(OfficeId office) => With(Bank, ("office", office.Value));

    /// <summary>Receipts that are on no statement.</summary>
    public const string MissingReceipts = "/bank/missing";

    /// <summary>Invoices raised in SAP.</summary>
    public const string SapInvoices = "/sap-invoices";

    public const string TakeOverSapInvoices = "/sap-invoices/take-over";

    public static string SapInvoice(SapInvoiceId id) => $"{SapInvoices}/{id.Value}";

    /// <summary>Those whose revenue is to be intimated.</summary>
    public const string SapMissing = "/sap-invoices?show=Missing";

    /// <summary>Those intimated to a PAO.</summary>
    public const string SapIntimated = "/sap-invoices?show=Intimated";

    public const string ImportReceipts = "/receipts/import";

    public static string BankOf(OfficeId office, string? show = null) => With(Bank, ("office", office.Value), ("show", show));

    public static string BankLine(BankLineId id) => $"{Bank}/lines/{id.Value}";
}
