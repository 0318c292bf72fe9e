using UCCMS.Core.Contracts;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Advances;

namespace UCCMS.Web;

/// <summary>Addresses of money: receipts, intimations, refunds.</summary>
public static partial class Urls
{
    public const string Receipts = "/receipts";

    public const string Intimations = "/intimations";

    /// <summary>Deposits of Advance contracts.</summary>
    public const string Deposits = "/deposits";

    /// <summary>The deposit of one contract, by its number.</summary>
    public static string DepositsOf(string contractNumber) => With(Deposits, ("q", contractNumber));

    public const string Cheques = "/cheques";

    /// <summary>Money that no document has taken, by contract and office.</summary>
    public const string FreeMoney = "/free-money";

    /// <summary>GST withheld by customers.</summary>
    public const string Tds = "/tds";

    public const string TdsCertificates = "/tds/certificates";

    /// <summary>The form of tax withheld, for a contract where one is known.</summary>
    public static string NewTds(ContractId? contract = null) => With("/tds/new", ("contract", contract?.Value));

    public static string FreeReceiptsOf(ContractId contract) => With(Receipts, ("contract", contract.Value), ("free", "true"));

    public static string Receipt(ReceiptId id) => $"{Receipts}/{id.Value}";

    /// <summary>A receipt or refund voucher on an advance.</summary>
    public static string VoucherPdf(AdvanceVoucherId id) => $"/vouchers/{id.Value}/pdf";

    /// <summary>What the customer gets for the money.</summary>
    public static string ReceiptPdf(ReceiptId id) => $"{Receipts}/{id.Value}/receipt.pdf";

    /// <summary>The form of a receipt, for a contract where one is known.</summary>
    public static string NewReceipt(ContractId? contract = null) => With("/receipts/new", ("contract", contract?.Value));

    public static string ReceiptsOf(ContractId contract) => With(Receipts, ("contract", contract.Value));

    public static string ReceiptExport(string? search, string? from, string? to, string? purpose, string? mode, string? status, string? contract, string? free) => With(
        "/receipts/export.xlsx", ("q", search), ("from", from), ("to", to), ("purpose", purpose), ("mode", mode), ("status", status), ("contract", contract), ("free", free));

    /// <summary>The form of a refund: of what a receipt left free, or of the deposit.</summary>
    public static string NewRefund(ContractId contract, ReceiptId? receipt = null) => With("/refunds/new", ("contract", contract.Value), ("receipt", receipt?.Value));

    public static string Intimation(IntimationId id) => $"{Intimations}/{id.Value}";

    public static string IntimationsOf(ContractId contract) => With(Intimations, ("status", "all"), ("contract", contract.Value));
}
