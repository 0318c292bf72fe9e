using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Ledger;

/// <summary>The workbook in which an extract of e-Lekha is brought.</summary>
internal static class ElekhaTemplate
{
    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        TemplateWorkbook.Write(
            output,
            "e-Lekha",
            [
                new("month", "Month of the accounts as year and month; the same in every row.", "2026-02") { IsText = true },
                new("ddo_office_id", "Facility id or code of the DDO's office: 8 digits. May be empty.", "21360001") { IsText = true, IsOptional = true },
                new("office_id", "Facility id or code of the office accounted for: 8 digits.", "21360001") { IsText = true },
                new("head", "Account head as e-Lekha shows it.", "TBC-NET") { IsText = true },
                new("amount", "Receipts in ₹; what was taken back with a minus.", "480000.00") { IsText = true },
                new("voucher_no", "Number of the voucher. May be empty where the extract has totals only.", "MT-12") { IsText = true, IsOptional = true },
            ],
            []);
        return Task.CompletedTask;
    }
}
