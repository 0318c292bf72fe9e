using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Apportionment;

/// <summary>The workbook in which pending apportionments of earlier months are brought.</summary>
internal static class PendingTemplate
{
    public const string Name = "pending-apportionments.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("customer_id", "Customer id, 10 digits.", "1000000101") { IsText = true },
        new("contract_id", "Number of the contract as it stands in UCCMS.", "40000101") { IsText = true },
        new("period_from", "First day of service, dd-MM-yyyy.", "01-11-2025") { IsDay = true },
        new("period_to", "Last day of service, dd-MM-yyyy.", "30-11-2025") { IsDay = true },
        new("office_id", "Booking location: facility id of APT, or code of UCCMS, 8 digits.", "10081132") { IsText = true },
        new("net", "Net revenue after discount, as APT accounted it at the nodal office.", "10000.00") { IsAmount = true },
        new("cgst", "CGST; empty where there is none.", "") { IsOptional = true },
        new("sgst", "SGST or UTGST; empty where there is none.", "") { IsOptional = true },
        new("igst", "IGST; empty where there is none. A row bears either IGST or the other two.", "1800.00") { IsOptional = true },
        new("apt_invoice_no", "Number of the invoice of APT that was settled.", "AP/25/001234") { IsText = true },
        new("settled_on", "Day on which APT settled it, dd-MM-yyyy.", "05-12-2025") { IsDay = true },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "Pending", Columns, []);
        return Task.CompletedTask;
    }
}
