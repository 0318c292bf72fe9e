using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Adjustments;

/// <summary>The workbook in which balances of APT are brought, where APT gives no file of its own.</summary>
internal static class AptBalanceTemplate
{
    private static readonly TemplateColumn[] Columns =
    [
        new("as_on", "Day on which APT showed the balances, dd-MM-yyyy.", "05-03-2026") { IsDay = true },
        new("customer_id", "Customer ID, ten digits.", "1000000101") { IsText = true },
        new("contract_id", "Contract number, as in UCCMS.", "40000101") { IsText = true },
        new("deposit_balance", "Deposit of an Advance customer in ₹; 0 for BNPL.", "125000.00"),
        new("credit_limit", "Credit limit of a BNPL customer in ₹. It may stay empty.", "500000.00") { IsOptional = true },
        new("credit_used", "Used of the credit limit in ₹; 0 for Advance.", "0.00"),
        new("open_invoice_numbers", "Invoices that APT holds to be unpaid, separated by semicolons; empty where there is none.", "APT/DL/26/00045") { IsText = true, IsOptional = true },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        TemplateWorkbook.Write(output, "APT balances", Columns, []);
        return Task.CompletedTask;
    }
}
