using UCCMS.Core.Settlement;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>The workbook in which many receipts are brought.</summary>
internal static class ReceiptTemplate
{
    public const string Name = "receipts.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("value_date", "Day on which the office had the money, dd-MM-yyyy.", "27-02-2026") { IsDay = true },
        new("mode", "How it came.", "NEFT") { Choices = [.. Enum.GetNames<ReceiptMode>().Select(n => n.ToUpperInvariant())] },
        new("amount", "Of the whole payment.", "11800.00") { IsAmount = true },
        new("reference", "UTR of a transfer; of cash the number of the receipt given.", "SBIN526058120001") { IsText = true, IsOptional = true },
        new("payer", "Who paid, as the bank or the counter says.", "Bharat Books & Sons"),
        new("customer_id", "Customer id, 10 digits.", "1000000101") { IsText = true },
        new("office_id", "Facility id or code of the office that has it; empty where it is yours.", "") { IsText = true, IsOptional = true },
        new("narration", "What the payer wrote.", "") { IsOptional = true },
        new("invoice_numbers", "What it is for, separated by ;, paid in this order. Empty where it stays free.", "DL2526000012") { IsText = true, IsOptional = true },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "Receipts", Columns, []);
        return Task.CompletedTask;
    }
}
