using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>The workbook for a statement that the bank gives only on paper.</summary>
internal static class BankTemplate
{
    public const string Name = "bank-statement.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("date", "Day on which the bank booked it, dd-MM-yyyy.", "02-02-2026") { IsDay = true },
        new("value_date", "Day from which the money counts; empty where it is the same.", "02-02-2026") { IsDay = true, IsOptional = true },
        new("reference", "UTR, RRN or cheque number.", "SBIN526033000311") { IsText = true, IsOptional = true },
        new("payer", "Who paid, where the bank says so.", "Bharat Books & Sons") { IsOptional = true },
        new("narration", "Everything else the bank writes.", "NEFT January") { IsOptional = true },
        new("debit", "What went out.", "") { IsOptional = true },
        new("credit", "What came in; a row has one of the two.", "11800.00") { IsOptional = true },
        new("balance", "After this line. It proves that no line is missing.", "887500.00"),
        new("account_number", "Of the office; empty where you type it on the page.", "30011223344") { IsText = true, IsOptional = true },
    ];

    /// <summary>For <see cref="UCCMS.Web.Shared.DownloadButton"/>.</summary>
    public static Task WriteAsync(Stream output, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "Statement", Columns, []);
        return Task.CompletedTask;
    }
}
