using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;

namespace UCCMS.Web.Adjustments;

/// <summary>Heads and reasons of adjustments as people call them.</summary>
internal static class HeadWords
{
    public static string Of(Component component) => component.Kind switch
    {
        ComponentKind.Net => $"Value of {component.Product}",
        ComponentKind.RoundOff => "Round-off",
        _ => component.Code,
    };

    public static string Of(MiscTransactionReason reason) => reason switch
    {
        MiscTransactionReason.AptDifference => "Difference to APT (SOP 4.B)",
        MiscTransactionReason.BnplSettlement => "BNPL documents (SOP 4.C)",
        MiscTransactionReason.CalledBack => "Money called back by the bank",
        _ => "Transfer received (SOP 4.D)",
    };

    public static string Of(AptVoucher voucher) => voucher switch
    {
        AptVoucher.None => "None: every amount is equal",
        AptVoucher.MiscTransaction => "Misc. transaction",
        _ => "Transfer entry",
    };

    public static string Of(CeptAskKind ask) => ask switch
    {
        CeptAskKind.UpdateBalance => "Update the balance",
        CeptAskKind.MarkSettled => "Mark the invoice as settled",
        _ => "Reset the credit limit",
    };

    public static string Of(CeptEvidenceKind kind) => kind switch
    {
        CeptEvidenceKind.AptInvoice => "Invoice of APT",
        CeptEvidenceKind.ManualDocument => "Manual invoice or note",
        CeptEvidenceKind.Voucher => "Voucher",
        _ => "Expected balance",
    };
}
