using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Invoicing;

/// <summary>What is said of one row of the file; without figures where the row could not be read.</summary>
public sealed record AptRowVerdict(int RowNumber, AptInvoiceRow? Row, IReadOnlyList<RowProblem> Problems)
{
    public bool IsRejected => Problems.Count > 0;

    /// <summary>Readable and loadable, but its sums are wrong: it becomes a finding.</summary>
    public bool IsFlagged => !IsRejected && Row is { Figures: { IsTaxableRight: false } or { IsTotalRight: false } };
}

/// <summary>
/// An uploaded file of APT invoices: read, checked against what is stored, and judged row by row. While a row is rejected
/// nothing of the file can be loaded; the file is kept, so that it can be handed back with what is wrong beside each row.
/// </summary>
public sealed class AptInvoiceUpload : IDisposable
{
    public const long MostBytes = 20 * 1024 * 1024;

    private readonly MemoryStream _content;
    private readonly ILookup<int, RowProblem> _problems;

    private AptInvoiceUpload(string name, string sha256, AptInvoiceFile file, IReadOnlyList<RowProblem> problems, MemoryStream content)
    {
        (Name, Sha256, File, Problems, _content) = (name, sha256, file, problems, content);
        _problems = problems.ToLookup(p => p.Row);
        var read = file.Rows.ToDictionary(r => r.Figures.RowNumber);
        Rows = [.. read.Keys.Union(problems.Select(p => p.Row)).Order().Select(number => new AptRowVerdict(number, read.GetValueOrDefault(number), [.. _problems[number]]))];
    }

    public string Name { get; }

    /// <summary>Lower-case hexadecimal SHA-256 of the file's bytes.</summary>
    public string Sha256 { get; }

    public AptInvoiceFile File { get; }

    /// <summary>What stops the file, by row.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>Every row of the file in its order.</summary>
    public IReadOnlyList<AptRowVerdict> Rows { get; }

    /// <summary>The saved pairing of columns by which it was read.</summary>
    public SavedMapping? Saved { get; private init; }

    /// <summary>Columns that stand for nothing.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    public int RejectedCount => Rows.Count(r => r.IsRejected);

    public int FlaggedCount => Rows.Count(r => r.IsFlagged);

    public string ErrorWorkbookName => $"{Path.GetFileNameWithoutExtension(Name)}-to-correct.xlsx";

    /// <exception cref="RuleViolation">The file is no table of APT invoices, has no row, or was loaded before.</exception>
    public static async Task<AptInvoiceUpload> ReadAsync(Stream source, string name, InvoicingReader reader, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var content = new MemoryStream();
        try
        {
            var fingerprint = await FileFingerprint.StageAsync(source, content, MostBytes, ct);
            using var table = TableFile.Open(content, name, fingerprint.Length);
            var saved = await reader.PairingAsync(table.Headers, ct);
            var file = AptInvoiceFile.Read(table, saved?.Pairs);
            await reader.RequireNewAsync(fingerprint.Sha256, ct);
            var check = await reader.CheckAsync(file, ct);
            return new(name, fingerprint.Sha256, file, [.. file.Problems.Concat(check.Problems).OrderBy(p => p.Row)], content)
            {
                Saved = saved,
                Unknown = [.. ColumnMapping.Map(table.Headers, AptInvoiceFile.Format.Columns, saved?.Pairs).Unknown.Select(u => u.Name)],
            };
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Writes the whole file again as a workbook, with what is wrong and what to do beside each row. All rows are in it, since
    /// the corrected workbook must load the invoice whole.
    /// </summary>
    public async Task WriteErrorWorkbookAsync(Stream output, CancellationToken ct)
    {
        using var table = TableFile.Open(_content, Name, _content.Length);
        await ErrorWorkbook.WriteAsync(output, table.Headers, ErrorWorkbook.EveryRowOf(table, _problems), ct);
    }

    public void Dispose() => _content.Dispose();
}
