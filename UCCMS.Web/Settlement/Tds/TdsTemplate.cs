using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement.Tds;

/// <summary>The workbook in which certificates of GST withheld are brought.</summary>
internal static class TdsTemplate
{
    public const string Name = "tds.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("certificate_no", "Number of the certificate in form GSTR-7A.", "C0700012345") { IsText = true },
        new("gstin", "GSTIN of the deductor, 15 characters.", "03AAAGM0289C1D2") { IsText = true },
        new("month", "Month in which tax was withheld, MM-yyyy.", "02-2026") { IsText = true },
        new("taxable", "Value on which tax was withheld.", "10000.00") { IsAmount = true },
        new("cgst", "CGST withheld; empty where there is none.", "") { IsOptional = true },
        new("sgst", "SGST or UTGST withheld; empty where there is none.", "") { IsOptional = true },
        new("igst", "IGST withheld; empty where there is none.", "200.00") { IsOptional = true },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "GST TDS", Columns, []);
        return Task.CompletedTask;
    }
}
