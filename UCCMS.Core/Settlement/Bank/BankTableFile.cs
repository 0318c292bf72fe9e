using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// A statement as a table, as net banking exports it, oldest or newest line first. The balance after each line proves that
/// none is missing.
/// </summary>
public sealed record BankTableFile(IReadOnlyList<ReadStatement> Statements, IReadOnlyList<RowProblem> Problems)
{
    private static readonly KnownColumn[] Columns =
    [
        new("date", Required: true, "booked on", "txn date", "transaction date", "tran date", "post date", "posting date"),
        new("value_date", Required: false, "value date", "value dt"),
        new("amount", Required: false, "transaction amount"),
        new("credit", Required: false, "deposit", "deposits", "credit amount", "deposit amt", "cr amount"),
        new("debit", Required: false, "withdrawal", "withdrawals", "debit amount", "withdrawal amt", "dr amount"),
        new("balance", Required: true, "closing balance", "running balance", "balance amount"),
        new("reference", Required: false, "utr", "ref no", "ref no./cheque no.", "reference no", "chq./ref.no.", "cheque no", "utr no", "rrn"),
        new("payer", Required: false, "name", "remitter", "party"),
        new("narration", Required: false, "description", "particulars", "remarks", "transaction remarks"),
        new("account_number", Required: false, "account", "account no"),
        new("statement_number", Required: false, "statement no"),
    ];

    /// <summary>The columns a template offers, in the order of the format.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("bank-statement", "Bank statement", Permissions.ReconcileBank, Columns);

    /// <param name="table">The file.</param>
    /// <param name="account">The account where the file does not name it.</param>
    /// <param name="saved">A saved pairing of the file's columns.</param>
    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, bank.no-lines, bank.account, bank.order, bank.one-statement; those of <see cref="ReadStatement"/>; or the reader's refusal.</exception>
    public static BankTableFile Read(ITableReader table, string? account, IReadOnlyDictionary<string, string>? saved = null)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns, saved);
        mapping.RequireComplete();
        RuleViolation.Unless(mapping.Has("amount") || mapping.Has("credit"), "file.missing-columns", $"The file lacks the column amount, or credit and debit; its columns are {string.Join(", ", table.Headers)}. Nothing was changed. Pair them on the import screen.");
        var rows = new List<BankTableRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < ReadStatement.MostLines, "bank.too-many-lines", $"The file has more than {ReadStatement.MostLines} rows. Nothing was changed. Ask the bank for shorter periods.");
            var fields = new RowFields(table, mapping);
            var row = fields.IsReadable ? Row(fields, mapping) : null;
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(problems.Count == 0 ? [Statement(rows, account)] : [], problems);
    }

    private static ReadStatement Statement(List<BankTableRow> rows, string? account)
    {
        RuleViolation.Unless(rows.Count > 0, "bank.no-lines", "The file has no line. Nothing was changed.");
        var accounts = rows.Select(r => r.Account).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        RuleViolation.Unless(accounts.Count <= 1 && rows.Select(r => r.Number).Distinct(StringComparer.Ordinal).Count() == 1, "bank.one-statement", "The file holds lines of more than one account or statement. Nothing was changed. Upload each statement by itself.");
        var ordered = InOrder(rows);
        var (first, last) = (ordered[0], ordered[^1]);
        return new ReadStatement(
            accounts.Count == 1 ? accounts[0] : account ?? string.Empty,
            first.Number.Length > 0 ? first.Number : $"{ordered.Min(r => r.Line.BookedOn):yyyyMMdd}-{ordered.Max(r => r.Line.BookedOn):yyyyMMdd}/{ordered.Count}",
            first.Balance - first.Line.Amount,
            last.Balance,
            ordered.Max(r => r.Line.BookedOn),
            [.. ordered.Select(r => r.Line)]);
    }

    /// <summary>Oldest first. The balances prove the order: each is the one before it with the line's amount.</summary>
    private static List<BankTableRow> InOrder(List<BankTableRow> rows)
    {
        if (FirstBreak(rows) is not { } at)
        {
            return rows;
        }

        List<BankTableRow> turned = [.. Enumerable.Reverse(rows)];
        RuleViolation.Unless(
            FirstBreak(turned) is null,
            "bank.balance",
            $"Row {rows[at].Line.Position} does not follow from the row before it: {rows[at - 1].Balance} and {rows[at].Line.Amount} make {rows[at - 1].Balance + rows[at].Line.Amount}, but its balance is {rows[at].Balance}. A row is missing or changed; nothing was taken. Fetch the statement from the bank again.");
        return turned;
    }

    private static int? FirstBreak(List<BankTableRow> rows)
    {
        for (var at = 1; at < rows.Count; at++)
        {
            if (rows[at - 1].Balance + rows[at].Line.Amount != rows[at].Balance)
            {
                return at;
            }
        }

        return null;
    }

    private static BankTableRow Row(RowFields fields, ColumnMapping mapping)
    {
        var booked = fields.Take<DateOnly>("date", DateField.TryParse);
        var amount = Amount(fields, mapping);
        var value = !mapping.Has("value_date") || fields.IsEmpty("value_date") ? booked : fields.Take<DateOnly>("value_date", DateField.TryParse);
        return new(
            new(fields.RowNumber, booked, value, amount, Text(fields, mapping, "reference", 100), Text(fields, mapping, "payer", 200), Text(fields, mapping, "narration", 500)),
            fields.Take<Money>("balance", SignedAmount.TryParse),
            Text(fields, mapping, "account_number", 50),
            Text(fields, mapping, "statement_number", 50));
    }

    private static Money Amount(RowFields fields, ColumnMapping mapping)
    {
        if (mapping.Has("amount"))
        {
            return fields.Take<Money>("amount", SignedAmount.TryParse);
        }

        var (credit, debit) = (Side(fields, mapping, "credit"), Side(fields, mapping, "debit"));
        if (credit.IsZero == debit.IsZero && fields.Problems.Count == 0)
        {
            fields.Say("credit", new(credit.IsZero ? "The row has neither a credit nor a debit." : "The row has both a credit and a debit.", "Leave the row as the bank wrote it."));
        }

        return credit - debit;
    }

    private static Money Side(RowFields fields, ColumnMapping mapping, string column) =>
        !mapping.Has(column) || fields.IsEmpty(column) ? Money.Zero : fields.Take<Money>(column, SignedAmount.TryParse);

    private static string Text(RowFields fields, ColumnMapping mapping, string column, int longest) =>
        !mapping.Has(column) || fields.IsEmpty(column) ? string.Empty : fields.Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

    private sealed record BankTableRow(ReadLine Line, Money Balance, string Account, string Number);
}

/// <summary>An amount with its side: -500.00, (500.00), 500.00 Dr, 500.00 Cr.</summary>
internal static class SignedAmount
{
    public static bool TryParse(TableCell cell, out Money amount, out FieldProblem problem)
    {
        if (cell.IsNumber && cell.Number < 0)
        {
            problem = FieldProblem.None;
            amount = Money.FromRupees(cell.Number);
            return decimal.Round(cell.Number, 2) == cell.Number || Refuse(out problem);
        }

        var text = cell.Text.Trim();
        var isDebit = text.EndsWith("Dr", StringComparison.OrdinalIgnoreCase) || text.EndsWith("Dr.", StringComparison.OrdinalIgnoreCase);
        var isSided = isDebit || text.EndsWith("Cr", StringComparison.OrdinalIgnoreCase) || text.EndsWith("Cr.", StringComparison.OrdinalIgnoreCase);
        text = isSided ? text.TrimEnd('.')[..^2].Trim() : text;
        var isMinus = text.StartsWith('-') || (text.StartsWith('(') && text.EndsWith(')'));
        var bare = isMinus ? text.Trim("-()").Trim() : text;
        var isRead = isSided || isMinus ? AmountField.TryParse(bare, out amount, out problem) : AmountField.TryParse(cell, out amount, out problem);
        amount = isDebit != isMinus ? -amount : amount;
        return isRead;
    }

    private static bool Refuse(out FieldProblem problem)
    {
        problem = new("The amount has more than two decimals.", "Leave the row as the bank wrote it.");
        return false;
    }
}
