using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>One row of a file of SAP invoices: one product of one invoice and office.</summary>
/// <param name="RowNumber">Of the file.</param>
/// <param name="SapDocument">Number of the accounting document in SAP.</param>
/// <param name="Invoice">Number of the bill.</param>
/// <param name="Date">IST day of the bill.</param>
/// <param name="Customer">Whose bill.</param>
/// <param name="Contract">Number of the contract.</param>
/// <param name="PeriodFrom">First day of service.</param>
/// <param name="PeriodTo">Last day of service.</param>
/// <param name="Gstin">The supplier's.</param>
/// <param name="Office">8 digits: facility id or code of the booking office.</param>
/// <param name="Product">Product code.</param>
/// <param name="Taxable">After discount.</param>
/// <param name="Cgst">Tax.</param>
/// <param name="Sgst">Tax; UTGST too.</param>
/// <param name="Igst">Tax.</param>
/// <param name="IsCleared">In SAP: by F-32, or paid.</param>
/// <param name="IsInElekha">The revenue stands in e-Lekha.</param>
public sealed record SapRow(
    int RowNumber, string SapDocument, string Invoice, DateOnly Date, CustomerId Customer, string Contract, DateOnly PeriodFrom, DateOnly PeriodTo, string Gstin, string Office, string Product,
    Money Taxable, Money Cgst, Money Sgst, Money Igst, bool IsCleared, bool IsInElekha)
{
    public Money Total => Taxable + Cgst + Sgst + Igst;
}

/// <summary>A file of invoices raised in SAP (letter of 24-12-2025, paragraph III), read without any access to what is stored.</summary>
public sealed record SapInvoiceFile(IReadOnlyList<SapRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>What a large circle took over.</summary>
    public const int MostRows = 20_000;

    private static readonly KnownColumn[] Columns =
    [
        new("sap_document_no", Required: true, "sap document", "document no"),
        new("apt_invoice_no", Required: true, "invoice no", "invoice number", "bill no"),
        new("invoice_date", Required: true, "bill date"),
        new("customer_id", Required: true, "customer"),
        new("contract_id", Required: true, "contract", "contract no", "contract number"),
        new("period_from", Required: true, "from"),
        new("period_to", Required: true, "to"),
        new("supplier_gstin", Required: true, "gstin"),
        new("office_id", Required: true, "office", "facility id"),
        new("product", Required: true, "product code"),
        new("taxable", Required: true, "net", "net amount"),
        new("cgst", Required: true),
        new("sgst", Required: true, "utgst", "sgst/utgst"),
        new("igst", Required: true),
        new("total", Required: true, "invoice amount"),
        new("cleared", Required: true),
        new("accounted_in_elekha", Required: true, "in e-lekha"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("sap-invoices", "SAP invoices", Permissions.EnterSapInvoices, Columns);

    /// <param name="table">The file.</param>
    /// <param name="today">IST; no bill is of a later day.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, sap.too-many-rows; or the reader's refusal.</exception>
    public static SapInvoiceFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<SapRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "sap.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
            var fields = new RowFields(table, mapping);
            var row = fields.IsReadable ? Row(fields, today) : null;
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, [.. problems, .. Differing(rows)]);
    }

    private static SapRow Row(RowFields fields, DateOnly today)
    {
        var row = new SapRow(
            fields.RowNumber,
            Text(fields, "sap_document_no", 20),
            Text(fields, "apt_invoice_no", 20),
            fields.Take<DateOnly>("invoice_date", DateField.TryParse),
            new(long.TryParse(Digits(fields, "customer_id", 10), NumberStyles.None, CultureInfo.InvariantCulture, out var customer) ? customer : 0),
            Text(fields, "contract_id", 20),
            fields.Take<DateOnly>("period_from", DateField.TryParse),
            fields.Take<DateOnly>("period_to", DateField.TryParse),
            Text(fields, "supplier_gstin", 15),
            Digits(fields, "office_id", 8),
            Text(fields, "product", 10),
            Amount(fields, "taxable"),
            Amount(fields, "cgst"),
            Amount(fields, "sgst"),
            Amount(fields, "igst"),
            fields.Take<bool>("cleared", YesNoField.TryParse),
            fields.Take<bool>("accounted_in_elekha", YesNoField.TryParse));
        Judge(fields, row, Amount(fields, "total"), today);
        return row;
    }

    private static void Judge(RowFields fields, SapRow row, Money total, DateOnly today)
    {
        if (fields.Problems.Count > 0)
        {
            return;
        }

        if (row.Date > today || row.PeriodTo < row.PeriodFrom)
        {
            fields.Say("invoice_date", new("The bill is of a day to come, or its period ends before it begins.", "Write the days as SAP shows them."));
        }

        if (row.Total != total || row.Taxable <= Money.Zero)
        {
            fields.Say("total", new($"Taxable value and tax come to {row.Total}.", "Write the amounts as SAP shows them."));
        }

        if (!row.Igst.IsZero && !(row.Cgst + row.Sgst).IsZero)
        {
            fields.Say("igst", new("A supply bears either IGST or CGST with SGST or UTGST.", "Write the heads as SAP shows them, one row for each."));
        }
    }

    private static IEnumerable<RowProblem> Differing(List<SapRow> rows) =>
        from same in rows.GroupBy(r => (Sap: r.SapDocument.ToUpperInvariant(), r.Office))
        let head = same.First()
        from row in same.Skip(1)
        where (row.Invoice, row.Date, row.Customer, row.Contract, row.PeriodFrom, row.Gstin, row.IsCleared) != (head.Invoice, head.Date, head.Customer, head.Contract, head.PeriodFrom, head.Gstin, head.IsCleared)
            || same.Any(o => o.RowNumber < row.RowNumber && o.Product == row.Product)
        select new RowProblem(row.RowNumber, "sap_document_no", row.SapDocument, $"Row {head.RowNumber} has the same SAP document and office with another head, or the same product.", "Rows of one document differ only in product and amounts.");

    private static string Digits(RowFields fields, string column, int length) => fields.Take(column, (TableCell c, out string v, out FieldProblem p) =>
    {
        var isRight = CodeField.TryDigits(c, length, out var digits, out p);
        v = digits.ToString();
        return isRight;
    }) ?? string.Empty;

    private static string Text(RowFields fields, string column, int longest) =>
        fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private static Money Amount(RowFields fields, string column) => fields.IsEmpty(column) ? Money.Zero : fields.Take<Money>(column, AmountField.TryParse);
}
