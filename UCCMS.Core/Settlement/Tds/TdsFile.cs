using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>A row of the workbook of certificates.</summary>
public sealed record TdsRow(int RowNumber, TdsCertificateEntry Entry);

/// <summary>The workbook of GST TDS certificates, read without any access to what is stored.</summary>
public sealed record TdsFile(IReadOnlyList<TdsRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>A year of all deductors of a nodal office.</summary>
    public const int MostRows = 5_000;

    private static readonly KnownColumn[] Columns =
    [
        new("certificate_no", Required: true, "certificate", "certificate number"),
        new("gstin", Required: true, "gstin of deductor", "deductor"),
        new("month", Required: true, "tax period", "return period"),
        new("taxable", Required: true, "taxable value", "amount paid"),
        new("cgst", Required: true, "cgst amount"),
        new("sgst", Required: true, "sgst amount", "sgst/utgst", "utgst"),
        new("igst", Required: true, "igst amount"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("tds", "GST TDS certificates", Permissions.RecordTds, Columns);

    /// <summary>A certificate is told by its deductor and number.</summary>
    public static string KeyOf(TdsCertificateEntry entry) => $"{entry.Gstin} {entry.Number}";

    /// <param name="table">The file.</param>
    /// <param name="today">IST; no month begins later.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, certificate.too-many-rows; or the reader's refusal.</exception>
    public static TdsFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<TdsRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "certificate.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
            var fields = new RowFields(table, mapping);
            var entry = fields.IsReadable ? Entry(fields, today) : null;
            problems.AddRange(fields.Problems);
            if (entry is not null && fields.Problems.Count == 0)
            {
                rows.Add(new(fields.RowNumber, entry));
            }
        }

        var repeats = rows.GroupBy(r => KeyOf(r.Entry), StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(r => new RowProblem(
            r.RowNumber, "certificate_no", r.Entry.Number, $"Row {g.First().RowNumber} has the same certificate.", "Delete one of the rows."))).ToList();
        return new([.. rows.Where(r => repeats.All(p => p.Row != r.RowNumber))], [.. problems, .. repeats]);
    }

    private static TdsCertificateEntry? Entry(RowFields fields, DateOnly today)
    {
        var entry = new TdsCertificateEntry(
            Text(fields, "certificate_no", 30),
            Text(fields, "gstin", 15),
            fields.Take<DateOnly>("month", MonthField.TryParse),
            fields.Take<Money>("taxable", AmountField.TryParse),
            new(Amount(fields, "cgst"), Amount(fields, "sgst"), Amount(fields, "igst")));
        if (fields.Problems.Count > 0)
        {
            return null;
        }

        try
        {
            return entry.Checked(today);
        }
        catch (RuleViolation violation)
        {
            fields.Say(ColumnOf(violation.Field), new(violation.Message, "Write it as the certificate shows it."));
            return null;
        }
    }

    private static string ColumnOf(string? field) => field switch
    {
        nameof(TdsCertificateEntry.Gstin) => "gstin",
        nameof(TdsCertificateEntry.Month) => "month",
        nameof(TdsCertificateEntry.Taxable) => "taxable",
        nameof(TdsHeads.Cgst) => "cgst",
        _ => "certificate_no",
    };

    private static string Text(RowFields fields, string column, int longest) =>
        fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private static Money Amount(RowFields fields, string column) => fields.IsEmpty(column) ? Money.Zero : fields.Take<Money>(column, AmountField.TryParse);
}
