using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>The first day in APT of one office as a list gives it.</summary>
/// <param name="Office">8 digits: facility id or code of UCCMS.</param>
public sealed record AptMigrationRow(int RowNumber, string Office, DateOnly On, string Source);

/// <summary>A list of offices with their first days in APT, read without any access to what is stored.</summary>
public sealed record AptMigrationFile(IReadOnlyList<AptMigrationRow> Rows, IReadOnlyList<RowProblem> Problems)
{
    /// <summary>The offices of a large circle, twice.</summary>
    public const int MostRows = 20_000;

    private static readonly KnownColumn[] Columns =
    [
        new("office_id", Required: true, "office", "facility id", "office code"),
        new("apt_from", Required: true, "first day in apt", "migrated on", "date"),
        new("source", Required: true, "order", "report"),
    ];

    /// <summary>The columns a template offers, in its order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, apt-migration.too-many-rows; or the reader's refusal.</exception>
    public static AptMigrationFile Read(ITableReader table, DateOnly today)
    {
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var rows = new List<AptMigrationRow>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(rows.Count + problems.Count < MostRows, "apt-migration.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it by region or division.");
            var fields = new RowFields(table, mapping);
            var row = Row(fields, today);
            problems.AddRange(fields.Problems);
            if (row is not null && fields.Problems.Count == 0)
            {
                rows.Add(row);
            }
        }

        return new(rows, [.. problems, .. Repeats(rows)]);
    }

    /// <summary>The rows whose office nobody knows, or that name one office by two of its codes.</summary>
    /// <param name="known">Offices by code, as far as there are such.</param>
    public IEnumerable<RowProblem> ProblemsWith(IReadOnlyDictionary<string, OfficeId> known) =>
        Rows.Where(r => !known.ContainsKey(r.Office)).Select(r => new RowProblem(r.RowNumber, "office_id", r.Office, "There is no office of this code.", "Write the facility id or the code of the office; the page of offices finds both."))
            .Concat(Rows.Where(r => known.ContainsKey(r.Office)).GroupBy(r => known[r.Office]).Where(g => g.Select(r => r.Office).Distinct(StringComparer.Ordinal).Count() > 1)
                .SelectMany(g => g.Skip(1).Select(r => new RowProblem(r.RowNumber, "office_id", r.Office, $"Row {g.First().RowNumber} names the same office by another code.", "Delete one of the rows."))));

    private static AptMigrationRow? Row(RowFields fields, DateOnly today)
    {
        if (!fields.IsReadable)
        {
            return null;
        }

        var office = fields.Take("office_id", (TableCell c, out string v, out FieldProblem p) =>
        {
            var isRight = CodeField.TryDigits(c, 8, out var digits, out p);
            v = digits.ToString();
            return isRight;
        }) ?? string.Empty;
        var day = fields.Take<DateOnly>("apt_from", DateField.TryParse);
        if (day != default && !AptMigrationDay.IsPossible(day, today))
        {
            fields.Say("apt_from", new("No office moved to APT on this day.", $"Enter a day from {IndianTime.Show(AptMigrationDay.First)} on, at most a year ahead."));
        }

        var source = fields.Take("source", (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, 200, out v, out p));
        return new(fields.RowNumber, office, day, source ?? string.Empty);
    }

    private static IEnumerable<RowProblem> Repeats(List<AptMigrationRow> rows) =>
        from same in rows.GroupBy(r => r.Office, StringComparer.Ordinal)
        from row in same.Skip(1)
        select new RowProblem(row.RowNumber, "office_id", row.Office, $"Row {same.First().RowNumber} names the same office.", "Delete one of the rows.");
}
