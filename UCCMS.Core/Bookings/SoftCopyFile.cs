using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Core.Bookings;

/// <summary>An article of a soft copy and the row that names it.</summary>
public readonly record struct SoftCopyLine(int Row, string Article);

/// <summary>A contract or reference that the file itself names, at the first row that does.</summary>
public sealed record SoftCopyClaim(int Row, string Column, string Value);

/// <summary>
/// A customer's soft copy, read without any access to what is stored: the article numbers, and the contract and reference
/// where the file names them.
/// </summary>
/// <param name="Unchecked">Articles with a wrong check digit; legacy labels have them, so they are taken and counted.</param>
public sealed record SoftCopyFile(IReadOnlyList<SoftCopyLine> Lines, IReadOnlyList<SoftCopyClaim> Claims, IReadOnlyList<RowProblem> Problems, int Unchecked)
{
    public const string Article = "article_number";
    public const string Contract = "contract_id";
    public const string BatchRef = "batch_ref";

    /// <summary>More than one customer hands in at once.</summary>
    public const int MostRows = 500_000;

    private const int MostProblems = 1_000;

    private static readonly KnownColumn[] Columns =
    [
        new(Article, Required: true, "article_no", "article", "article_id", "barcode", "consignment_number", "consignment_no"),
        new(Contract, Required: false, "contract_no", "contract_number", "contract"),
        new(BatchRef, Required: false, "batch", "batch_reference", "batch_no", "file_reference"),
    ];

    private static readonly FieldProblem NoArticle = new("This is no article number: two letters, nine digits and IN.", "Copy it from the label.");

    /// <summary>The columns of the template, in its order.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } = [.. Columns.Select(c => c.Name)];

    /// <summary>The one contract that the file names; none where it names none or several.</summary>
    public string? ContractNamed => Claims.Where(c => c.Column == Contract).ToList() is [var only] ? only.Value : null;

    /// <summary>The one reference that the file names.</summary>
    public string? BatchRefNamed => Claims.Where(c => c.Column == BatchRef).ToList() is [var only] ? only.Value : null;

    /// <exception cref="RuleViolation">file.missing-columns, file.ambiguous-column, soft-copy.too-many-rows; or the reader's refusal.</exception>
    public static SoftCopyFile Read(ITableReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var mapping = ColumnMapping.Map(table.Headers, Columns);
        mapping.RequireComplete();
        var reading = new Reading(table, mapping);
        while (table.Read())
        {
            RuleViolation.Unless(reading.Rows < MostRows, "soft-copy.too-many-rows", $"The file has more than {IndianNumber.Format(MostRows)} rows. Nothing was changed. Split it and upload the parts.");
            reading.Take();
        }

        return reading.Result();
    }

    private sealed class Reading(ITableReader row, ColumnMapping mapping)
    {
        private readonly List<SoftCopyLine> lines = [];
        private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
        private readonly Dictionary<(string, string), SoftCopyClaim> claims = [];
        private readonly List<RowProblem> problems = [];
        private readonly int article = mapping.OrdinalOf(Article);
        private int wrongDigits;

        public int Rows { get; private set; }

        public void Take()
        {
            Rows++;
            if (row.Misfit is { } misfit)
            {
                Add(misfit);
                return;
            }

            TakeArticle();
            Claim(Contract);
            Claim(BatchRef);
        }

        public SoftCopyFile Result() => new(lines, [.. claims.Values], problems, wrongDigits);

        private void TakeArticle()
        {
            Span<char> buffer = stackalloc char[20];
            if (!CodeField.TryCompact(row[article], buffer, out var code, out var problem) || !ArticleNumber.HasForm(code))
            {
                Add(RowProblem.Of(row, article, Article, problem == FieldProblem.None ? NoArticle : problem));
                return;
            }

            var number = code.ToString();
            if (!seen.TryAdd(number, row.RowNumber))
            {
                Add(RowProblem.Of(row, article, Article, new($"Row {seen[number]} has the same article.", "Delete one of the rows.")));
                return;
            }

            wrongDigits += ArticleNumber.HasValidCheckDigit(code) ? 0 : 1;
            lines.Add(new(row.RowNumber, number));
        }

        private void Claim(string column)
        {
            var cell = row[mapping.OrdinalOf(column)];
            if (!cell.IsEmpty && claims.Count < MostProblems)
            {
                var value = cell.ToString();
                claims.TryAdd((column, value), new(row.RowNumber, column, value));
            }
        }

        private void Add(RowProblem problem)
        {
            if (problems.Count < MostProblems)
            {
                problems.Add(problem);
            }
        }
    }
}
