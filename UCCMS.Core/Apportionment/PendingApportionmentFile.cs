using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Apportionment;

/// <summary>One row of the template of pending apportionments.</summary>
/// <param name="RowNumber">Of the file.</param>
/// <param name="CustomerId">Customer.</param>
/// <param name="ContractNumber">Contract.</param>
/// <param name="PeriodFrom">First day of service.</param>
/// <param name="PeriodTo">Last day of service.</param>
/// <param name="Office">8 digits: facility id or code of the booking location.</param>
/// <param name="Net">After discount.</param>
/// <param name="Cgst">Tax.</param>
/// <param name="Sgst">Tax; UTGST too.</param>
/// <param name="Igst">Tax.</param>
/// <param name="AptInvoiceNumber">The invoice APT settled.</param>
/// <param name="SettledOn">IST date.</param>
public sealed record PendingRow(
    int RowNumber, CustomerId CustomerId, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, string Office,
    Money Net, Money Cgst, Money Sgst, Money Igst, string AptInvoiceNumber, DateOnly SettledOn)
{
    public Money Total => Net + Cgst + Sgst + Igst;
}

/// <summary>The template of pending apportionments of earlier months, read without any access to what is stored.</summary>
public sealed record PendingApportionmentFile(IReadOnlyList<PendingRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>A year of a large nodal office.</summary>
    public const int MostRows = 20_000;

    private static readonly KnownColumn[] Columns =
    [
        new("customer_id", Required: true, "customer"),
        new("contract_id", Required: true, "contract", "contract no", "contract number"),
        new("period_from", Required: true, "from", "billing from"),
        new("period_to", Required: true, "to", "billing to"),
        new("office_id", Required: true, "office", "booking office", "facility id"),
        new("net", Required: true, "net revenue", "taxable"),
        new("cgst", Required: true, "cgst amount"),
        new("sgst", Required: true, "sgst amount", "sgst/utgst", "utgst"),
        new("igst", Required: true, "igst amount"),
        new("apt_invoice_no", Required: true, "invoice no", "invoice number"),
        new("settled_on", Required: true, "settlement date", "settled"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("pending-apportionments", "Pending apportionments", Permissions.EnterPendingApportionment, Columns);

    /// <param name="table">The file.</param>
    /// <param name="today">IST; nothing is settled later.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, pending.too-many-rows; or the reader's refusal.</exception>
    public static PendingApportionmentFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<PendingRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "pending.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
            var fields = new RowFields(table, mapping);
            var row = fields.IsReadable ? Row(fields, today) : null;
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, [.. problems, .. Repeats(rows)]);
    }

    private static PendingRow Row(RowFields fields, DateOnly today)
    {
        var row = new PendingRow(
            fields.RowNumber,
            new(long.TryParse(Digits(fields, "customer_id", 10), NumberStyles.None, CultureInfo.InvariantCulture, out var customer) ? customer : 0),
            Text(fields, "contract_id", 20),
            fields.Take<DateOnly>("period_from", DateField.TryParse),
            fields.Take<DateOnly>("period_to", DateField.TryParse),
            Digits(fields, "office_id", 8),
            Amount(fields, "net"),
            Amount(fields, "cgst"),
            Amount(fields, "sgst"),
            Amount(fields, "igst"),
            Text(fields, "apt_invoice_no", 30),
            fields.Take<DateOnly>("settled_on", DateField.TryParse));
        Judge(fields, row, today);
        return row;
    }

    private static void Judge(RowFields fields, PendingRow row, DateOnly today)
    {
        if (fields.Problems.Count > 0)
        {
            return;
        }

        if (row.PeriodTo < row.PeriodFrom)
        {
            fields.Say("period_to", new("The period ends before it begins.", "Write the last day of service."));
        }

        if (row.SettledOn < row.PeriodFrom || row.SettledOn > today)
        {
            fields.Say("settled_on", new("Nothing is settled before its period or in the future.", "Write the day on which APT settled the invoice."));
        }

        if (row.Net <= Money.Zero || row.Cgst < Money.Zero || row.Sgst < Money.Zero || row.Igst < Money.Zero)
        {
            fields.Say("net", new("There is nothing to apportion, or an amount is below zero.", "Write net revenue after discount and the tax of each head as APT accounted them."));
        }

        if (!row.Igst.IsZero && !(row.Cgst + row.Sgst).IsZero)
        {
            fields.Say("igst", new("A supply bears either IGST or CGST with SGST or UTGST.", "Write the heads as APT accounted them, one row for each."));
        }
    }

    private static string Digits(RowFields fields, string column, int length) => fields.Take(column, (TableCell c, out string v, out FieldProblem p) =>
    {
        var isRight = CodeField.TryDigits(c, length, out var digits, out p);
        v = digits.ToString();
        return isRight;
    }) ?? string.Empty;

    private static string Text(RowFields fields, string column, int longest) =>
        fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private static Money Amount(RowFields fields, string column) => fields.IsEmpty(column) ? Money.Zero : fields.Take<Money>(column, AmountField.TryParse);

    private static IEnumerable<RowProblem> Repeats(List<PendingRow> rows) =>
        from same in rows.GroupBy(r => (Invoice: r.AptInvoiceNumber.ToUpperInvariant(), r.Office, r.PeriodFrom))
        from row in same.Skip(1)
        select new RowProblem(row.RowNumber, "apt_invoice_no", row.AptInvoiceNumber, $"Row {same.First().RowNumber} has the same invoice, office and period.", "Delete one of the rows, or add their amounts into one.");
}
