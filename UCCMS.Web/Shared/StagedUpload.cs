using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Shared;

/// <summary>An uploaded table, kept on disk while its page is open so that it can be read more than once.</summary>
public sealed class StagedUpload : IAsyncDisposable
{
    private const int BufferBytes = 128 * 1024;

    private readonly FileStream _content;

    private StagedUpload(FileStream content, string fileName, FileFingerprint fingerprint) =>
        (_content, FileName, Fingerprint) = (content, fileName, fingerprint);

    public string FileName { get; }

    public FileFingerprint Fingerprint { get; }

    /// <exception cref="RuleViolation">file.too-large, file.broken-off</exception>
    public static async Task<StagedUpload> TakeAsync(IBrowserFile file, long mostBytes)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await using var source = file.OpenReadStream(mostBytes);
            return new(content, file.Name, await FileFingerprint.StageAsync(source, content, mostBytes, CancellationToken.None));
        }
        catch (Exception e)
        {
            await content.DisposeAsync();
            throw e is IOException ? new RuleViolation("file.broken-off", "The upload broke off or the file is too large. Nothing was changed; choose it again, or split it.") : e;
        }
    }

    /// <summary>The table from its beginning.</summary>
    /// <exception cref="RuleViolation">file.…</exception>
    public ITableReader Open() => TableFile.Open(_content, FileName, Fingerprint.Length);

    /// <summary>What was uploaded, byte by byte from its beginning; it stays this upload's.</summary>
    public Stream Bytes()
    {
        _content.Position = 0;
        return _content;
    }

    /// <summary>The rows with problems as a workbook to correct and upload again.</summary>
    public async Task WriteRejectedAsync(Stream output, IEnumerable<RowProblem> problems, CancellationToken ct)
    {
        using var table = Open();
        await ErrorWorkbook.WriteAsync(output, table.Headers, ErrorWorkbook.RowsOf(table, problems.ToLookup(p => p.Row)), ct);
    }

    /// <summary>The whole table as a workbook, with what is wrong beside the rows: for files that are taken whole or not at all.</summary>
    public async Task WriteAllAsync(Stream output, IEnumerable<RowProblem> problems, CancellationToken ct)
    {
        using var table = Open();
        await ErrorWorkbook.WriteAsync(output, table.Headers, All(table, problems.ToLookup(p => p.Row)), ct);
    }

    public ValueTask DisposeAsync() => _content.DisposeAsync();

    private static IEnumerable<RejectedRow> All(ITableReader table, ILookup<int, RowProblem> problems)
    {
        while (table.Read())
        {
            yield return new([.. Enumerable.Range(0, table.Headers.Count).Select(at => table[at].Text.ToString())], [.. problems[table.RowNumber]]);
        }
    }
}
