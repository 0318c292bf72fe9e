namespace UCCMS.Core.Shared;

/// <summary>The one file of an issued document: made when it is first needed, the same bytes ever after.</summary>
public interface IDocumentFiles
{
    Task<StoredFile?> FindAsync(string documentKey, CancellationToken ct);

    /// <summary>Keeps the file of a document; of two makers at once the first wins, and both get its file.</summary>
    Task<StoredFile> KeepAsync(string documentKey, string name, string contentType, Stream content, CancellationToken ct);
}
