namespace UCCMS.Core.Shared;

/// <summary>Key of a kept file.</summary>
public readonly record struct StoredFileId(Guid Value) : IEntityId<StoredFileId, Guid>
{
    public static StoredFileId New() => new(Guid.CreateVersion7());

    public static StoredFileId From(Guid value) => new(value);
}

/// <summary>A kept file without its content: an upload, an issued PDF, an export kept for audit.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">As it came or as it is offered for download.</param>
/// <param name="ContentType">MIME type.</param>
/// <param name="Sha256">Of the content, 64 hexadecimal digits in lower case.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredFile(StoredFileId Id, string Name, string ContentType, string Sha256, long Length);

/// <summary>
/// Keeps files, in the database or in a folder by configuration, and streams them in and out. It does not ask who may see
/// a file: that belongs to the document that names it.
/// </summary>
public interface IFileStore
{
    /// <summary>Keeps the rest of the stream; inside a use case it becomes part of its transaction.</summary>
    Task<StoredFile> SaveAsync(string name, string contentType, Stream content, CancellationToken ct);

    Task<StoredFile?> FindAsync(StoredFileId id, CancellationToken ct);

    /// <summary>The content from its beginning; the caller disposes of it. Every byte is as it was kept.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    Task<Stream> OpenAsync(StoredFileId id, CancellationToken ct);

    /// <summary>Removes it, as a withdrawn upload; files of issued documents are never removed.</summary>
    Task RemoveAsync(StoredFileId id, CancellationToken ct);
}
