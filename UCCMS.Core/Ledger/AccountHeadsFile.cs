using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Ledger;

/// <summary>A row of the workbook that names a head.</summary>
public sealed record AccountHeadRow(int RowNumber, NamedHead Head);

/// <summary>The workbook of account heads, read without any access to what is stored; a row without a head names none and stays as it is.</summary>
public sealed record AccountHeadsFile(IReadOnlyList<AccountHeadRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>Every product and tax head many times over.</summary>
    public const int MostRows = 2_000;

    private static readonly KnownColumn[] Columns =
    [
        new("account", Required: true),
        new("tax_head", Required: true, "tax head", "component"),
        new("product", Required: true, "product code"),
        new("head", Required: true, "head of account", "account head", "account code"),
        new("description", Required: true, "name of head"),
        new("from", Required: true, "in force from", "from date"),
        new("order", Required: true, "source", "rests on"),
    ];

    /// <summary>The accounts that have heads, in the order of the chart.</summary>
    public static IReadOnlyList<LedgerAccount> Accounts { get; } = [.. Enum.GetValues<LedgerAccount>().Where(a => LedgerChart.SideOf(a) == LedgerSide.Accounts)];

    /// <summary>The tax heads under GST payable.</summary>
    public static IReadOnlyList<ComponentKind> TaxHeads { get; } = [ComponentKind.Cgst, ComponentKind.Sgst, ComponentKind.Utgst, ComponentKind.Igst];

    /// <param name="table">The file.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, account-head.too-many-rows; or the reader's refusal.</exception>
    public static AccountHeadsFile Read(ITableReader table)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var rows = new List<AccountHeadRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "account-head.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed.");
            var fields = new RowFields(table, mapping);
            if (fields.IsReadable && !fields.IsEmpty("head") && Row(fields) is { } head && fields.Problems.Count == 0)
            {
                rows.Add(new(fields.RowNumber, head));
            }

            problems.AddRange(fields.Problems);
        }

        return new(rows, problems);
    }

    private static NamedHead Row(RowFields fields)
    {
        var account = fields.Take<LedgerAccount>("account", TryAccount);
        return new(
            account,
            ComponentOf(account, fields),
            Optional(fields, "product", 10) is { Length: > 0 } product ? product : null,
            Text(fields, "head", 40),
            Optional(fields, "description", 200),
            fields.Take<DateOnly>("from", DateField.TryParse),
            Text(fields, "order", 200));
    }

    // value and round-off say by their account what they are
    private static ComponentKind? ComponentOf(LedgerAccount account, RowFields fields) => account switch
    {
        LedgerAccount.Revenue => ComponentKind.Net,
        LedgerAccount.RoundOff => ComponentKind.RoundOff,
        LedgerAccount.GstPayable => fields.Take<ComponentKind>("tax_head", TryTaxHead),
        _ => null,
    };

    private static string Text(RowFields fields, string column, int longest) =>
        fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private static string Optional(RowFields fields, string column, int longest) => fields.IsEmpty(column) ? string.Empty : Text(fields, column, longest);

    private static bool TryAccount(TableCell cell, out LedgerAccount account, out FieldProblem problem)
    {
        var name = cell.Text.Trim().ToString();
        var found = Accounts.Where(a => string.Equals(LedgerChart.NameOf(a), name, StringComparison.OrdinalIgnoreCase)).ToList();
        (account, problem) = found.Count == 1 ? (found[0], FieldProblem.None) : (default, new("There is no such account.", $"Write one of these: {string.Join(", ", Accounts.Select(LedgerChart.NameOf))}."));
        return found.Count == 1;
    }

    private static bool TryTaxHead(TableCell cell, out ComponentKind kind, out FieldProblem problem)
    {
        var name = cell.Text.Trim().ToString();
        var found = TaxHeads.Where(t => string.Equals(t.ToString(), name, StringComparison.OrdinalIgnoreCase)).ToList();
        (kind, problem) = found.Count == 1 ? (found[0], FieldProblem.None) : (default, new("There is no such tax head.", "Write CGST, SGST, UTGST or IGST."));
        return found.Count == 1;
    }
}
