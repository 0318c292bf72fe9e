using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>Keeps files in chunks in the database, or under their hash in a folder when one is configured.</summary>
public sealed class FileStore(
    UccmsDbContext db, IDbContextFactory<UccmsDbContext> contexts, StoredFileBulk rows, FileStoreOptions options, TimeProvider time) : IFileStore
{
    /// <summary>Bytes of a chunk: small enough for a parameter, large enough that a PDF is one or two rows.</summary>
    internal const int ChunkSize = 128 * 1024;

    public async Task<StoredFile> SaveAsync(string name, string contentType, Stream content, CancellationToken ct)
    {
        await using var staged = await StageAsync(content, ct);
        var fingerprint = await FileFingerprint.OfAsync(staged, ct);
        var row = new StoredFileRow
        {
            Id = StoredFileId.New(),
            Name = name,
            ContentType = contentType,
            Sha256 = fingerprint.Sha256,
            Length = fingerprint.Length,
            IsInFolder = options.UsesFolder,
            StoredAtUtc = time.GetUtcNow().UtcDateTime,
        };
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        await rows.InsertAsync(row, ct);
        await WriteAsync(row, staged, ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }

        return row.File;
    }

    public async Task<StoredFile?> FindAsync(StoredFileId id, CancellationToken ct) =>
        (await db.Set<StoredFileRow>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct))?.File;

    public async Task<Stream> OpenAsync(StoredFileId id, CancellationToken ct)
    {
        var row = await db.Set<StoredFileRow>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, ct)
            ?? throw new FileNotFoundException($"No file {id.Value} is kept.");
        return row.IsInFolder
            ? new FileStream(PathOf(row), FileMode.Open, FileAccess.Read, FileShare.Read, ChunkSize, FileOptions.Asynchronous)
            : new ChunkedFileStream(await contexts.CreateDbContextAsync(ct), id, row.Length);
    }

    // A file of the folder stays: other rows of the same content may name it.
    public Task RemoveAsync(StoredFileId id, CancellationToken ct) => rows.RemoveAsync(id, ct);

    private Task WriteAsync(StoredFileRow row, Stream staged, CancellationToken ct) =>
        row.IsInFolder ? WriteToFolderAsync(row, staged, ct) : WriteChunksAsync(row.Id, staged, ct);

    private async Task WriteChunksAsync(StoredFileId id, Stream staged, CancellationToken ct)
    {
        var buffer = new byte[ChunkSize];
        for (var number = 0; await staged.ReadAtLeastAsync(buffer, ChunkSize, throwOnEndOfStream: false, ct) is > 0 and var read; number++)
        {
            await rows.InsertAsync(new StoredFileChunk { FileId = id, Number = number, Content = read == ChunkSize ? buffer : buffer[..read] }, ct);
        }
    }

    private async Task WriteToFolderAsync(StoredFileRow row, Stream staged, CancellationToken ct)
    {
        var path = PathOf(row);
        if (File.Exists(path))
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{row.Id.Value:N}";
        await using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            await staged.CopyToAsync(file, ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    private string PathOf(StoredFileRow row) => Path.Combine(options.Folder, row.Sha256[..2], row.Sha256);

    /// <summary>The content where it can be read twice: once for its hash, once to keep it.</summary>
    private static async Task<Stream> StageAsync(Stream content, CancellationToken ct)
    {
        var staged = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, ChunkSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await content.CopyToAsync(staged, ct);
        return staged;
    }
}
