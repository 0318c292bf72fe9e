using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Invoicing;

/// <summary>One readable row of an APT invoice file.</summary>
public sealed record AptInvoiceRow(AptInvoiceHeading Heading, AptInvoiceFigures Figures);

/// <summary>
/// The rows of an APT invoice file (file-formats section 2), read without any access to what is stored. A row that cannot
/// be read is a problem; a row whose sums are wrong is read and flagged, since finding such rows is the point.
/// </summary>
public sealed record AptInvoiceFile(IReadOnlyList<AptInvoiceRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>More rows than any invoice has; a file beyond it is another kind of file.</summary>
    public const int MostRows = 20_000;

    private static readonly KnownColumn[] Columns =
    [
        new("apt_invoice_no", Required: true, "invoice no", "invoice number"),
        new("invoice_date", Required: true, "apt invoice date", "date"),
        new("customer_id", Required: true, "customer"),
        new("contract_id", Required: true, "contract", "contract no", "contract number"),
        new("period_from", Required: true, "from", "billing from"),
        new("period_to", Required: true, "to", "billing to"),
        new("supplier_gstin", Required: true, "gstin", "gstin of supplier"),
        new("recipient_gstin", Required: false, "customer gstin", "gstin of recipient"),
        new("office_id", Required: true, "office", "booking office", "facility id"),
        new("product", Required: true, "product code", "service"),
        new("traffic_class", Required: false, "class"),
        new("article_count", Required: true, "articles", "count", "no of articles"),
        new("gross", Required: true, "base tariff", "gross amount"),
        new("vas", Required: true, "vas charges"),
        new("discount", Required: true, "discount amount"),
        new("taxable", Required: true, "taxable value", "taxable amount"),
        new("cgst", Required: true, "cgst amount"),
        new("sgst", Required: true, "sgst amount", "sgst/utgst", "utgst"),
        new("igst", Required: true, "igst amount"),
        new("total", Required: true, "total amount", "invoice total"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("apt-invoice", "APT invoice", Permissions.ImportAptInvoice, Columns);

    public int FlaggedCount => Rows.Count(r => !r.Figures.IsTaxableRight || !r.Figures.IsTotalRight);

    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, apt-invoice.too-many-rows; or the reader's refusal.</exception>
    public static AptInvoiceFile Read(ITableReader table, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<AptInvoiceRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "apt-invoice.too-many-rows", $"The file has more than {MostRows} rows; an APT invoice has one row for each office and product. Nothing was changed. Check that it is not a booking extract.");
            var parse = new RowParse(table, mapping);
            var row = parse.Row();
            problems.AddRange(parse.Problems);
            if (row is not null && parse.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, [.. problems, .. HeadingConflicts(rows), .. Repeats(rows)]);
    }

    private static IEnumerable<RowProblem> HeadingConflicts(List<AptInvoiceRow> rows) =>
        from invoice in rows.GroupBy(r => r.Heading.Number, StringComparer.OrdinalIgnoreCase)
        let first = invoice.First()
        from row in invoice
        where row.Heading != first.Heading with { Number = row.Heading.Number }
        select new RowProblem(row.Figures.RowNumber, "apt_invoice_no", row.Heading.Number, $"Date, customer, contract, period or GSTIN differ from row {first.Figures.RowNumber} of the same invoice.", "Make them equal in all rows of the invoice.");

    private static IEnumerable<RowProblem> Repeats(List<AptInvoiceRow> rows) =>
        from same in rows.GroupBy(r => (Number: r.Heading.Number.ToUpperInvariant(), r.Figures.OfficeId, r.Figures.Product, r.Figures.TrafficClass))
        from row in same.Skip(1)
        select new RowProblem(row.Figures.RowNumber, "product", row.Figures.Product, $"Row {same.First().Figures.RowNumber} has the same invoice, office, product and class.", "Delete one of the rows, or add their figures into one.");

    /// <summary>Reads one row field by field and collects what is wrong with it.</summary>
    private sealed class RowParse(ITableReader row, ColumnMapping mapping)
    {
        private static readonly CodeList Classes = new("TD", "NTD");

        private delegate bool Parser<T>(TableCell cell, out T value, out FieldProblem problem);

        public List<RowProblem> Problems { get; } = [];

        public AptInvoiceRow? Row()
        {
            if (row.Misfit is { } misfit)
            {
                Problems.Add(misfit);
                return null;
            }

            var heading = new AptInvoiceHeading(
                Text("apt_invoice_no", 30),
                Date("invoice_date"),
                new(Digits("customer_id", 10)),
                Text("contract_id", 20),
                Date("period_from"),
                Date("period_to"),
                Text("supplier_gstin", 15).ToUpperInvariant(),
                Optional("recipient_gstin", 15)?.ToUpperInvariant());
            return new(heading, Figures());
        }

        private AptInvoiceFigures Figures() => new(
            row.RowNumber,
            new((int)Digits("office_id", 8)),
            Text("product", 10).ToUpperInvariant(),
            Class(),
            (int)Take("article_count", (TableCell c, out long v, out FieldProblem p) => WholeNumberField.TryParse(c, 0, 10_000_000, out v, out p)),
            Amount("gross"),
            Amount("vas"),
            Amount("discount"),
            Amount("taxable"),
            Amount("cgst"),
            Amount("sgst"),
            Amount("igst"),
            Amount("total"));

        private Money Amount(string column) => Take<Money>(column, AmountField.TryParse);

        private DateOnly Date(string column) => Take<DateOnly>(column, DateField.TryParse);

        private string Text(string column, int longest) =>
            Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

        private string? Optional(string column, int longest) => row[mapping.OrdinalOf(column)].IsEmpty ? null : Text(column, longest);

        private long Digits(string column, int length) => Take(column, (TableCell c, out long v, out FieldProblem p) =>
        {
            var isRight = CodeField.TryDigits(c, length, out var digits, out p);
            v = isRight ? long.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture) : 0;
            return isRight;
        });

        private TrafficClass Class() => row[mapping.OrdinalOf("traffic_class")].IsEmpty
            ? TrafficClass.None
            : Take<string>("traffic_class", Classes.TryParse) is "TD" ? TrafficClass.TD : TrafficClass.NTD;

        private T? Take<T>(string column, Parser<T> parser)
        {
            var ordinal = mapping.OrdinalOf(column);
            if (!parser(row[ordinal], out var value, out var problem))
            {
                Problems.Add(RowProblem.Of(row, ordinal, column, problem));
            }

            return value;
        }
    }
}
