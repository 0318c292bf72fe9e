using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>The workbook in which invoices of SAP are brought.</summary>
internal static class SapTemplate
{
    public const string Name = "sap-invoices.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("sap_document_no", "Number of the document in SAP.", "1900012345") { IsText = true },
        new("apt_invoice_no", "Number of the bill.", "DL/25/000042") { IsText = true },
        new("invoice_date", "Day of the bill, dd-MM-yyyy.", "30-09-2025") { IsDay = true },
        new("customer_id", "Customer id, 10 digits.", "1000000101") { IsText = true },
        new("contract_id", "Number of the contract as it stands in UCCMS.", "40000102") { IsText = true },
        new("period_from", "First day of service, dd-MM-yyyy.", "01-09-2025") { IsDay = true },
        new("period_to", "Last day of service, dd-MM-yyyy.", "30-09-2025") { IsDay = true },
        new("supplier_gstin", "GSTIN that the bill bears.", "07AAAGM0289C1ZL") { IsText = true },
        new("office_id", "Booking office: facility id of APT, or code of UCCMS, 8 digits.", "10081132") { IsText = true },
        new("product", "Product code; one row for each.", "SP") { IsText = true },
        new("taxable", "After discount.", "10000.00") { IsAmount = true },
        new("cgst", "CGST; empty where there is none.", "") { IsOptional = true },
        new("sgst", "SGST or UTGST; empty where there is none.", "") { IsOptional = true },
        new("igst", "IGST; empty where there is none.", "1800.00") { IsOptional = true },
        new("total", "Of the row.", "11800.00") { IsAmount = true },
        new("cleared", "Y where SAP cleared it: by F-32 for Advance, by payment for BNPL.", "N") { Choices = ["Y", "N"] },
        new("accounted_in_elekha", "Y where its revenue stands in e-Lekha.", "N") { Choices = ["Y", "N"] },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "SAP", Columns, []);
        return Task.CompletedTask;
    }
}
