using UCCMS.Core.Exports;
using UCCMS.Core.Shared;
using UCCMS.Data.Exports;
using UCCMS.Web.Notifications;

namespace UCCMS.Web.Exports.Lists;

/// <summary>The workbook that goes with the mail of a scheduled export.</summary>
public sealed class ExportDocumentSource(ExportsQueries exports, IFileStore files) : IDocumentSource
{
    private const string Kind = "export/";

    public bool Knows(string documentKey) => documentKey.StartsWith(Kind, StringComparison.Ordinal);

    public async Task<StoredFile> FileAsync(string documentKey, CancellationToken ct) =>
        Guid.TryParse(documentKey[Kind.Length..], out var id) && await exports.FindAsync(ExportId.From(id), ct) is { File: { } kept } && await files.FindAsync(kept, ct) is { } file
            ? file
            : throw new RuleViolation("export.no-file", "The file of this export was removed meanwhile.");
}
