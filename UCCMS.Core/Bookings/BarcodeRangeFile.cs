using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>The rows of a template of ranges that were allotted before UCCMS, read without any access to what is stored.</summary>
public sealed record BarcodeRangeFile(IReadOnlyList<BarcodeRangeEntry> Entries, IReadOnlyList<RowProblem> Problems)
{
    public const string Prefix = "prefix";
    public const string FirstSerial = "first_serial";
    public const string Count = "count";
    public const string Contract = "contract_id";
    public const string SoftCopy = "soft_copy";
    public const string AllottedFrom = "allotted_from";
    public const string Source = "source";

    /// <summary>More ranges than a prefix of one division ever had.</summary>
    public const int MostRows = 1_000;

    private static readonly KnownColumn[] Columns =
    [
        new(Prefix, Required: true, "series", "letters"),
        new(FirstSerial, Required: true, "first", "from_serial", "start"),
        new(Count, Required: true, "quantity", "number_of_barcodes"),
        new(Contract, Required: true, "contract", "contract_no", "contract_number"),
        new(SoftCopy, Required: false, "is_soft_copy"),
        new(AllottedFrom, Required: true, "date", "allotted_on", "from"),
        new(Source, Required: true, "letter", "order"),
    ];

    /// <summary>The columns of the template, in its order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, barcode.too-many-rows; or the reader's refusal.</exception>
    public static BarcodeRangeFile Read(ITableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var entries = new List<BarcodeRangeEntry>();
        var problems = new List<RowProblem>();
        while (table.Read())
        {
            RuleViolation.Unless(entries.Count + problems.Count < MostRows, "barcode.too-many-rows", $"The file has more than {MostRows} rows. Nothing was changed. Split it and upload the parts.");
            var parse = new RowParse(table, mapping);
            var entry = parse.Entry();
            problems.AddRange(parse.Problems);
            if (entry is not null && parse.Problems.Count == 0)
            {
                entries.Add(entry);
            }
        }

        return new(entries, problems);
    }

    /// <summary>Reads one row field by field and collects what is wrong with it.</summary>
    private sealed class RowParse(ITableReader row, ColumnMapping mapping)
    {
        private delegate bool Parser<T>(TableCell cell, out T value, out FieldProblem problem);

        public List<RowProblem> Problems { get; } = [];

        public BarcodeRangeEntry? Entry()
        {
            if (row.Misfit is { } misfit)
            {
                Problems.Add(misfit);
                return null;
            }

            return new(
                row.RowNumber,
                Take<string>(Prefix, TryPrefix) ?? string.Empty,
                (int)Number(FirstSerial, 0, 99_999_999),
                (int)Number(Count, 1, 100_000_000),
                Text(Contract, 20),
                !row[mapping.OrdinalOf(SoftCopy)].IsEmpty && Take<bool>(SoftCopy, YesNoField.TryParse),
                Take<DateOnly>(AllottedFrom, DateField.TryParse),
                Text(Source, 200));
        }

        private static bool TryPrefix(TableCell cell, out string prefix, out FieldProblem problem)
        {
            prefix = cell.ToString().ToUpperInvariant();
            var fits = prefix is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'];
            problem = fits ? FieldProblem.None : prefix.Length == 0 ? FieldProblem.Missing : new("A prefix is two letters.", "Write the two letters with which the article numbers begin, like ED.");
            return fits;
        }

        private string Text(string column, int longest) =>
            Take(column, (TableCell c, out string v, out FieldProblem p) => CodeField.TryText(c, longest, out v, out p)) ?? string.Empty;

        private long Number(string column, long least, long most) =>
            Take(column, (TableCell c, out long v, out FieldProblem p) => WholeNumberField.TryParse(c, least, most, out v, out p));

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
