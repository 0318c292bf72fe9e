namespace UCCMS.Tests.Settlement.Legacy;

/// <summary>Files of SAP for the contract of the world.</summary>
internal static class SapFiles
{
    private const string Heads = "sap_document_no,apt_invoice_no,invoice_date,customer_id,contract_id,period_from,period_to,supplier_gstin,office_id,product,taxable,cgst,sgst,igst,total,cleared,accounted_in_elekha\n";

    /// <summary>One row of ₹11,800 for each bill: its number in SAP, and what stands under “cleared”.</summary>
    public static string Of(SettlementWorld world, params (string Document, string Cleared)[] bills) => Heads + string.Concat(bills.Select(b =>
        $"{b.Document},B{b.Document},30-09-2025,{world.Gst.Contract.CustomerId},{world.Gst.Contract.Number},01-09-2025,30-09-2025,07AAAGM0289C1ZL,10081132,SP,10000.00,,,1800.00,11800.00,{b.Cleared},N\n"));
}
