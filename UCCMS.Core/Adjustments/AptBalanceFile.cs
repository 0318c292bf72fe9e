using System.Globalization;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Adjustments;

/// <summary>The rows of a file of APT balances, read without any access to what is stored.</summary>
public sealed record AptBalanceFile(IReadOnlyList<AptBalance> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>More contracts than any nodal office has.</summary>
    public const int MostRows = 20_000;

    private static readonly KnownColumn[] Columns =
    [
        new("as_on", Required: true, "date", "balance date"),
        new("customer_id", Required: true, "customer"),
        new("contract_id", Required: true, "contract", "contract no", "contract number"),
        new("deposit_balance", Required: true, "deposit", "balance"),
        new("credit_limit", Required: false, "limit"),
        new("credit_used", Required: true, "used", "credit utilised"),
        new("open_invoice_numbers", Required: true, "open invoices", "unpaid invoices"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("apt-balances", "APT balances", Permissions.CheckAptBalances, Columns);

    /// <param name="table">The file.</param>
    /// <param name="today">IST; no balance is of a later day.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, apt-balances.too-many-rows; or the reader's refusal.</exception>
    public static AptBalanceFile Read(ITableReader table, DateOnly today, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        var rows = new List<AptBalance>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "apt-balances.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
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

    private static AptBalance Row(RowFields fields, DateOnly today)
    {
        var asOn = fields.Take<DateOnly>("as_on", DateField.TryParse);
        if (asOn > today)
        {
            fields.Say("as_on", new("This day has not come yet.", "Write the day on which APT showed the balances."));
        }

        return new(
            fields.RowNumber,
            asOn,
            new(fields.Take("customer_id", (TableCell c, out long v, out FieldProblem p) => TryCustomer(c, out v, out p))),
            fields.Take("contract_id", (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, 20, out v, out p)) ?? string.Empty,
            Amount(fields, "deposit_balance"),
            Amount(fields, "credit_used"),
            Invoices(fields));
    }

    private static bool TryCustomer(TableCell cell, out long value, out FieldProblem problem)
    {
        var isRight = CodeField.TryDigits(cell, 10, out var digits, out problem);
        value = isRight ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        return isRight;
    }

    private static Money Amount(RowFields fields, string column) => fields.IsEmpty(column) ? Money.Zero : fields.Take<Money>(column, AmountField.TryParse);

    private static string[] Invoices(RowFields fields) => fields.IsEmpty("open_invoice_numbers")
        ? []
        : (fields.Take("open_invoice_numbers", (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, 4000, out v, out p)) ?? string.Empty)
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<RowProblem> Repeats(List<AptBalance> rows) =>
        from same in rows.GroupBy(r => (r.AsOn, Contract: r.ContractNumber.ToUpperInvariant()))
        from row in same.Skip(1)
        select new RowProblem(row.RowNumber, "contract_id", row.ContractNumber, $"Row {same.First().RowNumber} has the same contract and day.", "Delete one of the rows.");
}
