using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Adjustments;

/// <summary>A row of the workbook: the entry and its voucher as copied from APT.</summary>
public sealed record TransferVoucherRow(int RowNumber, string Entry, VoucherEntry Voucher);

/// <summary>Vouchers of many transfer entries by a workbook, read without any access to what is stored; a row without a voucher number is not posted yet.</summary>
public sealed record TransferVouchersFile(IReadOnlyList<TransferVoucherRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>What is posted in one act.</summary>
    public const int MostRows = 500;

    private static readonly KnownColumn[] Columns =
    [
        new("entry", Required: true, "entry no", "transfer entry"),
        new("voucher_no", Required: true, "voucher", "voucher number"),
        new("voucher_date", Required: true, "date"),
        new("amount", Required: true, "total in apt"),
    ];

    /// <param name="table">The file.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, te.too-many-rows; or the reader's refusal.</exception>
    public static TransferVouchersFile Read(ITableReader table)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var rows = new List<TransferVoucherRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            var fields = new RowFields(table, mapping);
            if (fields.IsReadable && !fields.IsEmpty("voucher_no") && Row(fields) is var row && fields.Problems.Count == 0)
            {
                RuleViolation.Unless(rows.Count < MostRows, "te.too-many-rows", $"The file has more than {MostRows} vouchers. Nothing was taken over; split it.");
                rows.Add(row);
            }

            problems.AddRange(fields.Problems);
        }

        return new(rows, [.. problems, .. Repeats(rows)]);
    }

    private static TransferVoucherRow Row(RowFields fields) => new(
        fields.RowNumber,
        Text(fields, "entry"),
        new(Text(fields, "voucher_no"), fields.Take<DateOnly>("voucher_date", DateField.TryParse), fields.Take<Money>("amount", AmountField.TryParse)));

    private static string Text(RowFields fields, string column) =>
        fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, 30, out v, out p)) ?? string.Empty;

    private static IEnumerable<RowProblem> Repeats(List<TransferVoucherRow> rows) =>
        from entry in rows.GroupBy(r => r.Entry, StringComparer.OrdinalIgnoreCase)
        from repeat in entry.Skip(1)
        select new RowProblem(repeat.RowNumber, "entry", repeat.Entry, $"This entry stands in row {entry.First().RowNumber} already.", "An entry has one voucher; remove one of the rows.");
}
