using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>One row of an extract of e-Lekha.</summary>
/// <param name="RowNumber">Of the file.</param>
/// <param name="Month">Of the accounts.</param>
/// <param name="Ddo">8 digits of the DDO's office; empty where the extract has none.</param>
/// <param name="Office">8 digits: facility id or code of the office accounted for.</param>
/// <param name="Head">Account head.</param>
/// <param name="Amount">Receipts plus.</param>
/// <param name="Voucher">Number of the voucher, where the extract has it.</param>
public sealed record ElekhaRow(int RowNumber, ElekhaMonth Month, string Ddo, string Office, string Head, Money Amount, string Voucher);

/// <summary>An extract of e-Lekha for one month, read without any access to what is stored.</summary>
public sealed record ElekhaFile(IReadOnlyList<ElekhaRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>A month of a circle, voucher by voucher.</summary>
    public const int MostRows = 50_000;

    private static readonly KnownColumn[] Columns =
    [
        new("month", Required: true, "period", "month of account"),
        new("ddo_office_id", Required: false, "ddo", "ddo code"),
        new("office_id", Required: true, "office", "facility id", "office code"),
        new("head", Required: true, "head of account", "account head", "account code"),
        new("amount", Required: true, "receipts", "net amount"),
        new("voucher_no", Required: false, "voucher", "voucher number"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("elekha", "e-Lekha extract", Permissions.ReconcileElekha, Columns);

    /// <summary>The month of all rows; none as long as there is no row.</summary>
    public ElekhaMonth? Month => Rows.Count == 0 ? null : Rows[0].Month;

    public Money Total => Money.Sum(Rows.Select(r => r.Amount));

    /// <param name="table">The file.</param>
    /// <param name="today">IST; no month is of the future.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, elekha.too-many-rows; or the reader's refusal.</exception>
    public static ElekhaFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<ElekhaRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "elekha.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Take the offices in parts, or a row for each office and head.");
            var fields = new RowFields(table, mapping);
            var row = fields.IsReadable ? Row(fields, today, mapping) : null;
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, [.. problems, .. OtherMonths(rows)]);
    }

    /// <summary>Rows whose office is not one of those whose accounts the post sees.</summary>
    public IEnumerable<RowProblem> ProblemsWith(IReadOnlyDictionary<string, OfficeId> offices) =>
        from row in Rows
        where !offices.ContainsKey(row.Office)
        select new RowProblem(row.RowNumber, "office_id", row.Office, "There is no office of this code among those whose accounts you keep.", "Correct the code, or have the office assigned to your PAO.");

    private static ElekhaRow Row(RowFields fields, DateOnly today, ColumnMapping mapping)
    {
        var month = fields.Take("month", (TableCell c, out ElekhaMonth v, out FieldProblem p) => TryMonth(c, out v, out p));
        if (month > ElekhaMonth.Of(today))
        {
            fields.Say("month", new("This month has not come yet.", "Write the month of the accounts as year and month: 2026-02."));
        }

        return new(
            fields.RowNumber,
            month,
            Optional(fields, mapping, "ddo_office_id", 8),
            fields.Take("office_id", (TableCell c, out string v, out FieldProblem p) => TryCode(c, out v, out p)) ?? string.Empty,
            fields.Take("head", (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, 40, out v, out p)) ?? string.Empty,
            fields.Take<Money>("amount", TryAmount),
            Optional(fields, mapping, "voucher_no", 50));
    }

    private static string Optional(RowFields fields, ColumnMapping mapping, string column, int longest) =>
        !mapping.Has(column) || fields.IsEmpty(column) ? string.Empty : fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private static bool TryCode(TableCell cell, out string code, out FieldProblem problem)
    {
        var isRead = CodeField.TryDigits(cell, 8, out var digits, out problem);
        code = digits.ToString();
        return isRead;
    }

    private static bool TryMonth(TableCell cell, out ElekhaMonth month, out FieldProblem problem)
    {
        problem = FieldProblem.None;
        if (ElekhaMonth.TryParse(cell.Text, out month))
        {
            return true;
        }

        // a workbook turns 2026-02 into the first of that month
        if (DateField.TryParse(cell, out var day, out _))
        {
            month = ElekhaMonth.Of(day);
            return true;
        }

        problem = new("This is no month.", "Write year and month: 2026-02.");
        return false;
    }

    // receipts plus; what was taken back minus
    private static bool TryAmount(TableCell cell, out Money amount, out FieldProblem problem)
    {
        var text = cell.Text.Trim();
        if (text.IsEmpty || text[0] is not ('-' or '('))
        {
            return AmountField.TryParse(cell, out amount, out problem);
        }

        var isRead = AmountField.TryParse(text[0] == '(' ? text.Trim("()") : text[1..], out amount, out problem);
        amount = -amount;
        return isRead;
    }

    private static IEnumerable<RowProblem> OtherMonths(List<ElekhaRow> rows) =>
        from row in rows.Skip(1)
        where row.Month != rows[0].Month
        select new RowProblem(row.RowNumber, "month", row.Month.ToString(), $"The file begins with {rows[0].Month}; one file holds one month.", "Upload each month by itself.");
}
