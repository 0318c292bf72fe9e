using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>One row of a file of receipts.</summary>
/// <param name="RowNumber">Of the file.</param>
/// <param name="Customer">Whose money.</param>
/// <param name="Office">8 digits: facility id or code of the office that has it; empty where the file does not say.</param>
/// <param name="Entry">As a person would enter it.</param>
/// <param name="Invoices">Numbers it is for, in this order; none where it stays free.</param>
public sealed record ReceiptFileRow(int RowNumber, CustomerId Customer, string Office, ReceiptEntry Entry, IReadOnlyList<string> Invoices)
{
    /// <summary>What makes it the same row in every file, apart from its place among equal ones.</summary>
    public string Content => string.Join('|', Customer.Value, Office, Entry.Mode, Entry.Amount.Paise, Entry.ReceivedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Entry.Reference, Entry.Payer, Entry.Narration, string.Join(';', Invoices)).ToUpperInvariant();
}

/// <summary>A file of receipts, read without any access to what is stored. Rows stand for themselves: a wrong one holds none of the others back.</summary>
public sealed record ReceiptFile(IReadOnlyList<ReceiptFileRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>A month of a large office.</summary>
    public const int MostRows = 5_000;

    private static readonly KnownColumn[] Columns =
    [
        new("value_date", Required: true, "date", "received on", "value date"),
        new("mode", Required: true, "payment mode"),
        new("amount", Required: true, "amount received"),
        new("reference", Required: true, "utr", "cheque no", "reference no"),
        new("payer", Required: true, "paid by", "remitter"),
        new("customer_id", Required: true, "customer"),
        new("office_id", Required: false, "office", "facility id"),
        new("narration", Required: false, "remarks"),
        new("invoice_numbers", Required: false, "invoices", "invoice no", "invoice number"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("receipts", "Receipts", Permissions.RecordReceipt, Columns);

    /// <summary>Rows in all, readable or not.</summary>
    public int RowsRead => Rows.Select(r => r.RowNumber).Union(Problems.Select(p => p.Row)).Count();

    /// <param name="table">The file.</param>
    /// <param name="today">IST; no money is of a later day.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, receipts.too-many-rows; or the reader's refusal.</exception>
    public static ReceiptFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<ReceiptFileRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "receipts.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
            var fields = new RowFields(table, mapping);
            var row = fields.IsReadable ? Row(fields, mapping, today) : null;
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, problems);
    }

    private static ReceiptFileRow Row(RowFields fields, ColumnMapping mapping, DateOnly today)
    {
        var customer = fields.Take("customer_id", (TableCell c, out long v, out FieldProblem p) => TryCustomer(c, out v, out p));
        var entry = new ReceiptEntry(
            fields.Take<ReceiptMode>("mode", TryMode),
            fields.Take<Money>("amount", AmountField.TryParse),
            fields.Take<DateOnly>("value_date", DateField.TryParse),
            Text(fields, mapping, "reference", 40),
            Text(fields, mapping, "payer", 200),
            Text(fields, mapping, "narration", 200));
        return new(fields.RowNumber, new(customer), Text(fields, mapping, "office_id", 8), fields.Problems.Count == 0 ? Judged(fields, entry, today) : entry,
            [.. Text(fields, mapping, "invoice_numbers", 4000).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
    }

    // what the receipt itself would refuse is said at its column
    private static ReceiptEntry Judged(RowFields fields, ReceiptEntry entry, DateOnly today)
    {
        try
        {
            return entry.Checked(today);
        }
        catch (RuleViolation violation)
        {
            var column = violation.Field switch { nameof(ReceiptEntry.Amount) => "amount", nameof(ReceiptEntry.ReceivedOn) => "value_date", nameof(ReceiptEntry.Payer) => "payer", nameof(ReceiptEntry.Reference) => "reference", _ => "mode" };
            fields.Say(column, new(violation.Message, "Correct the row and upload it again."));
            return entry;
        }
    }

    // every mode there is, by its name
    private static bool TryMode(TableCell cell, out ReceiptMode mode, out FieldProblem problem)
    {
        var text = cell.Text.Trim();
        problem = FieldProblem.None;
        if (text.Length > 0 && char.IsAsciiLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out mode) && Enum.IsDefined(mode))
        {
            return true;
        }

        mode = default;
        problem = new("This is no mode of receipt that can be imported.", $"Write one of {string.Join(", ", Enum.GetNames<ReceiptMode>().Select(n => n.ToUpperInvariant()))}.");
        return false;
    }

    private static bool TryCustomer(TableCell cell, out long value, out FieldProblem problem)
    {
        var isRight = CodeField.TryDigits(cell, 10, out var digits, out problem);
        value = isRight ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return isRight;
    }

    private static string Text(RowFields fields, ColumnMapping mapping, string column, int longest) =>
        !mapping.Has(column) || fields.IsEmpty(column) ? string.Empty : fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;
}
