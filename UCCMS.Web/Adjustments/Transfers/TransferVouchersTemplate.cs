using UCCMS.Data.Adjustments;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>The workbook of entries that wait for their vouchers, with number, date and total of the voucher left to fill in.</summary>
internal static class TransferVouchersTemplate
{
    public const string Name = "vouchers-of-transfer-entries.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("entry", "Number of the transfer entry.", "TE/10029164/25-26/00001") { IsText = true },
        new("customer", "To know it by; not read.", "Bharat Retail") { IsOptional = true },
        new("from", "To know it by; not read.", "New Delhi GPO") { IsOptional = true },
        new("to", "To know it by; not read.", "Mumbai GPO") { IsOptional = true },
        new("due", "What the voucher must come to; not read.", "118000.00") { IsOptional = true },
        new("voucher_no", "Number of the voucher in APT. A row without it is not posted yet.", "TE260200001") { IsText = true, IsOptional = true },
        new("voucher_date", "Its day, dd-MM-yyyy.", "13-02-2026") { IsDay = true },
        new("amount", "Its total as APT shows it, without sign.", "118000.00") { IsOptional = true },
    ];

    public static Task WriteAsync(Stream output, IReadOnlyList<TransferRow> rows, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        TemplateWorkbook.Write(output, "Vouchers", Columns, [.. rows.Select(r => new object?[] { r.Number, r.CustomerName, r.FromOfficeName, r.ToOfficeName, Math.Abs(r.Total.Rupees), null, null, null })]);
        return Task.CompletedTask;
    }
}
